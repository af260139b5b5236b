import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scanTally } from "../scan/scan-tally.js";
import { plainCells } from "../test/naive-tally.js";
import { tableOfParquet } from "./parquet.js";

test("a Parquet file with lists, in several groups of rows, is read column by column", async () => {
  const folder = await mkdtemp(join(tmpdir(), "parquet-"));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`COPY (
    SELECT 2020 + i % 5 AS year, 'title ' || i AS title, ['music', 'film'][1:1 + i % 2] AS area,
      CASE WHEN i % 3 = 0 THEN NULL ELSE CAST(i AS BIGINT) END AS awarded
    FROM RANGE(5000) AS t (i)
  ) TO '${folder}/g.parquet' (FORMAT parquet, ROW_GROUP_SIZE 2048)`);
  connection.closeSync();
  const bytes = await readFile(join(folder, "g.parquet"));
  await rm(folder, { recursive: true });
  const table = await tableOfParquet(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  );
  expect(table.rows).toBe(5000);
  const stats = [
    { stat: "count" },
    { stat: "sum", of: "awarded" },
    { stat: "known", of: "awarded" },
  ] as const;
  const known = Array.from({ length: 5000 }, (_, i) => i).filter((i) => i % 3 > 0);
  expect(plainCells(scanTally(table, { by: [], where: [], stats }))).toEqual([
    [[], [5000, known.reduce((sum, each) => sum + each, 0), known.length]],
  ]);
  const areas = scanTally(table, {
    by: ["area"],
    where: [{ field: "year", value: ["2021"] }],
    stats: [{ stat: "count" }],
  });
  expect(plainCells(areas)).toEqual([
    [["film"], [500]],
    [["music"], [1000]],
  ]);
});
