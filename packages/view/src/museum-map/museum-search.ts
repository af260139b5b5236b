import type { MuseumMapData } from "./museum-map-data.js";
import type { MuseumRow } from "./museum-rows.js";

/** A row that the search found, and the municipality it was found by when neither name nor place says why. */
export interface FoundMuseum {
  readonly row: MuseumRow;
  readonly municipality: string | undefined;
}

const fold = (text: string): string => text.toLowerCase().replaceAll("\u00a0", " ").trim();

/** Words match from their start, so that "mora" finds Mora and not Hammarö; å, ä and ö stay letters of their own. */
const startsAWord = (text: string, query: string): boolean =>
  fold(text).startsWith(query) || fold(text).includes(` ${query}`) || fold(text).includes(`-${query}`);

/** The museums whose name, town or county matches, or that answer for a municipality whose name matches. */
export function searchMuseums(
  rows: readonly MuseumRow[],
  data: MuseumMapData,
  text: string,
): readonly FoundMuseum[] {
  const query = fold(text).replace(/ kommun$/, "");
  if (query === "") return rows.map((row) => ({ row, municipality: undefined }));
  const { areas } = data;
  return rows.flatMap((row): readonly FoundMuseum[] => {
    if ([row.name, row.label, row.place].some((words) => startsAWord(words, query)))
      return [{ row, municipality: undefined }];
    const area = areas[row.id];
    const served = [
      ...(area?.municipalities ?? []),
      ...(areas[area?.alsoServes ?? ""]?.municipalities ?? []),
    ];
    const municipality = served.find((name) => startsAWord(name, query));
    return municipality === undefined ? [] : [{ row, municipality }];
  });
}
