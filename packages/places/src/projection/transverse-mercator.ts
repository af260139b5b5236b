import type { LonLat } from "../museum/museum.js";
import { gridOrigin } from "./grid-origin.generated.js";

const earthRadius = 6371008.8;
const centralMeridian = 15;

/** A point in the units of a grid: x eastwards, y southwards. */
export interface GridPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a point lies on a grid map: a transverse Mercator of the sphere on 15° E, as the maps were made with.
 * Within 568 m of SWEREF 99 TM in Sweden.
 *
 * @param point - Degrees, WGS 84.
 * @param grid - The map, or any grid of so many metres to the unit.
 * @returns Fractions of units, for a dot may lie between two.
 *
 * @example
 * Math.round(projectToGrid({ lon: 14.6368, lat: 63.1878 }, { metersPerUnit: 1000 }).x); // 204
 */
export function projectToGrid({ lon, lat }: LonLat, grid: { readonly metersPerUnit: number }): GridPoint {
  const radians = Math.PI / 180;
  const lambda = (lon - centralMeridian) * radians;
  const phi = lat * radians;
  const eastward = earthRadius * Math.atanh(Math.cos(phi) * Math.sin(lambda));
  const northward = earthRadius * Math.atan2(Math.tan(phi), Math.cos(lambda));
  return {
    x: (eastward - gridOrigin.x) / grid.metersPerUnit,
    y: (-northward - gridOrigin.y) / grid.metersPerUnit,
  };
}

/**
 * Where a point of a grid map lies on the ground: the inverse of `projectToGrid`.
 *
 * @param point - Units of the grid.
 * @param grid - The map, or any grid of so many metres to the unit.
 * @returns Degrees, WGS 84.
 *
 * @example
 * unprojectFromGrid(projectToGrid({ lon: 15, lat: 60 }, overview), overview).lon; // 15
 */
export function unprojectFromGrid({ x, y }: GridPoint, grid: { readonly metersPerUnit: number }): LonLat {
  const degrees = 180 / Math.PI;
  const eastward = (x * grid.metersPerUnit + gridOrigin.x) / earthRadius;
  const northward = -(y * grid.metersPerUnit + gridOrigin.y) / earthRadius;
  return {
    lon: centralMeridian + degrees * Math.atan2(Math.sinh(eastward), Math.cos(northward)),
    lat: degrees * Math.asin(Math.sin(northward) / Math.cosh(eastward)),
  };
}
