import {
  context,
  museumAreas,
  museums,
  museumsOf,
  municipalities,
  overview,
  regions,
} from "@lansmuseer/places";
import type { MuseumMapData } from "../museum-map/museum-map-data.js";
import type { MuseumMapScreen, MuseumMapState } from "../museum-map/museum-map-view.js";

/** The real register, as the widget hands it in. */
export const makeData = (change: Partial<MuseumMapData> = {}): MuseumMapData => ({
  museums,
  areas: museumAreas,
  counties: Object.fromEntries(regions.map(({ code, county }) => [code, { sv: county, en: county }])),
  municipalities: municipalities().map(({ code, name }) => ({
    name,
    museums: museumsOf(code).map(({ id }) => id),
  })),
  map: overview,
  context,
  updated: "2026-11-22",
  ...change,
});

export const makeState = (change: Partial<MuseumMapState> = {}): MuseumMapState => ({
  language: "sv",
  parts: "both",
  search: "",
  ...change,
});

/** A screen whose letters are all 7 px wide: about Source Sans at 13 px, bold or not. */
export const makeScreen = (change: Partial<MuseumMapScreen> = {}): MuseumMapScreen => ({
  width: 1200,
  lineHeight: 17,
  measure: (text) => text.length * 7,
  ...change,
});
