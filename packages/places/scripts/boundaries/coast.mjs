import { projectToMeters } from "./projection.mjs";

/** In metres. Nearer than this a site is on the coast as far as so general a coast can tell. */
const farthest = 2000;

/**
 * Lets the coast reach the museums that lie on it: where its generalization leaves a site more than 2 km out at sea,
 * the site becomes a point of the coast, between the two points of its municipality that it lies nearest.
 * @param features - The municipalities, changed in place; longitudes and latitudes, rings closed.
 * @param museums - With the municipality and the position of each site.
 * @returns The localities of the sites that were reached.
 * @throws Error when the nearest side is a border with another municipality, for then the position is in doubt.
 */
export function reachMuseums(features, museums) {
  return museums
    .flatMap(({ sites }) => sites)
    .filter(({ municipality, position: { value } }) => reach(features, municipality, [value.lon, value.lat]))
    .map(({ locality }) => locality);
}

function reach(features, municipality, point) {
  const own = ringsOf(features.find(({ properties }) => properties.id === municipality).geometry);
  if (own.some((ring) => contains(ring, point))) return false;
  const { ring, index, distance } = nearestSide(own, point);
  if (distance <= farthest) return false;
  const ends = [ring[index], ring[index + 1]].map(String);
  const others = features.filter(({ properties }) => properties.id !== municipality);
  if (others.some(({ geometry }) => ringsOf(geometry).some((other) => hasSide(other, ends))))
    throw new Error(
      `build-boundaries: a point of the coast required, ${point} lies ${distance} m across a border`,
    );
  ring.splice(index + 1, 0, point);
  return true;
}

const ringsOf = ({ type, coordinates }) => (type === "Polygon" ? coordinates : coordinates.flat());

function nearestSide(rings, point) {
  const sides = rings.flatMap((ring) =>
    ring.slice(1).map((end, index) => ({ ring, index, distance: metersTo(ring[index], end, point) })),
  );
  return sides.reduce((nearest, side) => (side.distance < nearest.distance ? side : nearest));
}

function metersTo(start, end, point) {
  const [[x1, y1], [x2, y2], [x, y]] = [start, end, point].map((each) => projectToMeters(each));
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x1 + part * (x2 - x1) - x, y1 + part * (y2 - y1) - y);
}

function hasSide(ring, ends) {
  return ring.some((point, index) => {
    const next = ring[index + 1];
    return next !== undefined && ends.includes(String(point)) && ends.includes(String(next));
  });
}

function contains(ring, [x, y]) {
  const crossings = ring.slice(1).filter(([x2, y2], index) => {
    const [x1, y1] = ring[index];
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
  });
  return crossings.length % 2 === 1;
}
