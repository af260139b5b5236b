import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { feature } from "topojson-client";
import { mapshaper } from "./mapshaper.mjs";
import { lineText, stepsOf } from "./path-text.mjs";
import { projectToMeters } from "./projection.mjs";
import { readTopology } from "./topology.mjs";

const metersPerUnit = 2500;
// A wide picture of a tall country shows much to the sides: so far beyond Sweden's own extent, in metres.
const reach = { west: 540e3, north: 120e3, east: 540e3, south: 150e3 };

/** The land beside Sweden as a `ContextMap`: countries melted into one, without islands under 60 km². */
export function contextMap(folder, [west, north, east, south]) {
  // Clipped widely first: far from its meridian the projection folds over.
  mapshaper(folder, [
    "countries.geojson",
    "-clip",
    "bbox=-15,48,50,75",
    "-dissolve",
    "-o",
    "around.json",
    "format=topojson",
    "no-quantization",
  ]);
  const topology = readTopology(join(folder, "around.json"));
  const arcs = topology.arcs.map((arc) => arc.map((point) => projectToMeters(point)));
  const land = feature({ type: "Topology", arcs, objects: {} }, Object.values(topology.objects)[0]);
  writeFileSync(join(folder, "around.geojson"), JSON.stringify(land));
  const box = [west - reach.west, north - reach.north, east + reach.east, south + reach.south];
  mapshaper(
    folder,
    ["around.geojson", "-clip", `bbox=${box}`, "remove-slivers", "-simplify", "weighted", "interval=7000"],
    ["-filter-islands", "min-area=60000000", "-dissolve", "-o", "context.geojson", "format=geojson"],
  );
  const rings = polygonsOf(readTopology(join(folder, "context.geojson"))).flat();
  const toGrid = ([x, y]) => [
    Math.round((x - west) / metersPerUnit),
    Math.round((y - north) / metersPerUnit),
  ];
  return { metersPerUnit, path: rings.map((ring) => ringText(ring.map(toGrid))).join("") };
}

function polygonsOf({ geometries = [], features = [] }) {
  return [...geometries, ...features.map((shape) => shape.geometry)].flatMap(({ type, coordinates }) =>
    type === "Polygon" ? [coordinates] : coordinates,
  );
}

/** "z" draws the last step. */
function ringText(points) {
  const steps = stepsOf(points).slice(0, -1);
  return steps.length < 2 ? "" : `${lineText(points[0], [steps])}z`;
}
