import { type Arc, arcsOf } from "./area-path.js";
import type { GridMap } from "./grid-map.js";

/**
 * The same ground with its areas joined into larger ones, such as municipalities into counties. A border between two
 * areas of one group is left out of the rings; all else is as in `map`.
 *
 * @param groupOf - The id of the area that an area becomes a part of; undefined leaves it out.
 *
 * @example
 * Object.keys(joinAreas(overview, (id) => museums.find((museum) => museum.id === id)?.region).areas).length; // 21
 */
export function joinAreas(map: GridMap, groupOf: (id: string) => string | undefined): GridMap {
  const arcs = arcsOf(map);
  const edges = new Map<string, Set<number>>();
  for (const [id, rings] of Object.entries(map.areas)) {
    const group = groupOf(id);
    if (group === undefined) continue;
    const own = edges.get(group) ?? new Set();
    edges.set(group, own);
    // What has been walked the other way already lies inside.
    for (const n of rings.flat()) if (!own.delete(~n)) own.add(n);
  }
  const areas = [...edges].map(([group, own]) => [group, ringsOf(own, arcs)] as const);
  return { ...map, areas: Object.fromEntries(areas) };
}

/** Ties arcs into rings: each goes on where the one before it ends. */
function ringsOf(edges: ReadonlySet<number>, arcs: readonly Arc[]): number[][] {
  const from = (n: number): string => String(n < 0 ? arcs[~n]!.at(-1) : arcs[n]![0]);
  const to = (n: number): string => from(~n);
  const starting = new Map<string, number[]>();
  for (const n of edges) starting.set(from(n), [...(starting.get(from(n)) ?? []), n]);
  const rings: number[][] = [];
  for (const first of edges) {
    const ring: number[] = [];
    let n = takeFrom(starting, from(first), first);
    while (n !== undefined) {
      ring.push(n);
      n = takeFrom(starting, to(n));
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}

/** The arc that is wanted, or any, out of those that start at a point; undefined when it has been walked. */
function takeFrom(starting: Map<string, number[]>, point: string, wanted?: number): number | undefined {
  const waiting = starting.get(point) ?? [];
  const at = wanted === undefined ? waiting.length - 1 : waiting.indexOf(wanted);
  return at < 0 ? undefined : waiting.splice(at, 1)[0];
}
