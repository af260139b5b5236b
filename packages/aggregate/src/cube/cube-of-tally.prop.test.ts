import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { FieldName } from "../columns/field-names.js";
import type { TableRow } from "../columns/table-builder.js";
import { engineOfCube } from "../engine/engine.js";
import { scanTally } from "../scan/scan-tally.js";
import { additiveQueryArbitrary, makeTable, rowsArbitrary } from "../test/arbitraries.js";
import { plainCells } from "../test/naive-tally.js";
import type { AdditiveStat } from "../tally/tally.js";
import { cubeOfTally } from "./cube-of-tally.js";
import { tallyFile, tallyOfFile } from "./tally-file.js";

const by: readonly FieldName[] = ["year", "municipality", "region", "program", "regrant"];
const stats: readonly AdditiveStat[] = [
  { stat: "count" },
  { stat: "sum", of: "awarded" },
  { stat: "known", of: "awarded" },
  { stat: "positive", of: "awarded" },
];
/** Whether a cube of `stats` can tell it: what follows from counts and awarded amounts. */
const isInCube = (stat: AdditiveStat): boolean =>
  stat.stat === "count" || ("of" in stat && stat.of === "awarded");
/** Rows in which the grants have one place each. */
const single = rowsArbitrary.map((rows) =>
  rows.map((row) => ({ ...row, places: (row.places ?? []).slice(0, 1) })),
);

test("a cube of a tally, written and read, answers as the grants do", () => {
  fc.assert(
    fc.property(single, additiveQueryArbitrary(by), (rows, query) => {
      const table = makeTable(rows);
      const written = JSON.stringify(tallyFile(scanTally(table, { by, where: [], stats }), rows.length));
      const { tally, grants } = tallyOfFile(JSON.parse(written));
      const engine = engineOfCube(cubeOfTally(tally, grants));
      const own = { ...query, stats: query.stats.filter(isInCube) };
      expect(plainCells(engine.tally(own))).toEqual(plainCells(scanTally(table, own)));
    }),
    { numRuns: 500 },
  );
});

test("grants with several values stand beside the tally, and count in each of their groups", () => {
  const several: readonly FieldName[] = ["year", "municipality", "region", "area", "targetGroup"];
  const isSpread = ({ places = [], areas = [], targetGroups = [] }: TableRow) =>
    [places, areas, targetGroups].some((list) => list.length > 1);
  fc.assert(
    fc.property(rowsArbitrary, additiveQueryArbitrary(several), (rows, query) => {
      const table = makeTable(rows);
      const tally = scanTally(makeTable(rows.filter((row) => !isSpread(row))), {
        by: several,
        where: [],
        stats,
      });
      const written = JSON.stringify(tallyFile(tally, rows.length, rows.filter(isSpread)));
      const file = tallyOfFile(JSON.parse(written));
      const engine = engineOfCube(cubeOfTally(file.tally, file.grants, file.rows));
      const own = { ...query, stats: query.stats.filter(isInCube) };
      expect(plainCells(engine.tally(own))).toEqual(plainCells(scanTally(table, own)));
    }),
    { numRuns: 500 },
  );
});

test("grants beside a tally need their places whole", () => {
  const by = ["year", "municipality"] as const;
  const tally = scanTally(makeTable([]), { by, where: [], stats: [{ stat: "count" }] as const });
  const row = { places: [{ place: "1280" }, { place: "1281" }] };
  expect(() => cubeOfTally(tally, 1, [row])).toThrow(
    new RangeError("cubeOfTally: municipality together with region required for grants with several values"),
  );
});

test("a tally with a grant in two groups makes no cube", () => {
  const table = makeTable([{ areas: ["music", "film"] }]);
  const tally = scanTally(table, { by: ["area"] as const, where: [], stats: [{ stat: "count" }] as const });
  expect(() => cubeOfTally(tally, 1)).toThrow(
    new RangeError("cubeOfTally: each grant in one group required, got 1 grants 2 times by area"),
  );
});

test("what a cube lacks is refused, and said", () => {
  const table = makeTable([{ areas: ["music"], awarded: 1 }]);
  const tally = scanTally(table, { by: ["area"] as const, where: [], stats: [{ stat: "count" }] as const });
  const engine = engineOfCube(cubeOfTally(tally, 1));
  const query = { version: 1, by: ["area"], where: [] } as const;
  expect(() => engine.answer({ ...query, measures: [{ fn: "median", of: "awarded" }] })).toThrow(
    /the cube can answer required: quantile:awarded:0.5 does not follow from sums/,
  );
});

/** A tally of one grant, as it is written; each row below spoils one thing in it. */
const written = {
  version: 1,
  grants: 1,
  by: ["area"],
  kinds: [{ stat: "count" }],
  dictionaries: [["a"]],
  codes: [[0]],
  stats: [[1]],
};

test("a tally is read as it was written", () => {
  expect(tallyOfFile(written).grants).toBe(1);
});

test.each([
  null,
  {},
  { ...written, codes: [[1]] },
  { ...written, kinds: [{ stat: "median" }] },
  { ...written, stats: [["1"]] },
  { ...written, by: ["planet"] },
  { ...written, dictionaries: [[]], codes: [[]], stats: [[]], rows: [{ areas: ["music", 5] }] },
])("%j is no tally", (file) => {
  expect(() => tallyOfFile(file)).toThrow(RangeError);
});
