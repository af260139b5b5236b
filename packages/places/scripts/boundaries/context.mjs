import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { feature } from "topojson-client";
import { mapshaper } from "./mapshaper.mjs";
import { lineText, stepsOf } from "./path-text.mjs";
import { projectToMeters } from "./projection.mjs";
import { readTopology } from "./topology.mjs";

const metersPerUnit = 4000;
// A wide picture of a tall country shows much to the sides: so far beyond Sweden's own extent, in metres.
const reach = { west: 540e3, north: 120e3, east: 540e3, south: 150e3 };

/**
 * A ribbon along the land border, on both sides of it and clear of lakes: drawn under Sweden, it closes the gaps
 * that would open where the two sources draw the border apart, and the border need not be stored twice.
 */
const ribbon = [
  "11.5,58.9 12,59.4 12.8,59.9 13,60.5 13.1,61 13,61.5 12.6,62 12.5,63.4 14,63.9 14.9,65 15.2,65.6 16.9,66.9",
  "17.2,67.4 18.4,68 18.4,68.5 20.2,68.8 21.5,68.4 22.8,68 23.2,67.2 23.4,66.2 24,65.95 24.4,66 24.1,67.5",
  "23.9,68.1 22.5,68.7 20.9,69.2 19.6,69 17.7,68.7 17.3,68.1 16,67.6 14.4,66.2 13.7,64.8 11.7,63.5 11.6,62.3",
  "12.3,61.3 12.1,60.4 11.3,59.6 11.3,59.1 11.5,58.9",
]
  .join(" ")
  .split(" ")
  .map((point) => point.split(",").map(Number));

/** The land beside Sweden as a `ContextMap`: countries melted into one, without islands under 60 km². */
export function contextMap(folder, [west, north, east, south]) {
  // Clipped widely first: far from its meridian the projection folds over.
  const border = { type: "Polygon", coordinates: [ribbon] };
  writeFileSync(join(folder, "ribbon.geojson"), JSON.stringify(border));
  mapshaper(folder, [
    "-i",
    "countries.geojson",
    "ribbon.geojson",
    "combine-files",
    "-merge-layers",
    "force",
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
    ["around.geojson", "-clip", `bbox=${box}`, "remove-slivers", "-simplify", "weighted", "interval=10000"],
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
