import { foldPlaceName, municipalityNameKeys, regionNameKeys } from "@lansmuseer/domain";
import type { MuseumMapData } from "./museum-map-data.js";
import type { MuseumMapText } from "./museum-map-text.js";
import type { MuseumRow } from "./museum-rows.js";

/** A row that the search found, and why, when neither name nor place says it: a municipality, one of its houses. */
export interface FoundMuseum {
  readonly row: MuseumRow;
  readonly via: string | undefined;
}

/** Words match from their start, so that "mora" finds Mora and not Hammarö; å, ä and ö stay letters of their own. */
const startsAWord = (text: string, query: string): boolean => {
  const words = foldPlaceName(text);
  return words.startsWith(query) || words.includes(` ${query}`) || words.includes(`-${query}`);
};

/** True when each word of the query begins one in the texts. */
const isIn = (texts: readonly string[], query: string): boolean =>
  query.split(" ").every((word) => texts.some((text) => startsAWord(text, word)));

/**
 * The museums whose name, town, county or house matches, or that answer for a municipality that does: under its
 * own name, or as people write it, such as "Lunds kommun" and "Region Skåne".
 */
export function searchMuseums(
  rows: readonly MuseumRow[],
  { areas }: MuseumMapData,
  text: MuseumMapText,
  search: string,
): readonly FoundMuseum[] {
  const queries = regionNameKeys(search);
  const [query = ""] = queries;
  // Only a name with "kommun" or "stad" after it has more keys, and it means the whole name: Mark is not Markaryd.
  const names = municipalityNameKeys(search).slice(1);
  return rows.flatMap((row): readonly FoundMuseum[] => {
    const found = (via?: string): readonly FoundMuseum[] => [{ row, via }];
    const words = [row.name, row.label, row.place];
    if (queries.some((each) => isIn(words, each))) return found();
    const house = row.houses.find((name) => isIn([name], query));
    if (house !== undefined) return found(house);
    const area = areas[row.id];
    const served = [area, areas[area?.alsoServes ?? ""]].flatMap((each) => each?.municipalities ?? []);
    const municipality = served.find(
      (name) =>
        startsAWord(name, query) ||
        startsAWord(text.municipality(name), query) ||
        names.includes(foldPlaceName(name)),
    );
    if (municipality !== undefined) return found(text.viaMunicipality(text.municipality(municipality)));
    // A region may have two names in one, such as Jämtland Härjedalen.
    return queries.some((each) => isIn([...words, ...served], each)) ? found() : [];
  });
}
