import type { Language } from "../text/format.js";

/** Why a movable map cannot be shown. Each has a heading in docs/messages.md. */
export type GlTrouble =
  "gl-unavailable" | "gl-lost" | "gl-not-loaded" | "gl-worker" | "gl-slow" | "gl-failed" | "gl-forced-colors";

/** Why a movable map has no basemap. Each has a heading in docs/messages.md. */
export type BasemapTrouble = "basemap-foreign" | "basemap-not-loaded";

export interface MapGlText {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly pan: Readonly<Record<"north" | "south" | "west" | "east", string>>;
  /** Shown over the map when the page scrolls where the visitor may have meant to zoom. */
  readonly ctrlToZoom: string;
  readonly commandToZoom: string;
  readonly twoFingers: string;
  /** What a visitor reads instead of the movable map, over the drawn one. */
  readonly trouble: Readonly<Record<GlTrouble, string>>;
  /** What a visitor reads beside the movable map that stands without its basemap. */
  readonly basemapTrouble: Readonly<Record<BasemapTrouble, string>>;
}

const sv: MapGlText = {
  zoomIn: "Zooma in",
  zoomOut: "Zooma ut",
  zoomReset: "Visa hela kartan",
  pan: { north: "Flytta norrut", south: "Flytta söderut", west: "Flytta västerut", east: "Flytta österut" },
  ctrlToZoom: "Håll ned Ctrl och rulla för att zooma i kartan",
  commandToZoom: "Håll ned ⌘ och rulla för att zooma i kartan",
  twoFingers: "Flytta kartan med två fingrar",
  trouble: {
    "gl-unavailable":
      "Den rörliga kartan behöver WebGL, som webbläsaren inte har på. Här visas den ritade kartan.",
    "gl-lost": "Webbläsaren släppte den rörliga kartan. Här visas den ritade kartan.",
    "gl-not-loaded": "Den rörliga kartan kunde inte hämtas. Här visas den ritade kartan.",
    "gl-worker": "Den rörliga kartans bakgrundsskript kunde inte starta. Här visas den ritade kartan.",
    "gl-slow": "Den rörliga kartan blev inte klar inom tio sekunder. Här visas den ritade kartan.",
    "gl-failed": "Den rörliga kartan kunde inte ritas. Här visas den ritade kartan.",
    "gl-forced-colors":
      "Med egna kontrastfärger skiljs klasserna åt med mönster, som den rörliga kartan saknar. Här visas den ritade kartan.",
  },
  basemapTrouble: {
    "basemap-foreign": "Bakgrundskartan ligger på en annan webbplats och hämtas inte. Kartan visas utan den.",
    "basemap-not-loaded": "Bakgrundskartan kunde inte hämtas. Kartan visas utan den.",
  },
};

const en: MapGlText = {
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomReset: "Show the whole map",
  pan: { north: "Move north", south: "Move south", west: "Move west", east: "Move east" },
  ctrlToZoom: "Hold Ctrl and scroll to zoom the map",
  commandToZoom: "Hold ⌘ and scroll to zoom the map",
  twoFingers: "Use two fingers to move the map",
  trouble: {
    "gl-unavailable":
      "The movable map needs WebGL, which is off in this browser. The drawn map is shown instead.",
    "gl-lost": "The browser let go of the movable map. The drawn map is shown instead.",
    "gl-not-loaded": "The movable map could not be fetched. The drawn map is shown instead.",
    "gl-worker": "The movable map's background script could not start. The drawn map is shown instead.",
    "gl-slow": "The movable map was not ready within ten seconds. The drawn map is shown instead.",
    "gl-failed": "The movable map could not be drawn. The drawn map is shown instead.",
    "gl-forced-colors":
      "With contrast colours of your own, patterns tell the classes apart, which the movable map lacks. The drawn map is shown instead.",
  },
  basemapTrouble: {
    "basemap-foreign":
      "The background map is on another site and is not fetched. The map is shown without it.",
    "basemap-not-loaded": "The background map could not be fetched. The map is shown without it.",
  },
};

/** The words of a map that MapLibre draws. */
export const mapGlText: Readonly<Record<Language, MapGlText>> = { sv, en };
