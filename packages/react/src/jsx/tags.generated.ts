// Written by `npm run components -w @lansmuseer/react`.

import type {
  LansmuseerActivityLogView,
  LansmuseerBarChart,
  LansmuseerChoropleth,
  LansmuseerErrorEvent,
  LansmuseerFacets,
  LansmuseerFactSheet,
  LansmuseerFilterEvent,
  LansmuseerFlowChart,
  LansmuseerMapGl,
  LansmuseerMuseumCard,
  LansmuseerMuseumFinderView,
  LansmuseerMuseumMap,
  LansmuseerNewsList,
  LansmuseerPointMap,
  LansmuseerReadyEvent,
  LansmuseerRecordTable,
  LansmuseerSelectEvent,
  LansmuseerTrendChart,
} from "@lansmuseer/elements";
import type {
  LansmuseerActivityLog,
  LansmuseerFundingFlow,
  LansmuseerGrantBreakdown,
  LansmuseerGrantExplorer,
  LansmuseerGrantMap,
  LansmuseerGrantTable,
  LansmuseerGrantTrend,
  LansmuseerMap,
  LansmuseerMunicipalityFacts,
  LansmuseerMunicipalityMap,
  LansmuseerMuseum,
  LansmuseerMuseumFinder,
  LansmuseerNews,
  LansmuseerVenueMap,
} from "@lansmuseer/widgets";
import type { TagProps } from "./tag-props.js";

