import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { areas, municipalities, programs } from "./rows.mjs";

/** A DuckDB with the grants as a table of texts and whole numbers, on one thread like the others. */
export async function openDuckDb({ count, names, year, municipality, area, program, recipient, awarded }) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "grants.csv");
  const lines = ["year,municipality,region,area,program,recipient,awarded"];
  for (let row = 0; row < count; row++) {
    const code = municipalities[municipality[row]];
    lines.push(
      `${year[row]},${code},${code.slice(0, 2)},${areas[area[row]]},${programs[program[row]]},${names[recipient[row]]},${awarded[row]}`,
    );
  }
  writeFileSync(file, lines.join("\n"));
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE grants AS SELECT * FROM read_csv('${file}', header = true, columns = {
      year: 'INTEGER', municipality: 'VARCHAR', region: 'VARCHAR', area: 'VARCHAR', program: 'VARCHAR', recipient: 'VARCHAR',
      awarded: 'BIGINT'})`,
  );
  rmSync(folder, { recursive: true });
  return {
    all: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    run: (sql) => connection.run(sql),
    close: () => connection.closeSync(),
  };
}
