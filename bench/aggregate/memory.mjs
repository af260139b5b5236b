// The most memory that a process takes to load a file and group it once: a process for each.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeColumns, makeObjects } from "./rows.mjs";

const query = {
  by: ["municipality", "year"],
  where: [],
  stats: [{ stat: "count" }, { stat: "sum", of: "awarded" }],
};
const objectsOf = (folder) => JSON.parse(readFileSync(join(folder, "grants.json"), "utf8"));

const contestants = {
  "Node alone": async () => {},
  "ours, Arrow": async (folder) => {
    const { scanTally, tableOfIpc } = await import("./ours.mjs");
    return scanTally(tableOfIpc(readFileSync(join(folder, "grants.arrow"))), query);
  },
  "ours, Arrow and cube": async (folder) => {
    const { engineOf, tableOfIpc } = await import("./ours.mjs");
    const table = tableOfIpc(readFileSync(join(folder, "grants.arrow")));
    return engineOf(table, { cube: ["area", "program", "municipality"] }).tally(query);
  },
  "d3-array, JSON": async (folder) => {
    const { rollup, sum } = await import("d3-array");
    return rollup(
      objectsOf(folder),
      (rows) => sum(rows, (row) => row.awarded),
      (row) => row.municipality,
      (row) => row.year,
    );
  },
  "arquero, Arrow": async (folder) => {
    const arquero = await import("arquero");
    const table = arquero.fromArrow(readFileSync(join(folder, "grants.arrow")));
    return table.groupby("place", "year").rollup({ s: arquero.op.sum("awarded") });
  },
  "crossfilter2, JSON": async (folder) => {
    const { default: crossfilter } = await import("crossfilter2");
    const dimension = crossfilter(objectsOf(folder)).dimension((row) => `${row.municipality} ${row.year}`);
    return dimension
      .group()
      .reduceSum((row) => row.awarded)
      .all();
  },
  "duckdb, JSON": async (folder) => {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
    const file = join(folder, "grants.json");
    await connection.run(
      `CREATE TABLE grants AS SELECT year, municipality, awarded FROM read_json('${file}')`,
    );
    return connection.runAndReadAll("SELECT municipality, year, SUM(awarded) FROM grants GROUP BY 1, 2");
  },
};

export async function peakMemory(count) {
  const { ipcOf } = await import("./ours.mjs");
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const columns = makeColumns(count);
  writeFileSync(join(folder, "grants.arrow"), ipcOf(columns));
  writeFileSync(
    join(folder, "grants.json"),
    `[${makeObjects(columns)
      .map((row) => JSON.stringify(row))
      .join(",")}]`,
  );
  const peaks = Object.keys(contestants).map((name) => ({
    name,
    bytes: Number(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), name, folder], { encoding: "utf8" }),
    ),
  }));
  rmSync(folder, { recursive: true });
  return peaks;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await contestants[process.argv[2]](process.argv[3]);
  // Linux counts what the parent had before the program was loaded into maxRSS; VmHWM begins with the program.
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const [, own] = /VmHWM:\s+(\d+)/.exec(status) ?? [];
  console.log(Number(own ?? process.resourceUsage().maxRSS) * 1024);
}
