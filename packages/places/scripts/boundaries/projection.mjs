import { geoTransverseMercator } from "d3-geo";

const earthRadius = 6371008.8;

/** Metres east of 15° E and south of the equator, on a sphere: within 568 m of SWEREF 99 TM in Sweden. */
export const projectToMeters = geoTransverseMercator().rotate([-15, 0]).scale(earthRadius).translate([0, 0]);

/** The extent of rings of longitudes and latitudes in whole metres: `[west, north, east, south]`, y down. */
export function extentInMeters(lines) {
  const points = lines.flat().map((point) => projectToMeters(point));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const least = (values) => Math.floor(values.reduce((a, b) => Math.min(a, b)));
  const most = (values) => Math.ceil(values.reduce((a, b) => Math.max(a, b)));
  return [least(xs), least(ys), most(xs), most(ys)];
}
