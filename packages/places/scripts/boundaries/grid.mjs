import { mergeArcs } from "topojson-client";
import { projectToMeters } from "./projection.mjs";
import { lineText, stepsOf } from "./path-text.mjs";

/**
 * A topology of areas as a `GridMap`.
 * @param topology - Longitudes and latitudes, not quantized, with the object `areas`; each has `id` and `county`.
 * @param extent - In metres, as of `extentInMeters`. Its corner is the origin of every grid.
 */
export function gridMap(topology, extent, metersPerUnit) {
  const [west, north, east, south] = extent;
  const toGrid = (point) => {
    const [x, y] = projectToMeters(point);
    return [Math.round((x - west) / metersPerUnit), Math.round((y - north) / metersPerUnit)];
  };
  const arcs = topology.arcs.map((arc) => arc.map(toGrid));
  const isEmpty = (arc) => stepsOf(arcs[at(arc)]).length === 0;
  const { geometries } = topology.objects.areas;
  const ringsByArea = new Map(
    geometries.map((area) => [
      area.properties.id,
      ringsOf(area).map((ring) => ring.filter((arc) => !isEmpty(arc))),
    ]),
  );
  const ends = (arc) => [arcs[at(arc)][0], arcs[at(arc)].at(-1)].map(String);
  const order = arcOrder(topology, geometries, isEmpty, ends);
  const numberOf = numbering(order);
  const startOf = (arc) => (arc < 0 ? arcs[~arc].at(-1) : arcs[arc][0]);
  const steps = (arc) => stepsOf(arc < 0 ? [...arcs[~arc]].reverse() : arcs[arc]);
  return {
    metersPerUnit,
    width: Math.ceil((east - west) / metersPerUnit),
    height: Math.ceil((south - north) / metersPerUnit),
    land: order.land.map((ring) => `${lineText(startOf(ring[0]), ring.map(steps))}z`).join(""),
    countyBorders: order.countyBorders.map((line) => lineText(startOf(line[0]), line.map(steps))).join(""),
    areaBorders: order.areaBorders.map((line) => lineText(startOf(line[0]), line.map(steps))).join(""),
    areas: Object.fromEntries(
      [...ringsByArea].map(([id, rings]) => [id, rings.map((ring) => ring.map(numberOf))]),
    ),
  };
}

const at = (arc) => (arc < 0 ? ~arc : arc);
const ringsOf = ({ type, arcs }) => (type === "Polygon" ? arcs : arcs.flat());

/** The arcs in the order of their numbers: the land's rings, then what parts counties, then what parts areas. */
function arcOrder(topology, geometries, isEmpty, ends) {
  const users = new Map();
  for (const area of geometries)
    for (const arc of ringsOf(area).flat())
      users.set(at(arc), [...(users.get(at(arc)) ?? []), area.properties]);
  const shared = [...users].filter(([arc, areas]) => areas.length === 2 && !isEmpty(arc));
  const partsCounties = ([, [one, other]]) => one.county !== other.county;
  return {
    land: mergeArcs(topology, geometries)
      .arcs.flat()
      .map((ring) => ring.filter((arc) => !isEmpty(arc)))
      .filter((ring) => ring.length > 0),
    countyBorders: linesOf(shared.filter(partsCounties), ends),
    areaBorders: linesOf(
      shared.filter((entry) => !partsCounties(entry)),
      ends,
    ),
  };
}

/** Borders as few long lines: each goes on with an arc that begins where the last one ended, or ends there (`~arc`). */
function linesOf(borders, ends) {
  const left = new Set(borders.map(([arc]) => arc));
  const next = (point) => {
    for (const arc of left) {
      const [first, last] = ends(arc);
      if (first === point || last === point) return first === point ? arc : ~arc;
    }
    return undefined;
  };
  const lines = [];
  for (const start of left) {
    const line = [];
    for (let arc = start; arc !== undefined; arc = next(ends(arc)[arc < 0 ? 0 : 1])) {
      line.push(arc);
      left.delete(at(arc));
    }
    lines.push(line);
  }
  return lines;
}

/** From an arc of the topology to its number in the grid, `~n` where it is walked backwards. */
function numbering({ land, countyBorders, areaBorders }) {
  const numbers = new Map();
  for (const arc of [land, countyBorders, areaBorders].flat(2)) {
    numbers.set(~arc, ~(numbers.size / 2));
    numbers.set(arc, ~numbers.get(~arc));
  }
  return (arc) => numbers.get(arc);
}
