import { writeFileSync } from "node:fs";
import { sourceModule } from "../source-module.mjs";
import { contextMap } from "./context.mjs";
import { gridMap } from "./grid.mjs";
import { extentInMeters } from "./projection.mjs";
import { areaTopology } from "./sweden.mjs";

const source = new URL("../../src/", import.meta.url);

/**
 * Writes what a widget draws without a projection of its own: the members' areas and the land beside Sweden as
 * modules, and returns the municipalities as a `GridMap`. All have one origin.
 */
export async function writeGrids(folder) {
  const { museumAreaOf } = await sourceModule("museum/museum-area.ts");
  const municipalities = areaTopology(folder, "each", (code) => code);
  const extent = extentInMeters(municipalities.arcs);
  // Blekinge's coast would leave the museum in Karlskrona more than 2 km out at sea.
  const simplify = [
    "-simplify",
    "dp",
    "variable",
    "interval=id == 'blekinge-museum' ? 1000 : 1300",
    "keep-shapes",
  ];
  const members = areaTopology(folder, "members", museumAreaOf, simplify);
  writeModule("projection/grid-origin", "gridOrigin", { x: extent[0], y: extent[1] }, [
    "/** The top left corner of every grid in projected metres: Sweden's own westernmost and northernmost. */",
  ]);
  writeModule("grid/overview", "overview: GridMap", gridMap(members, extent, 1000), [
    'import type { GridMap } from "./grid-map.js";',
    "",
    "/** The areas of the 24 members, simplified to 1.3 km; each area has its member's id. */",
  ]);
  writeModule("grid/context", "context: ContextMap", contextMap(folder, extent), [
    'import type { ContextMap } from "./grid-map.js";',
    "",
    "/** The land beside Sweden from Natural Earth, to 540 km west and east, 120 km north and 150 km south. */",
  ]);
  return gridMap(municipalities, extent, 100);
}

function writeModule(path, name, value, head) {
  const lines = Object.entries(value).map(([key, field]) => `  ${key}: ${literal(field)},\n`);
  const text = ["// Written by scripts/build-boundaries.mjs.", ...head, `export const ${name} = {\n`].join(
    "\n",
  );
  writeFileSync(new URL(`${path}.generated.ts`, source), `${text}${lines.join("")}};\n`);
}

/** JSON as a person reads it in a module: `~n` for an arc walked backwards, single quotes around path data. */
function literal(field) {
  if (typeof field !== "object") return JSON.stringify(field).replaceAll('"', "'");
  const rows = Object.entries(field).map(
    ([id, rings]) => `    '${id}': ${JSON.stringify(rings).replace(/-(\d+)/g, (_, arc) => `~${arc - 1}`)},\n`,
  );
  return `{\n${rows.join("")}  }`;
}
