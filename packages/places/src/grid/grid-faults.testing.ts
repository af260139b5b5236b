import { areaPath } from "./area-path.js";
import type { GridMap } from "./grid-map.js";

export type Point = readonly [number, number];

/** The rings of path data as points: the relative steps of the grid's own strings, or the points of `areaPath`. */
export function ringsIn(path: string): Point[][] {
  return path
    .split("M")
    .slice(1)
    .map((line) => {
      const numbers = (line.match(/-?\d+/g) ?? []).map(Number);
      const points: Point[] = [[numbers[0]!, numbers[1]!]];
      for (let i = 2; i < numbers.length; i += 2) {
        const [x, y] = line.includes("l") ? points.at(-1)! : [0, 0];
        points.push([x + numbers[i]!, y + numbers[i + 1]!]);
      }
      return points;
    });
}

/** Half of a whole number, so sums are exact; positive where the ring runs clockwise on the screen. */
export function signedArea(ring: readonly Point[]): number {
  return ring.slice(1).reduce((sum, end, i) => sum + cross(ring[i]!, end), 0) / 2;
}

const cross = ([ax, ay]: Point, [bx, by]: Point): number => ax * by - bx * ay;

export const areaOfRings = (rings: readonly Point[][]): number =>
  rings.reduce((sum, ring) => sum + signedArea(ring), 0);

/** What is wrong with a grid map; empty when its areas tile its land. */
export function gridFaults(map: GridMap, countyOf: (id: string) => string): string[] {
  const counts = [
    map.land.split(/[M,]/).length - 1,
    map.countyBorders.split(/[M,]/).length - 1,
    map.areaBorders.split(/[M,]/).length - 1,
  ] as const;
  const users = new Map<number, { id: string; forward: boolean }[]>();
  for (const [id, rings] of Object.entries(map.areas))
    for (const n of rings.flat()) {
      const arc = n < 0 ? ~n : n;
      users.set(arc, [...(users.get(arc) ?? []), { id, forward: n >= 0 }]);
    }
  const total = counts[0] + counts[1] + counts[2];
  const faults: string[] = [];
  for (let arc = 0; arc < total; arc++) {
    const [one, other, ...more] = users.get(arc) ?? [];
    const isLand = arc < counts[0];
    if (!one || more.length > 0 || isLand !== !other) faults.push(`arc ${arc}: wrong number of areas`);
    if (one && other && one.forward === other.forward) faults.push(`arc ${arc}: the same way twice`);
    const partsCounties = one && other && countyOf(one.id) !== countyOf(other.id);
    if (!isLand && partsCounties !== arc < counts[0] + counts[1])
      faults.push(`arc ${arc}: wrong kind of border`);
  }
  if (Math.max(...users.keys()) >= total) faults.push("an area names an arc that is not there");
  const areas = Object.keys(map.areas).map((id) => ringsIn(areaPath(map, id)));
  for (const ring of [...areas.flat(), ...ringsIn(map.land)]) {
    const [x, y] = ring[0]!;
    if (ring.at(-1)![0] !== x || ring.at(-1)![1] !== y) faults.push(`a ring from ${x} ${y} is open`);
    if (signedArea(ring) === 0) faults.push(`the ring at ${x} ${y} is flat`);
  }
  if (areaOfRings(areas.flat()) !== areaOfRings(ringsIn(map.land)))
    faults.push("areas and land differ in size");
  return faults;
}

/** Test only: in the sources, what lies where follows from codes. */
export function contains(rings: readonly Point[][], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]!;
      const [bx, by] = ring[i]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}

/** The least distance from a point to a ring's edges, in grid units. */
export function distanceTo(rings: readonly Point[][], [x, y]: Point): number {
  const edges = rings.flatMap((ring) => ring.slice(1).map((end, i) => [ring[i]!, end] as const));
  const distances = edges.map(([[ax, ay], [bx, by]]) => {
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const t =
      length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
  });
  return Math.min(...distances);
}
