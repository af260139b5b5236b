/**
 * Builds the boundaries from their public sources: `boundaries/*.json` and `src/grid/*.generated.ts`.
 * The same sources give the same bytes. Needs the network and pip, once; run by `npm run build:boundaries`.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeGrids } from "./boundaries/grids.mjs";
import { writeMunicipalityNeighbors } from "./boundaries/municipality-neighbors.mjs";
import { neighborTopology, writeCountries } from "./boundaries/neighbors.mjs";
import { writeSource } from "./boundaries/source.mjs";
import { cleanSource, countyTopology, municipalityTopology } from "./boundaries/sweden.mjs";

const output = new URL("../boundaries/", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "boundaries-"));
const write = (name, value) => {
  const text = JSON.stringify(value);
  writeFileSync(new URL(name, output), text + "\n");
  console.log(`  ${name}: ${text.length} characters`);
};

try {
  console.log("Reading SCB's boundaries");
  const countyNames = await writeSource(folder);
  cleanSource(folder);
  console.log("Writing TopoJSON");
  const municipalities = municipalityTopology(folder, countyNames);
  write("municipalities.topo.json", municipalities);
  writeMunicipalityNeighbors(municipalities);
  write("counties.topo.json", countyTopology(folder, countyNames));
  writeCountries(folder);
  write("neighbors.topo.json", neighborTopology(folder));
  console.log("Writing grids");
  write("municipalities.grid.json", await writeGrids(folder));
} finally {
  rmSync(folder, { recursive: true });
}
