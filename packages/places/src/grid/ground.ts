import { unprojectFromGrid } from "../projection/transverse-mercator.js";

/** Longitude and latitude in degrees, WGS 84, in the order of GeoJSON. */
export type Position = [lon: number, lat: number];
export type Line = Position[];
/** The outer ring, then the rings of its holes; each ends where it began. */
export type Polygon = Line[];

type Grid = { readonly metersPerUnit: number };
type Point = readonly [x: number, y: number];

const numbersIn = (text: string): number[] => (text.match(/-?\d+/g) ?? []).map(Number);

/** The lines of path data in grid units: absolute points after `M`, steps after `l`. */
function pointsOf(path: string): Point[][] {
  return path
    .split("M")
    .slice(1)
    .map((line) => {
      const [start = "", steps = ""] = line.split("l");
      const absolute = numbersIn(start);
      const points: Point[] = [];
      for (let i = 0; i + 1 < absolute.length; i += 2) points.push([absolute[i]!, absolute[i + 1]!]);
      const relative = numbersIn(steps);
      let [x, y] = points.at(-1) ?? [0, 0];
      for (let i = 0; i + 1 < relative.length; i += 2)
        points.push([(x += relative[i]!), (y += relative[i + 1]!)]);
      return points;
    });
}

const groundOf = (points: readonly Point[], grid: Grid): Line =>
  points.map(([x, y]) => {
    const { lon, lat } = unprojectFromGrid({ x, y }, grid);
    return [lon, lat];
  });

/** Twice the area, without its sign: enough to tell which ring is larger. */
const sizeOf = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length]!;
      return sum + x * nextY - nextX * y;
    }, 0),
  );

/** True when the middle of the ring's first side lies in `other`. */
function isInside(ring: readonly Point[], other: readonly Point[]): boolean {
  const [[x0, y0] = [0, 0], [x1, y1] = [0, 0]] = ring;
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  let inside = false;
  for (let i = 0, j = other.length - 1; i < other.length; j = i, i += 1) {
    const [ax, ay] = other[i]!;
    const [bx, by] = other[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/**
 * The lines of a grid map's path data, such as `countyBorders`, as coordinates of a GeoJSON `MultiLineString`.
 *
 * @param grid - The map that the path is of.
 */
export const groundLines = (path: string, grid: Grid): Line[] =>
  pointsOf(path).map((points) => groundOf(points, grid));

/**
 * The rings of path data that is filled by the even-odd rule, such as `land` or an `areaPath`, as coordinates of a
 * GeoJSON `MultiPolygon`: a lake becomes a hole, an island in it a polygon of its own.
 *
 * @param grid - The map that the path is of.
 */
export function groundPolygons(path: string, grid: Grid): Polygon[] {
  const rings = pointsOf(path)
    .filter((ring) => ring.length > 2)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  const polygons = new Map<readonly Point[], Polygon>();
  rings.forEach((ring, i) => {
    const around = rings.slice(0, i).filter((other) => isInside(ring, other));
    const line = groundOf([...ring, ring[0]!], grid);
    const outer = around.at(-1);
    if (around.length % 2 === 0 || outer === undefined) polygons.set(ring, [line]);
    else polygons.get(outer)?.push(line);
  });
  return [...polygons.values()];
}
