// Written by `npm run components -w @lansmuseer/react`.

import type {
  LansmuseerErrorEvent,
  LansmuseerFilterEvent,
  LansmuseerMuseumMap,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "@lansmuseer/elements";
import type { LansmuseerMap } from "@lansmuseer/widgets";
import type { TagProps } from "./tag-props.js";

/** Every tag with its properties, attributes and events. */
export interface LansmuseerTags {
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
