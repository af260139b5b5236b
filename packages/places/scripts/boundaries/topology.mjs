import { readFileSync } from "node:fs";
import { geoArea, geoCentroid } from "d3-geo";
import { feature, mergeArcs } from "topojson-client";

export const readTopology = (path) => JSON.parse(readFileSync(path, "utf8"));

/** The lakes left open by the municipalities, by where their middle lies; the names are ours. */
const lakeNames = [
  ["Vänern", 13.3, 58.9],
  ["Vättern", 14.5, 58.3],
  ["Mälaren", 17.1, 59.5],
  ["Hornavan–Uddjaure–Storavan", 18, 66],
  ["Hjälmaren", 15.8, 59.2],
  ["Storsjön", 14.3, 63.2],
  ["Siljan", 14.8, 60.9],
];

/** Adds the object `lakes`: the holes of the land as a whole, on the land's own arcs. */
export function addLakes(topology, source) {
  // mapshaper leaves the id in the properties as well, for twice the bytes.
  for (const object of Object.values(topology.objects))
    for (const { properties } of object.geometries) delete properties.id;
  const land = mergeArcs(topology, topology.objects[source].geometries);
  const lakes = land.arcs.flatMap((polygon) => polygon.slice(1)).map((ring) => lake(topology, ring));
  lakes.sort((a, b) => b.area - a.area);
  topology.objects.lakes = {
    type: "GeometryCollection",
    geometries: lakes.map(({ arcs, name }) => ({ type: "Polygon", arcs, properties: { name } })),
  };
  return topology;
}

function lake(topology, hole) {
  const arcs = [hole.map((arc) => ~arc).reverse()];
  const shape = feature(topology, { type: "Polygon", arcs });
  const [lon, lat] = geoCentroid(shape);
  const distance = ([, x, y]) => Math.hypot((x - lon) / 2, y - lat);
  const name = [...lakeNames].sort((a, b) => distance(a) - distance(b))[0][0];
  return { arcs, area: geoArea(shape), name };
}

/** Fails unless the topology holds what SCB's boundaries hold: nothing lost, nothing turned inside out. */
export function checkTopology(topology, counts) {
  for (const [object, expected] of Object.entries(counts)) {
    const { features } = feature(topology, topology.objects[object]);
    const ids = new Set(features.map(({ id, properties }) => id ?? properties.name));
    const wrong = features.filter((shape) => geoArea(shape) > 2 * Math.PI || windingErrors(shape) > 0);
    if (ids.size !== expected || features.length !== expected || wrong.length > 0)
      throw new Error(
        `build-boundaries: ${expected} ${object} with no wrong winding required, got ${features.length} and ${wrong.length}`,
      );
  }
}

function windingErrors({ geometry }) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const isLarge = (ring) => geoArea({ type: "Polygon", coordinates: [ring] }) > 2 * Math.PI;
  return polygons.flatMap((polygon) => polygon.filter((ring, i) => isLarge(ring) !== i > 0)).length;
}
