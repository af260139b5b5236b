import type { ContextMap, GridMap } from "@lansmuseer/places";

/** An area with the name that it is known by. */
export interface NamedArea {
  readonly code: string;
  readonly name: string;
}

/** The ground that a map stands on. The same object as long as nothing changed. */
export interface ChoroplethGround {
  /** What an area is: it decides what the words call it. */
  readonly level: "municipality" | "region";
  /** Its areas go by their codes. */
  readonly map: GridMap;
  /** All areas of the picture, in the order of the table. */
  readonly areas: readonly NamedArea[];
  /** Code of the region whose municipalities fill the panel; the whole country when absent. */
  readonly region?: string;
  /** The land beside Sweden. Without it, no water is drawn either. */
  readonly context?: ContextMap;
  /** Names of the counties, for those that lie around a region. */
  readonly counties?: readonly NamedArea[];
}
