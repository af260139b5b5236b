import * as fc from "fast-check";
import { expect, test } from "vitest";
import { answerWith } from "../answer/answer-steps.js";
import type { FieldName } from "../columns/field-names.js";
import { scanTally } from "../scan/scan-tally.js";
import { makeTable, rowsArbitrary } from "../test/arbitraries.js";
import { context, queryArbitrary } from "../test/query-arbitrary.js";
import { suppressSmall } from "../suppression/suppress-rows.js";
import { type EngineOptions, engineOf } from "./engine.js";

const suppression = fc.option(
  fc.record({
    minimum: fc.integer({ min: 2, max: 4 }),
    counting: fc.constantFrom("grants" as const, "natural-persons" as const),
  }),
  { nil: undefined },
);
const cube: readonly FieldName[] = ["area", "targetGroup", "program", "municipality", "regrant"];

test("an answer is the same with and without a cube, held back or not", () => {
  const levels = { field: "regrant", value: ["false", "true"] } as const;
  fc.assert(
    fc.property(rowsArbitrary, queryArbitrary(), suppression, (rows, query, rule) => {
      const table = makeTable(rows);
      const options: EngineOptions = { ...context, ...(rule && { suppression: suppressSmall(rule) }) };
      const asked = { ...query, where: [...query.where, levels] };
      const answer = engineOf(table, { ...options, cube }).answer(asked);
      expect(answer).toEqual(answerWith((tally) => scanTally(table, tally), asked, options));
    }),
    { numRuns: 1000 },
  );
});

test("of a table with one value a field, the parts of an answer add up to the whole", () => {
  fc.assert(
    fc.property(
      rowsArbitrary,
      fc.constantFrom("year", "program", "funder", "municipality"),
      (rows, field) => {
        const engine = engineOf(makeTable(rows), { cube });
        const query = { version: 1, where: [{ field: "regrant", value: ["false", "true"] }] } as const;
        const measures = [{ fn: "sum", of: "awarded" }] as const;
        const parts = engine.answer({ ...query, by: [field], measures }).rows;
        const whole = engine.answer({ ...query, by: [], measures }).rows[0]!.values["sum:awarded"];
        const known = parts.flatMap(({ values }) => {
          const sum = values["sum:awarded"];
          return sum.kind === "value" ? [sum.value] : [];
        });
        const sum = known.reduce((total, each) => total + each, 0);
        expect(whole.kind === "value" ? whole.value : sum).toBe(sum);
      },
    ),
    { numRuns: 300 },
  );
});
