import { expect, test } from "vitest";
import type { TableRow } from "../columns/table-builder.js";
import { makeTable } from "../test/arbitraries.js";
import { naiveTally, plainCells } from "../test/naive-tally.js";
import { planScan } from "./scan-plan.js";
import { scanTally } from "./scan-tally.js";

// 3,000 recipients, 3,000 calls: nine million combinations, of which some thousands occur.
const rows = Array.from({ length: 6000 }, (_, index): TableRow => ({
  recipients: [`recipient ${(index * 7) % 3000}`],
  call: `call ${(index * 11) % 3000}`,
  awarded: index,
  ...(index % 5 > 0 && { year: 2020 + (index % 3) }),
}));
const query = {
  by: ["recipient", "call", "year"],
  where: [{ field: "year", value: { not: ["2021"] } }],
  stats: [{ stat: "count" }, { stat: "sum", of: "awarded" }, { stat: "quantile", of: "awarded", p: 0.5 }],
} as const;

test("cells too many to have room for all are numbered as they come", () => {
  const table = makeTable(rows);
  expect(planScan(table, query).dense).toBe(false);
  expect(plainCells(scanTally(table, query))).toEqual(naiveTally(rows, query));
});

test("so are those of grants with several recipients", () => {
  const several = rows.map((row, index) =>
    index % 100 === 0 ? { ...row, recipients: [...(row.recipients ?? []), "both"] } : row,
  );
  expect(plainCells(scanTally(makeTable(several), query))).toEqual(naiveTally(several, query));
});
