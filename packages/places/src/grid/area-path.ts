import type { GridMap } from "./grid-map.js";

/** A rectangle in grid units, as in `viewBox`. */
export interface GridBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];
export type Arc = readonly Point[];
/** The corners of an area in grid units, ring by ring; a ring ends where it begins. */
export type GridRings = readonly Arc[];

/**
 * The outline of an area as closed SVG path data (`fill-rule: evenodd`), put together from the map's arcs.
 * Neighbours share their arcs, so no gap shows between them.
 *
 * @param id - A key of `map.areas`. Throws on any other.
 *
 * @example
 * areaPath(overview, "gotlands-museum").startsWith("M"); // true
 */
export function areaPath(map: GridMap, id: string): string {
  return areaRings(map, id)
    .map((ring) => `M${ring.join(" ")}z`)
    .join("");
}

/**
 * The corners of an area, for finding room inside it. To be drawn, it is `areaPath`.
 *
 * @param id - A key of `map.areas`. Throws on any other.
 */
export function areaRings(map: GridMap, id: string): GridRings {
  const arcs = arcsOf(map);
  const walked = (n: number): Arc => (n < 0 ? [...arcs[~n]!].reverse() : arcs[n]!);
  return ringsOf(map, id).map((ring) => ring.flatMap(walked));
}

/**
 * The rectangle around an area, for zooming to it.
 *
 * @param id - A key of `map.areas`. Throws on any other.
 */
export function areaBounds(map: GridMap, id: string): GridBounds {
  const arcs = arcsOf(map);
  return boundsOf(
    ringsOf(map, id)
      .flat()
      .flatMap((n) => arcs[n < 0 ? ~n : n]!),
  );
}

/** The rectangle around all land of the map. */
export function landBounds(map: GridMap): GridBounds {
  return boundsOf(arcsOf(map).flat());
}

function ringsOf(map: GridMap, id: string): readonly (readonly number[])[] {
  const rings = map.areas[id];
  if (!rings) throw new RangeError(`areaPath: an area of the map required, got ${id}`);
  return rings;
}

// The strings of a map never change, and each of its areas asks for the same arcs.
const arcsByMap = /* @__PURE__ */ new WeakMap<GridMap, readonly Arc[]>();

/** The arcs of a map in the order of their numbers. A closed ring ends on its first point. */
export function arcsOf(map: GridMap): readonly Arc[] {
  const known = arcsByMap.get(map) ?? readArcs(map.land + map.countyBorders + map.areaBorders);
  arcsByMap.set(map, known);
  return known;
}

function readArcs(path: string): readonly Arc[] {
  const arcs: Arc[] = [];
  for (const line of path.split("M").slice(1)) {
    const [start, rest] = line.split("l");
    let [x, y] = numbersIn(start!) as [number, number];
    for (const text of rest!.split(",")) {
      const steps = numbersIn(text);
      const points: Point[] = [[x, y]];
      for (let i = 0; i < steps.length; i += 2) points.push([(x += steps[i]!), (y += steps[i + 1]!)]);
      arcs.push(points);
    }
  }
  return arcs;
}

function boundsOf(points: Arc): GridBounds {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const numbersIn = (text: string): number[] => (text.match(/-?\d+/g) ?? []).map(Number);
