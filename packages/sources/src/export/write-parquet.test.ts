import { missing, value } from "@lansmuseer/domain";
import { grantArbitrary } from "@lansmuseer/domain/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { importAll } from "../test/make-import.js";
import { writeParquet } from "./write-parquet.js";

test("grants are read back from Parquet as they were, but for why an amount is missing", async () => {
  const grants = fc.uniqueArray(grantArbitrary(), { selector: ({ id }) => id, minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(grants, async (list) => {
      const { values } = await importAll("grants", (importer) =>
        importer.parquet("a.parquet", writeParquet("grants", list)),
      );
      const plain = (measure: (typeof list)[number]["paidAmount"]) =>
        measure.kind === "value" ? value(measure.value) : missing("unknown");
      expect(values).toEqual(
        list.map((grant) => ({
          ...grant,
          requestedAmount: plain(grant.requestedAmount),
          awardedAmount: plain(grant.awardedAmount),
          paidAmount: plain(grant.paidAmount),
        })),
      );
    }),
    { numRuns: 20 },
  );
}, 30_000);

test.each([new Uint8Array(0), new TextEncoder().encode("PAR1"), writeParquet("grants", []).slice(0, 40)])(
  "bytes that are no Parquet file are refused (%#)",
  async (bytes) => {
    const { issues } = await importAll("grants", (importer) => importer.parquet("a.parquet", bytes));
    expect(issues).toEqual(["file-unreadable"]);
  },
);
