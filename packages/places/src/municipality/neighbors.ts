import type { MunicipalityCode } from "@lansmuseer/domain";
import { neighborPairs } from "./neighbor-pairs.generated.js";

/** The eight points of the compass. */
export type CompassPoint = "n" | "ne" | "e" | "se" | "s" | "sw" | "w" | "nw";

export interface Neighbor {
  readonly code: MunicipalityCode;
  /** From middle to middle, so a large neighbour may begin nearer than it says. */
  readonly direction: CompassPoint;
}

const opposites: Readonly<Record<CompassPoint, CompassPoint>> = {
  n: "s",
  ne: "sw",
  e: "w",
  se: "nw",
  s: "n",
  sw: "ne",
  w: "e",
  nw: "se",
};

let decoded: ReadonlyMap<string, readonly Neighbor[]> | undefined;

/**
 * The municipalities that share a land border with one, by code. Those across a sound or a large lake do not,
 * bridge or not: Ekerö, Gotland, Lidingö, Tjörn and Öckerö have none.
 *
 * @example
 * neighborsOf(municipalityCode("1281"))[0]; // { code: "1230", direction: "w" }
 */
export function neighborsOf(code: MunicipalityCode): readonly Neighbor[] {
  decoded ??= readPairs();
  return decoded.get(code) ?? [];
}

function readPairs(): ReadonlyMap<string, readonly Neighbor[]> {
  const neighbors = new Map<string, Neighbor[]>();
  const add = (code: string, neighbor: string, direction: CompassPoint): void => {
    // Safe: the pairs are generated from the register's own codes.
    const entry = { code: neighbor as MunicipalityCode, direction };
    neighbors.set(code, [...(neighbors.get(code) ?? []), entry]);
  };
  for (const row of neighborPairs.split(";"))
    for (const [, direction, code] of row.matchAll(/([nesw]+)(\d+)/g)) {
      add(row.slice(0, 4), code!, direction as CompassPoint);
      add(code!, row.slice(0, 4), opposites[direction as CompassPoint]);
    }
  for (const entries of neighbors.values()) entries.sort((a, b) => (a.code < b.code ? -1 : 1));
  return neighbors;
}
