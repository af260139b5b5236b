import type { ContextMap, GridMap, Museum, MuseumArea } from "@lansmuseer/places";

/** Everything the museum map shows. The owner hands in the same object as long as nothing changed. */
export interface MuseumMapData {
  /** In county order: the list, the numbers and the table follow it. */
  readonly museums: readonly Museum[];
  /** The ground that each museum answers for, with its municipalities, by museum id. */
  readonly areas: Readonly<Record<string, MuseumArea>>;
  readonly map: GridMap;
  readonly context?: ContextMap;
  /** Day of the register, ISO. */
  readonly updated: string;
}
