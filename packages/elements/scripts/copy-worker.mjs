// MapLibre's worker stands beside the module that starts it, so that any bundler and any server finds it.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const worker = readFileSync(
  fileURLToPath(import.meta.resolve("maplibre-gl/dist/maplibre-gl-worker.mjs")),
  "utf8",
);
// Its map is not published with it, and a development server would complain of that.
const withoutMap = worker.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
writeFileSync(new URL("../dist/map-gl/maplibre-gl-worker.mjs", import.meta.url), withoutMap);
