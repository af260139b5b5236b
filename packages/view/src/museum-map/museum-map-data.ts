import type { ContextMap, GridMap, Museum, MuseumArea } from "@lansmuseer/places";

/** A name in both languages. */
export interface BilingualName {
  readonly sv: string;
  readonly en: string;
}

/** A municipality as the search sees it: its name and the ids of the museums that answer for it, nearest duty first. */
export interface SearchableMunicipality {
  readonly name: string;
  readonly museums: readonly string[];
}

/** Everything the museum map shows. The owner hands in the same object as long as nothing changed. */
export interface MuseumMapData {
  /** In county order: the list, the numbers and the table follow it. */
  readonly museums: readonly Museum[];
  /** The ground that each museum answers for, by museum id. */
  readonly areas: Readonly<Record<string, MuseumArea>>;
  /** Today's counties by region code. */
  readonly counties: Readonly<Record<string, BilingualName>>;
  readonly municipalities: readonly SearchableMunicipality[];
  readonly map: GridMap;
  readonly context?: ContextMap;
  /** Day of the register, ISO. */
  readonly updated: string;
}
