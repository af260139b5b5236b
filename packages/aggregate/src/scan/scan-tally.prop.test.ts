import * as fc from "fast-check";
import { expect, test } from "vitest";
import { makeTable, rowsArbitrary, tallyQueryArbitrary } from "../test/arbitraries.js";
import { naiveTally, plainCells } from "../test/naive-tally.js";
import { scanTally } from "./scan-tally.js";

test("a scan says what the grants say, one by one", () => {
  fc.assert(
    fc.property(rowsArbitrary, tallyQueryArbitrary, (rows, query) => {
      expect(plainCells(scanTally(makeTable(rows), query))).toEqual(naiveTally(rows, query));
    }),
    { numRuns: 2000 },
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
