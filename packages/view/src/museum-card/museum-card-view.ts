import { museumAreas, museums } from "@lansmuseer/places";
import { museumMapEn, museumMapSv } from "../museum-map/museum-map-text.js";
import { museumRows, type MuseumRow } from "../museum-map/museum-rows.js";
import type { Language } from "../text/format.js";

const textIn = { sv: museumMapSv, en: museumMapEn } as const;

/** The ids of all museums, in county order. */
export const museumIds = (): readonly string[] => museums.map(({ id }) => id);

/**
 * One museum in words: where it is, its facts with their marks, its addresses.
 *
 * @returns the museum, or `undefined` for an id that no museum has
 */
export function museumCardView(id: string, language: Language): MuseumRow | undefined {
  const text = textIn[language];
  const rows = museumRows({ museums, areas: museumAreas }, text, language, id);
  const row = rows.find((each) => each.id === id);
  // A card has no map whose place could be wrong.
  return row && { ...row, notes: row.notes.filter((note) => note !== text.unverifiedPlace) };
}
