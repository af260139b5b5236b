import * as fc from "fast-check";
import { expect, test } from "vitest";
import { makeTable, rowsArbitrary } from "../test/arbitraries.js";
import { queryArbitrary } from "../test/query-arbitrary.js";
import { rowsWhere } from "./rows-where.js";
import { scanTally } from "./scan-tally.js";

test("as many grants are listed as are counted", () => {
  fc.assert(
    fc.property(rowsArbitrary, queryArbitrary(), (rows, { where }) => {
      const table = makeTable(rows);
      const { stats } = scanTally(table, { by: [], where, stats: [{ stat: "count" }] });
      expect(rowsWhere(table, where).length).toBe(stats[0]![0] ?? 0);
    }),
    { numRuns: 1000 },
  );
});

test("grants are listed in their order", () => {
  const table = makeTable([{ year: 2024 }, { year: 2023 }, { year: 2024 }]);
  expect([...rowsWhere(table, [{ field: "year", value: ["2024"] }])]).toEqual([0, 2]);
});
