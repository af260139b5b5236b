import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { FieldName } from "../columns/field-names.js";
import { scanTally } from "../scan/scan-tally.js";
import { additiveQueryArbitrary, makeTable, rowsArbitrary } from "../test/arbitraries.js";
import { plainCells } from "../test/naive-tally.js";
import { cubeTally } from "./cube-tally.js";
import { cubeOf, cubeLacks } from "./dense-cube.js";

const axes: readonly FieldName[] = [
  "area",
  "targetGroup",
  "program",
  "seatRegion",
  "municipality",
  "regrant",
];
const fields: readonly FieldName[] = ["year", "region", "seatMunicipality", ...axes];

test("a cube says what a scan says, for grants with several values too", () => {
  fc.assert(
    fc.property(rowsArbitrary, additiveQueryArbitrary(fields), (rows, query) => {
      const table = makeTable(rows);
      const cube = cubeOf(table, axes);
      const asked = { ...query, stats: query.stats.filter(({ stat }) => stat !== "positive") };
      expect(cubeLacks(cube, asked)).toBeUndefined();
      expect(plainCells(cubeTally(cube, asked))).toEqual(plainCells(scanTally(table, asked)));
    }),
    { numRuns: 1000 },
  );
});

test("a cube of no field but the year has the years", () => {
  fc.assert(
    fc.property(rowsArbitrary, additiveQueryArbitrary(["year"]), (rows, query) => {
      const table = makeTable(rows);
      const asked = { ...query, stats: query.stats.filter(({ stat }) => stat !== "positive") };
      expect(plainCells(cubeTally(cubeOf(table, []), asked))).toEqual(plainCells(scanTally(table, asked)));
    }),
    { numRuns: 200 },
  );
});
