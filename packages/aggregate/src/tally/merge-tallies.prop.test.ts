import * as fc from "fast-check";
import { expect, test } from "vitest";
import { scanTally } from "../scan/scan-tally.js";
import { additiveQueryArbitrary, makeTable, rowsArbitrary } from "../test/arbitraries.js";
import { plainCells } from "../test/naive-tally.js";
import type { AdditiveStat, Tally } from "./tally.js";
import { mergeTallies, rollUp } from "./merge-tallies.js";

test("grants split in two and merged are the grants", () => {
  fc.assert(
    fc.property(rowsArbitrary, rowsArbitrary, additiveQueryArbitrary(), (left, right, query) => {
      const [a, b] = [scanTally(makeTable(left), query), scanTally(makeTable(right), query)];
      const whole = plainCells(scanTally(makeTable([...left, ...right]), query));
      expect(plainCells(mergeTallies(a, b))).toEqual(whole);
      expect(plainCells(mergeTallies(b, a))).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

test("merging does not depend on the grouping", () => {
  const three = fc.tuple(rowsArbitrary, rowsArbitrary, rowsArbitrary);
  fc.assert(
    fc.property(three, additiveQueryArbitrary(), (parts, query) => {
      const [a, b, c] = parts.map((rows) => scanTally(makeTable(rows), query)) as [T, T, T];
      const left = plainCells(mergeTallies(mergeTallies(a, b), c));
      expect(plainCells(mergeTallies(a, mergeTallies(b, c)))).toEqual(left);
    }),
    { numRuns: 100 },
  );
});

type T = Tally<AdditiveStat>;

test("where every grant has one value, fewer fields are a sum of cells", () => {
  const fields = ["year", "call", "program", "funder", "regrant"] as const;
  fc.assert(
    fc.property(rowsArbitrary, additiveQueryArbitrary(fields), (rows, query) => {
      const table = makeTable(rows);
      const by = query.by.slice(0, 1);
      expect(plainCells(rollUp(scanTally(table, query), by))).toEqual(
        plainCells(scanTally(table, { ...query, by })),
      );
    }),
    { numRuns: 300 },
  );
});

test("a median is not merged", () => {
  const query = { by: [], where: [], stats: [{ stat: "quantile", of: "awarded", p: 0.5 }] } as const;
  const tally = scanTally(makeTable([{ awarded: 1 }]), query) as unknown as T;
  expect(() => mergeTallies(tally, tally)).toThrow(
    new RangeError(
      "mergeTallies: statistics that merge required, got quantile:awarded:0.5; ask for it at that level",
    ),
  );
});

test("tallies of different shapes are not merged", () => {
  const table = makeTable([{ awarded: 1 }]);
  const years = scanTally(table, { by: ["year"], where: [], stats: [{ stat: "count" }] } as const);
  const areas = scanTally(table, { by: ["area"], where: [], stats: [{ stat: "count" }] } as const);
  expect(() => mergeTallies(years, areas)).toThrow(
    new RangeError("mergeTallies: tallies of one shape required, got year count and area count"),
  );
});