/** Every tag with its properties, attributes and events. */
export interface LansmuseerTags {
  /** "Aktiviteter och insatser": a log of activities, with the municipalities that were never met, and the networks. */
  "lansmuseer-activity-log": TagProps<
    LansmuseerActivityLog,
    | "section"
    | "kind"
    | "src"
    | "heading"
    | "headingLevel"
    | "view"
    | "region"
    | "municipality"
    | "year"
    | "area"
    | "theme"
    | "height"
    | "group"
    | "export"
    | "source"
    | "sourceUrl"
    | "asOf"
    | "data"
  > & {
    /** When an attribute or a file cannot be used. */
    "onlansmuseer-error"?: (event: LansmuseerErrorEvent) => void;
    /** When a choice is made or taken back. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When a municipality is chosen, or left. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
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
  /** Ranked bars with names, values and a line at the middle. */
  "lansmuseer-bar-chart": TagProps<
    LansmuseerBarChart,
    "data" | "state" | "choices" | "twins" | "headingLevel" | "theme" | "exports" | "link"
  > & {
    /** When something is chosen in a list above: its id and the value. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When a bar is chosen, or left. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** Figures or categories of municipalities and regions on a map. */
  "lansmuseer-choropleth": TagProps<
    LansmuseerChoropleth,
    "data" | "state" | "height" | "twins" | "headingLevel" | "theme" | "exports" | "link"
  > & {
    /** When another year is asked for: field `year`. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When an area is chosen on the map or in a list, or left. */
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
  /** A flow of money in streams that can be followed, with a table of every recipient. */
  "lansmuseer-flow-chart": TagProps<
    LansmuseerFlowChart,
    "data" | "state" | "choices" | "twins" | "headingLevel" | "theme" | "exports" | "link"
  > & {
    /** When something is chosen in a list above: its id and the value. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When a place or a stream is chosen, or left. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** The money from the state to the stage, as streams and an indented table. */
  "lansmuseer-funding-flow": TagProps<
    LansmuseerFundingFlow,
    | "levels"
    | "orientation"
    | "compare"
    | "urlState"
    | "src"
    | "heading"
    | "headingLevel"
    | "view"
    | "region"
    | "municipality"
    | "year"
    | "area"
    | "theme"
    | "height"
    | "group"
    | "export"
    | "source"
    | "sourceUrl"
    | "asOf"
    | "data"
  > & {
    /** Keeps year, region and selection in the page's address, in parameters that begin with this word. For one widget of a
group. */
    "url-state"?: string | number;
    /** When the data cannot be had, or an attribute cannot be used. */
    "onlansmuseer-error"?: (event: LansmuseerErrorEvent) => void;
    /** When a year, a region or a year to compare with is chosen. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When the visitor follows a place or a stream, or leaves it. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** Who and what grants went to, the largest first. */
  "lansmuseer-grant-breakdown": TagProps<
    LansmuseerGrantBreakdown,
    | "by"
    | "measure"
    | "reference"
    | "urlState"
    | "src"
    | "heading"
    | "headingLevel"
    | "view"
    | "region"
    | "municipality"
    | "year"
    | "area"
    | "theme"
    | "height"
    | "group"
    | "export"
    | "source"
    | "sourceUrl"
    | "asOf"
    | "data"
  > & {
    /** Keeps the group's filters and selection in the page's address, in parameters that begin with this word. For one widget
of a group. */
    "url-state"?: string | number;
    /** When an attribute or a file cannot be used. */
    "onlansmuseer-error"?: (event: LansmuseerErrorEvent) => void;
    /** When something is chosen in the lists above the picture. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When a bar is chosen, or left. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** Who got public money for culture, where, for what, for whom, over the years. */
  "lansmuseer-grant-explorer": TagProps<
    LansmuseerGrantExplorer,
    | "urlState"
    | "src"
    | "heading"
    | "headingLevel"
    | "view"
    | "region"
    | "municipality"
    | "year"
    | "area"
    | "theme"
    | "height"
    | "group"
    | "export"
    | "source"
    | "sourceUrl"
    | "asOf"
    | "data"
  > & {
    /** Keeps the group's filters and selection in the page's address, in parameters that begin with this word. For one widget
of a group. */
    "url-state"?: string | number;
    /** When an attribute or a file cannot be used. */
    "onlansmuseer-error"?: (event: LansmuseerErrorEvent) => void;
    /** When a choice is made or taken back. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** When a municipality is chosen, or left. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** Where public money for culture lands, by year. */
  "lansmuseer-grant-map": TagProps<
    LansmuseerGrantMap,
    | "measure"
    | "by"
    | "breaks"
    | "beside"
    | "besideArea"
    | "since"
    | "renderer"
    | "basemap"
    | "urlState"
    | "src"
    | "heading"
    | "headingLevel"
    | "view"
    | "region"
    | "municipality"
    | "year"
    | "area"
    | "theme"
    | "height"
    | "group"
    | "export"
    | "source"
    | "sourceUrl"
    | "asOf"
    | "data"
  > & {
    /** Id of a cultural area to show beside the one of `area`. */
    "beside-area"?: string | number;
    /** Keeps the group's filters and selection in the page's address, in parameters that begin with this word. For one widget
of a group. */
    "url-state"?: string | number;
    /** When an attribute or a file cannot be used. */
    "onlansmuseer-error"?: (event: LansmuseerErrorEvent) => void;
    /** When a year is chosen. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When a municipality or region is chosen, or left. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** The decisions themselves, to search and sort. */
  "lansmuseer-grant-table": TagProps<
    LansmuseerGrantTable,
    | "first"
    | "urlState"
    | "src"
    | "heading"
    | "headingLevel"
    | "view"
    | "region"
    | "municipality"
    | "year"
    | "area"
    | "theme"
    | "height"
    | "group"
    | "export"
    | "source"
    | "sourceUrl"
    | "asOf"
    | "data"
  > & {
    /** Keeps the group's filters and selection in the page's address, in parameters that begin with this word. For one widget
of a group. */
    "url-state"?: string | number;
    /** When an attribute or a file cannot be used. */
    "onlansmuseer-error"?: (event: LansmuseerErrorEvent) => void;
    /** When the reader types in the search field. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first records stand. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
  };
  /** How grants have changed over the years. */
  "lansmuseer-grant-trend": TagProps<
    LansmuseerGrantTrend,
    | "split"
    | "measure"
    | "form"
    | "prices"
    | "priceIndex"
    | "urlState"
    | "src"
    | "heading"
    | "headingLevel"
    | "view"
    | "region"
    | "municipality"
    | "year"
    | "area"
    | "theme"
    | "height"
    | "group"
    | "export"
    | "source"
    | "sourceUrl"
    | "asOf"
    | "data"
  > & {
    /** Years that SCB's index in the script does not know yet, such as `2024:415.1 2025:418.2`. */
    "price-index"?: string | number;
    /** Keeps the group's filters and selection in the page's address, in parameters that begin with this word. For one widget
of a group. */
    "url-state"?: string | number;
    /** When an attribute or a file cannot be used. */
    "onlansmuseer-error"?: (event: LansmuseerErrorEvent) => void;
    /** When years are chosen, or something in the lists above the picture. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When a line is chosen, or left. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** "Sveriges största museum": the 24 regional museums, a list and a table. */
  "lansmuseer-map": TagProps<
    LansmuseerMap,
    | "museum"
    | "region"
    | "view"
    | "heading"
    | "headingLevel"
    | "link"
    | "theme"
    | "renderer"
    | "basemap"
    | "height"
    | "lang"
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
  /** A movable map of MapLibre over a drawn one. */
  "lansmuseer-map-gl": TagProps<
    LansmuseerMapGl,
    "view" | "layout" | "active" | "selected" | "basemap" | "loadEngine"
  > & {
    /** When the movable map or its basemap cannot be shown; why stands in the map. */
    "onlansmuseer-error"?: (event: LansmuseerErrorEvent) => void;
    /** When a mark or an area is chosen, or the chosen one is left. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** "Kommunfakta": a municipality's population, costs, policy document, administration and grants beside others. */
  "lansmuseer-municipality-facts": TagProps<
    LansmuseerMunicipalityFacts,
    | "compare"
    | "report"
    | "on"
    | "src"
    | "heading"
    | "headingLevel"
    | "view"
    | "region"
    | "municipality"
    | "year"
    | "area"
    | "theme"
    | "height"
    | "group"
    | "export"
    | "source"
    | "sourceUrl"
    | "asOf"
    | "data"
  > & {
    /** When an attribute or a file cannot be used. */
    "onlansmuseer-error"?: (event: LansmuseerErrorEvent) => void;
    /** When another comparison is chosen, or a municipality to compare with. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When a municipality is chosen, or the region. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** Figures and status of municipalities on a map, by year. */
  "lansmuseer-municipality-map": TagProps<
    LansmuseerMunicipalityMap,
    | "indicator"
    | "breaks"
    | "beside"
    | "since"
    | "renderer"
    | "basemap"
    | "src"
    | "heading"
    | "headingLevel"
    | "view"
    | "region"
    | "municipality"
    | "year"
    | "area"
    | "theme"
    | "height"
    | "group"
    | "export"
    | "source"
    | "sourceUrl"
    | "asOf"
    | "data"
  > & {
    /** When an attribute or a file cannot be used. */
    "onlansmuseer-error"?: (event: LansmuseerErrorEvent) => void;
    /** When a year is chosen. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When a municipality is chosen, or left. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** One museum: where it is, its facts and its addresses. */
  "lansmuseer-museum": TagProps<LansmuseerMuseum, "museum" | "headingLevel" | "jsonLd" | "theme" | "lang"> & {
    /** Level of the name in the page's outline, 1 to 6. Default 2. */
    "heading-level"?: string | number;
    /** Tells search engines of the museum: a `schema.org/Museum` in the page. */
    "json-ld"?: string | number;
    /** When no museum has the id. */
    "onlansmuseer-error"?: (event: LansmuseerErrorEvent) => void;
  };
  /** One museum's card. */
  "lansmuseer-museum-card": TagProps<
    LansmuseerMuseumCard,
    "data" | "language" | "headingLevel" | "theme"
  > & {};
  /** From a municipality to the museum or museums responsible. */
  "lansmuseer-museum-finder": TagProps<
    LansmuseerMuseumFinder,
    "municipality" | "heading" | "headingLevel" | "theme" | "lang"
  > & {
    /** Level of the heading in the page's outline, 1 to 6. Default 2. */
    "heading-level"?: string | number;
    /** When a municipality is chosen, by its code, or the choice taken back. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** From a municipality to its county museum. */
  "lansmuseer-museum-finder-view": TagProps<
    LansmuseerMuseumFinderView,
    "data" | "language" | "heading" | "selected" | "headingLevel" | "theme"
  > & {
    /** When a municipality is chosen, by its code, or the choice taken back. */
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
  /** The newest of a feed on the page's own site. */
  "lansmuseer-news": TagProps<
    LansmuseerNews,
    "src" | "heading" | "headingLevel" | "limit" | "lang" | "theme" | "data"
  > & {
    /** Level of the heading in the page's outline, 1 to 6. Default 2. */
    "heading-level"?: string | number;
    /** When the feed cannot be had, or an attribute cannot be used. */
    "onlansmuseer-error"?: (event: LansmuseerErrorEvent) => void;
    /** Once, when the first list stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
  };
  /** News, the newest first. */
  "lansmuseer-news-list": TagProps<LansmuseerNewsList, "data" | "state" | "headingLevel" | "theme"> & {
    /** Once, when the first list stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
  };
  /** Venues by kind on a map, and what municipalities lack. */
  "lansmuseer-point-map": TagProps<
    LansmuseerPointMap,
    "data" | "state" | "twins" | "headingLevel" | "theme" | "exports" | "link"
  > & {
    /** When kinds are chosen, or another section. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When a municipality is chosen, or left. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** Records with search, sort, columns and a file of what is shown. */
  "lansmuseer-record-table": TagProps<
    LansmuseerRecordTable,
    "data" | "state" | "headingLevel" | "theme" | "exports" | "link" | "first"
  > & {
    /** When the reader types in the search field: field `search`. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first records stand. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
  };
  /** Figures over the years, as lines, stacked bars or small multiples. */
  "lansmuseer-trend-chart": TagProps<
    LansmuseerTrendChart,
    "data" | "state" | "choices" | "twins" | "headingLevel" | "theme" | "exports" | "link"
  > & {
    /** When years are chosen: field `year`, from and to; an empty list for all years. When something is chosen in a list above: its id and the value. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When a series is chosen, or left. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
  /** Venues for culture on a map by kind, and what municipalities lack. */
  "lansmuseer-venue-map": TagProps<
    LansmuseerVenueMap,
    | "section"
    | "kind"
    | "src"
    | "heading"
    | "headingLevel"
    | "view"
    | "region"
    | "municipality"
    | "year"
    | "area"
    | "theme"
    | "height"
    | "group"
    | "export"
    | "source"
    | "sourceUrl"
    | "asOf"
    | "data"
  > & {
    /** When an attribute or a file cannot be used. */
    "onlansmuseer-error"?: (event: LansmuseerErrorEvent) => void;
    /** When kinds are chosen, or another section. */
    "onlansmuseer-filter"?: (event: LansmuseerFilterEvent) => void;
    /** Once, when the first picture stands. */
    "onlansmuseer-ready"?: (event: LansmuseerReadyEvent) => void;
    /** When a municipality is chosen, or left. */
    "onlansmuseer-select"?: (event: LansmuseerSelectEvent) => void;
  };
}
