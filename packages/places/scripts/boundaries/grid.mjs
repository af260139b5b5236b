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
  const order = arcOrder(topology, geometries, isEmpty);
  const numberOf = numbering(order);
  const startOf = (arc) => (arc < 0 ? arcs[~arc].at(-1) : arcs[arc][0]);
  const steps = (arc) => stepsOf(arc < 0 ? [...arcs[~arc]].reverse() : arcs[arc]);
  return {
    metersPerUnit,
    width: Math.ceil((east - west) / metersPerUnit),
    height: Math.ceil((south - north) / metersPerUnit),
    land: order.land.map((ring) => `${lineText(startOf(ring[0]), ring.map(steps))}z`).join(""),
    countyBorders: order.countyBorders.map((arc) => lineText(startOf(arc), [steps(arc)])).join(""),
    areaBorders: order.areaBorders.map((arc) => lineText(startOf(arc), [steps(arc)])).join(""),
    areas: Object.fromEntries(
      [...ringsByArea].map(([id, rings]) => [id, rings.map((ring) => ring.map(numberOf))]),
    ),
  };
}

const at = (arc) => (arc < 0 ? ~arc : arc);
const ringsOf = ({ type, arcs }) => (type === "Polygon" ? arcs : arcs.flat());

/** The arcs in the order of their numbers: the land's rings, then what parts counties, then what parts areas. */
function arcOrder(topology, geometries, isEmpty) {
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
    countyBorders: shared.filter(partsCounties).map(([arc]) => arc),
    areaBorders: shared.filter((entry) => !partsCounties(entry)).map(([arc]) => arc),
  };
}

/** From an arc of the topology to its number in the grid, `~n` where it is walked backwards. */
function numbering({ land, countyBorders, areaBorders }) {
  const numbers = new Map();
  for (const arc of [...land.flat(), ...countyBorders, ...areaBorders]) {
    numbers.set(~arc, ~(numbers.size / 2));
    numbers.set(arc, ~numbers.get(~arc));
  }
  return (arc) => numbers.get(arc);
}
