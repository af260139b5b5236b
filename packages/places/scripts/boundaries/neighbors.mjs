import { createRequire } from "node:module";
import { join } from "node:path";
import { mapshaper } from "./mapshaper.mjs";
import { readTopology } from "./topology.mjs";

export const worldAtlas = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");

/** The countries around Sweden from Natural Earth, without Sweden: drawn under the boundaries. */
export function neighborTopology(folder) {
  mapshaper(
    folder,
    [worldAtlas, "-target", "countries", "-clip", "bbox=4,54,32,70", "remove-slivers"],
    ["-filter", 'name!=="Sweden"', "-simplify", "weighted", "interval=2000m", "keep-shapes"],
    ["-filter-islands", "min-area=3km2", "-filter-fields", "name"],
    ["-o", "neighbors.json", "format=topojson", "quantization=10000"],
  );
  return readTopology(join(folder, "neighbors.json"));
}
