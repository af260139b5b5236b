import type { MuseumMapData } from "../museum-map/museum-map-data.js";
import type { MuseumMapScreen, MuseumMapState } from "../museum-map/museum-map-view.js";
import { museumRegister } from "../museum-map/museum-register.js";

/** The real register, as the widget hands it in. */
export const makeData = (change: Partial<MuseumMapData> = {}): MuseumMapData => ({
  ...museumRegister,
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
