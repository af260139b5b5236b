import * as fc from "fast-check";
import { expect, test } from "vitest";
import { clauseArbitrary, makeTable, rowsArbitrary, tallyQueryArbitrary } from "../test/arbitraries.js";
import { naiveTally, plainCells } from "../test/naive-tally.js";
import { scanTally } from "./scan-tally.js";

test("a scan says what the grants say, one by one", () => {
  fc.assert(
    fc.property(rowsArbitrary, tallyQueryArbitrary, (rows, query) => {
      expect(plainCells(scanTally(makeTable(rows), query))).toEqual(naiveTally(rows, query));
    }),
    { numRuns: 1000 },
  );
});

test("the order of the grants makes no difference", () => {
  const shuffled = rowsArbitrary.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, tallyQueryArbitrary, ([rows, other], query) => {
      const cells = plainCells(scanTally(makeTable(rows), query));
      expect(plainCells(scanTally(makeTable(other), query))).toEqual(cells);
    }),
    { numRuns: 300 },
  );
});

test("some rows of a table are as a table of those rows", () => {
  const split = rowsArbitrary.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.subarray(rows.map((_, index) => index))),
  );
  fc.assert(
    fc.property(split, tallyQueryArbitrary, ([rows, chosen], query) => {
      const some = scanTally(makeTable(rows), query, Uint32Array.from(chosen));
      expect(plainCells(some)).toEqual(
        naiveTally(
          chosen.map((index) => rows[index]!),
          query,
        ),
      );
    }),
    { numRuns: 300 },
  );
});

test("sums of one complete amount by two columns are read in one pass, and say the same", () => {
  const fields = ["year", "program", "call", "funder"] as const;
  const complete = rowsArbitrary.map((rows) =>
    rows.map((row) => ({ ...row, places: [], awarded: row.awarded ?? 7 })),
  );
  const clauses = fc.array(clauseArbitrary(fields.slice(0, 2)), { maxLength: 3 });
  fc.assert(
    fc.property(complete, clauses, fc.boolean(), (rows, where, counted) => {
      const sum = { stat: "sum", of: "awarded" } as const;
      const stats = counted ? ([{ stat: "count" }, sum] as const) : ([sum] as const);
      const query = { by: ["year", "program"], where, stats } as const;
      expect(plainCells(scanTally(makeTable(rows), query))).toEqual(naiveTally(rows, query));
    }),
    { numRuns: 500 },
  );
});
