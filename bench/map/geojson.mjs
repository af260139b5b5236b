// The grid's own points as longitudes and latitudes: what a page that draws with d3-geo would load instead.
import { geoArea, geoTransverseMercator } from "d3-geo";

const earthRadius = 6371008.8;
const projection = geoTransverseMercator().rotate([-15, 0]).scale(earthRadius).translate([0, 0]);

/** The points of each subpath of a grid path: relative steps after an absolute start, "," between two arcs. */
export function pointsOf(path) {
  return path
    .split("M")
    .filter(Boolean)
    .map((subpath) => {
      const numbers = (subpath.match(/-?\d+/g) ?? []).map(Number);
      const points = [];
      for (let at = 0, x = 0, y = 0; at + 1 < numbers.length; at += 2)
        points.push([(x += numbers[at]), (y += numbers[at + 1])]);
      return points;
    });
}

const inside = ([px, py], ring) =>
  ring.reduce((odd, [x, y], at) => {
    const [u, v] = ring.at(at - 1);
    return y > py !== v > py && px < ((u - x) * (py - y)) / (v - y) + x ? !odd : odd;
  }, false);

export function geojsonOf({ overview, context, gridOrigin }) {
  const degrees = (metersPerUnit) => (point) =>
    projection
      .invert([point[0] * metersPerUnit + gridOrigin.x, point[1] * metersPerUnit + gridOrigin.y])
      .map((angle) => Math.round(angle * 1e5) / 1e5);

  const lines = (path, { metersPerUnit }) => ({
    type: "MultiLineString",
    coordinates: pointsOf(path).map((line) => line.map(degrees(metersPerUnit))),
  });

  /** d3 reads a ring by its direction on the sphere: land on the right of an outer one, on the left of a hole. */
  const polygons = (path, { metersPerUnit }) => {
    const rings = pointsOf(path);
    const closed = (ring, isHole) => {
      const round = [...ring, ring[0]].map(degrees(metersPerUnit));
      const isBig = geoArea({ type: "Polygon", coordinates: [round] }) > 2 * Math.PI;
      return isBig === isHole ? round : round.reverse();
    };
    const around = (ring) => rings.filter((other) => other !== ring && inside(ring[0], other));
    const outer = rings.filter((ring) => around(ring).length % 2 === 0);
    return {
      type: "MultiPolygon",
      coordinates: outer.map((ring) => [
        closed(ring, false),
        ...rings
          .filter((hole) => around(hole).length === around(ring).length + 1 && around(hole).includes(ring))
          .map((hole) => closed(hole, true)),
      ]),
    };
  };

  return {
    context: polygons(context.path, context),
    land: polygons(overview.land, overview),
    countyBorders: lines(overview.countyBorders, overview),
    areaBorders: lines(overview.areaBorders, overview),
  };
}

export const countPoints = ({ overview, context }) =>
  [context.path, overview.land, overview.countyBorders, overview.areaBorders]
    .flatMap(pointsOf)
    .reduce((sum, points) => sum + points.length, 0);
