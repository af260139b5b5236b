import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { FieldName } from "../columns/field-names.js";
import type { Clause } from "../query/clause.js";
import { scanTally } from "../scan/scan-tally.js";
import { clauseArbitrary, makeTable, rowsArbitrary, yearClause } from "../test/arbitraries.js";
import { engineOf } from "./engine.js";
import { LinkedViews } from "./linked-views.js";

const fields = ["year", "municipality", "region", "area", "program"] as const;
const cube: readonly FieldName[] = ["area", "program", "municipality"];
const stats = [{ stat: "count" }, { stat: "sum", of: "awarded" }] as const;
const names = ["year", "municipality", "region", "area", "program"] as const;

const changes = fc.array(
  fc.record({
    clause: fc.oneof(yearClause, clauseArbitrary(fields)),
    source: fc.constantFrom(undefined, ...names),
    clear: fc.boolean(),
  }),
  { maxLength: 8 },
);

test("after any changes, a view shows the grants that the others' clauses let through", () => {
  fc.assert(
    fc.property(rowsArbitrary, changes, fc.boolean(), (rows, steps, withCube) => {
      const table = makeTable(rows);
      const engine = engineOf(table, withCube ? { cube } : {});
      const views = new LinkedViews(
        engine,
        Object.fromEntries(fields.map((field) => [field, { field, stats }])) as Record<
          (typeof names)[number],
          { field: FieldName; stats: typeof stats }
        >,
      );
      for (const { clause, source, clear } of steps) {
        const own: Clause = source === undefined ? clause : { ...clause, source };
        if (clear) views.clear(own);
        else views.set(own);
        for (const name of names) {
          const where = views.clauses.filter((each) => each.source !== name);
          const tally = scanTally(table, { by: [name], where, stats });
          const expected = new Map(
            Array.from(tally.codes[0]!, (code, cell) => [
              tally.dictionaries[0]![code]!,
              tally.stats.map((column) => column[cell]!),
            ]),
          );
          const { values, sums } = views.read(name);
          const shown = values.map((value, at) => [value, sums.map((column) => column[at]!)] as const);
          expect(new Map(shown.filter(([, numbers]) => numbers[0]! > 0))).toEqual(expected);
        }
      }
    }),
    { numRuns: 300 },
  );
});
