import { missing, value } from "@lansmuseer/domain";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { CountedRow } from "../answer/answer.js";
import { suppressRows, suppressSmall } from "./suppress-rows.js";

type Cell = readonly [row: string, column: string, count: number];

const rowOf = ([row, column, count]: Cell): CountedRow => ({
  row: {
    key: { area: row, municipality: column },
    values: { count: value(count), "sum:awarded": value(count * 7) },
  },
  keys: [row, column],
  count,
  persons: Math.floor(count / 2),
});

const cells: fc.Arbitrary<readonly Cell[]> = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom("a", "b", "c", "d"),
    fc.constantFrom("1", "2", "3", "4"),
    fc.integer({ min: 1, max: 12 }),
  ),
  { maxLength: 14, selector: ([row, column]) => row + column },
);
const minimum = fc.integer({ min: 2, max: 5 });
const isHeld = ({ row }: CountedRow) => row.values["count"]!.kind === "missing";

/** Whether equations decide an unknown: elimination brings forth a line with it alone. */
function decides(equations: readonly (readonly number[])[], unknown: number): boolean {
  const lines = equations.map((line) => [
    ...line.slice(0, unknown),
    ...line.slice(unknown + 1),
    line[unknown]!,
  ]);
  const width = lines[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < width - 1; column++) {
    const pivot = lines.findIndex((line, at) => at >= rank && Math.abs(line[column]!) > 1e-9);
    if (pivot === -1) continue;
    [lines[rank], lines[pivot]] = [lines[pivot]!, lines[rank]!];
    const head = lines[rank]!;
    for (let at = rank + 1; at < lines.length; at++) {
      const factor = lines[at]![column]! / head[column]!;
      for (let k = 0; k < width; k++) lines[at]![k]! -= factor * head[k]!;
    }
    rank++;
  }
  return lines.slice(rank).some((line) => Math.abs(line[width - 1]!) > 1e-9);
}

/** The totals of rows and columns as equations in the figures that are held back. */
function totals(rows: readonly CountedRow[], unknowns: readonly number[]) {
  return [0, 1].flatMap((field) =>
    [...new Set(rows.map(({ keys }) => keys[field]!))].map((key) =>
      unknowns.map((index) => (rows[index]!.keys[field] === key ? 1 : 0)),
    ),
  );
}

test("no small figure of a table follows from the totals, where the table has others to hide it behind", () => {
  fc.assert(
    fc.property(cells, minimum, (table, least) => {
      const rows = table.map(rowOf);
      const shown = suppressRows(rows, { minimum: least, counting: "grants" });
      const unknowns = shown.flatMap((row, index) => (isHeld(row) ? [index] : []));
      const all = rows.map((_, index) => index);
      rows.forEach(({ count }, index) => {
        if (count >= least) return;
        expect(isHeld(shown[index]!)).toBe(true);
        if (decides(totals(rows, all), index)) return;
        expect(decides(totals(rows, unknowns), unknowns.indexOf(index))).toBe(false);
      });
    }),
    { numRuns: 1000 },
  );
});

test("what is held back of a line is together no small group, unless the line is one", () => {
  fc.assert(
    fc.property(cells, minimum, (table, least) => {
      const rows = table.map(rowOf);
      const shown = suppressRows(rows, { minimum: least, counting: "grants" });
      for (const field of [0, 1])
        for (const key of new Set(rows.map(({ keys }) => keys[field]))) {
          const line = shown.filter(({ keys }) => keys[field] === key);
          const held = line.filter(isHeld);
          const sum = held.reduce((total, { count }) => total + count, 0);
          if (held.length > 0 && held.length < line.length) expect(sum).toBeGreaterThanOrEqual(least);
        }
    }),
    { numRuns: 500 },
  );
});

test("nothing is held back where nothing is small, and what is shown is unchanged", () => {
  fc.assert(
    fc.property(cells, minimum, fc.constantFrom("grants", "natural-persons"), (table, least, counting) => {
      const rows = table.map(rowOf);
      const shown = suppressRows(rows, { minimum: least, counting });
      shown.forEach((row, index) => {
        if (!isHeld(row)) expect(row).toBe(rows[index]);
        else
          expect(row.row.values).toEqual({
            count: missing("suppressed"),
            "sum:awarded": missing("suppressed"),
          });
      });
      const small = rows.some(({ count, persons }) => {
        const counted = counting === "grants" ? count : persons;
        return counted > 0 && counted < least;
      });
      if (!small) expect(shown.some(isHeld)).toBe(false);
    }),
  );
});

test("a minimum of one holds nothing back, so it is refused", () => {
  expect(() => suppressSmall({ minimum: 1, counting: "grants" })).toThrow(
    new RangeError("suppressSmall: a whole minimum of 2 or more required, got 1"),
  );
});
