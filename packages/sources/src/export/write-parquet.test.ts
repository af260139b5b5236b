import { grantArbitrary } from "@lansmuseer/domain/testing";
import * as fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { importAll } from "../test/make-import.js";
import { TableParquetWriter, writeParquet } from "./write-parquet.js";

test("grants are read back from Parquet as they were, with why an amount is missing", async () => {
  const grants = fc.uniqueArray(grantArbitrary(), { selector: ({ id }) => id, minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(grants, async (list) => {
      const { values } = await importAll("grants", (importer) =>
        importer.parquet("a.parquet", writeParquet("grants", list)),
      );
      expect(values).toEqual(list);
    }),
    { numRuns: 40 },
  );
}, 30_000);

test("rows are written in groups as they come, and what came is let go", async () => {
  const [grant] = fc.sample(grantArbitrary(), { numRuns: 1, seed: 5 });
  const writer = new TableParquetWriter("grants");
  const parts: Uint8Array[] = [];
  for (let at = 0; at < 45_000; at += 15_000)
    parts.push(writer.write(Array.from({ length: 15_000 }, (_, row) => ({ ...grant!, id: `${at + row}` }))));
  parts.push(writer.end());
  expect(parts.map(({ length }) => length > 1000)).toEqual([false, true, true, true]);
  const bytes = new Uint8Array(Buffer.concat(parts));
  const { row_groups: groups } = parquetMetadata(bytes.buffer);
  expect(groups.map(({ num_rows: rows }) => rows)).toEqual([20_000n, 20_000n, 5_000n]);
  const ids = await parquetReadObjects({ file: bytes.buffer, columns: ["id"] });
  expect(ids.map((row) => String(row["id"]))).toEqual(
    Array.from({ length: 45_000 }, (_, row) => String(row)),
  );
});

test.each([new Uint8Array(0), new TextEncoder().encode("PAR1"), writeParquet("grants", []).slice(0, 40)])(
  "bytes that are no Parquet file are refused (%#)",
  async (bytes) => {
    const { issues } = await importAll("grants", (importer) => importer.parquet("a.parquet", bytes));
    expect(issues).toEqual(["file-unreadable"]);
  },
);
