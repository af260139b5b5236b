import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { feature } from "topojson-client";
import { mapshaper } from "./mapshaper.mjs";
import { readTopology } from "./topology.mjs";

const worldAtlas = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");

/** The countries of Natural Earth but Sweden, as `countries.geojson`. */
export function writeCountries(folder) {
  const world = JSON.parse(readFileSync(worldAtlas, "utf8"));
  const { features } = feature(world, world.objects.countries);
  const others = features.filter(({ properties, geometry }) => geometry && properties.name !== "Sweden");
  for (const { geometry } of others)
    geometry.coordinates =
      geometry.type === "Polygon"
        ? geometry.coordinates.map(unwrapped)
        : geometry.coordinates.map((polygon) => polygon.map(unwrapped));
  writeFileSync(
    join(folder, "countries.geojson"),
    JSON.stringify({ type: "FeatureCollection", features: others }),
  );
}

/**
 * A ring that goes on past 180° E. The atlas lets Russia jump to 180° W instead, which a planar tool reads as two
 * borders across the whole map: northern Finland becomes Russian and Kola becomes sea.
 */
function unwrapped(ring) {
  let turns = 0;
  const turnsAt = ring.map(([lon], i) => (turns -= i > 0 ? Math.round((lon - ring[i - 1][0]) / 360) : 0));
  // The western part keeps its very numbers, or its borders would no longer be its neighbours'.
  const least = turnsAt.reduce((a, b) => Math.min(a, b));
  return ring.map(([lon, lat], i) =>
    turnsAt[i] === least ? [lon, lat] : [lon + 360 * (turnsAt[i] - least), lat],
  );
}

/** The countries around Sweden from Natural Earth, without Sweden: drawn under the boundaries. */
export function neighborTopology(folder) {
  mapshaper(
    folder,
    ["countries.geojson", "-clip", "bbox=4,54,32,70", "remove-slivers"],
    ["-simplify", "weighted", "interval=2000m", "keep-shapes"],
    ["-filter-islands", "min-area=3km2", "-filter-fields", "name"],
    ["-o", "neighbors.json", "format=topojson", "quantization=10000"],
  );
  return readTopology(join(folder, "neighbors.json"));
}
