// Written by `npm run components -w @lansmuseer/react`.

import type {
  LansmuseerActivityLogView,
  LansmuseerErrorEvent,
  LansmuseerFacets,
  LansmuseerFactSheet,
  LansmuseerFilterEvent,
  LansmuseerMuseumMap,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import type { LansmuseerMap } from "@lansmuseer/widgets";
import type { TagProps } from "./tag-props.js";

/** Every tag with its properties, attributes and events. */
export interface LansmuseerTags {
  /** Activities of a region along time and as a list, with the municipalities that were never met. */
  "lansmuseer-activity-log-view": TagProps<
    LansmuseerActivityLogView,
    "data" | "state" | "twins" | "headingLevel" | "theme" | "exports" | "link"
  > & {
    /** When a kind, field, year or section is chosen, or let go of. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When a municipality is chosen, or left. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** Choices among grants, with counts that follow each other. */
  "lansmuseer-facets": TagProps<LansmuseerFacets, "data" | "state" | "headingLevel" | "theme" | "compact"> & {
    /** When a choice is made or taken back, or a name is typed. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
  };
  /** A municipality's facts beside its county's mean and its like. */
  "lansmuseer-fact-sheet": TagProps<
    LansmuseerFactSheet,
    "data" | "state" | "twins" | "headingLevel" | "theme" | "exports" | "link"
  > & {
    /** When another comparison is chosen, or a municipality to compare with. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When a municipality is chosen, or the region. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** "Sveriges största museum": the 24 regional museums, a list and a table. */
  "lansmuseer-map": TagProps<
    LansmuseerMap,
    "museum" | "region" | "view" | "heading" | "headingLevel" | "link" | "theme" | "height" | "lang"
  > & {
    /** Level of the title in the page's outline, 1 to 6. Default 2. */
    "heading-level"?: string | number;
    /** When an attribute has a value that cannot be used. */
    "onlansmuseer-error"?: (event: LansmuseerErrorEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When the visitor chooses a museum, or leaves it. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** The regional museums of Sweden on a map, with a list and a table beside it. */
  "lansmuseer-museum-map": TagProps<
    LansmuseerMuseumMap,
    "data" | "state" | "linkMode" | "headingLevel" | "theme"
  > & {
    /** When the visitor types in the search field. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When a museum is chosen on the map or in the list, or left. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
}
