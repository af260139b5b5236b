import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FieldName } from "../columns/field-names.js";
import { engineOf } from "../engine/engine.js";
import { makeTable, rowsArbitrary, tallyQueryArbitrary } from "../test/arbitraries.js";
import { startDuckDb, type TestEngine } from "../test/duckdb.js";
import { naiveTally, plainCells } from "../test/naive-tally.js";
import { context, queryArbitrary } from "../test/query-arbitrary.js";
import { suppressSmall } from "../suppression/suppress-rows.js";
import { answerSql } from "./answer-sql.js";
import { tallyOfRows } from "./tally-of-rows.js";
import { toSql } from "./to-sql.js";

let duckdb: TestEngine;
beforeAll(async () => {
  duckdb = await startDuckDb();
});
afterAll(() => duckdb.stop());

const cube: readonly FieldName[] = ["area", "targetGroup", "program", "municipality", "regrant"];
const rule = fc.option(
  fc.record({
    minimum: fc.integer({ min: 2, max: 4 }),
    counting: fc.constantFrom("grants" as const, "natural-persons" as const),
  }),
);

test("a tally on DuckDB says what the grants say, one by one", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      rowsArbitrary,
      fc.array(tallyQueryArbitrary, { minLength: 5, maxLength: 5 }),
      async (rows, queries) => {
        await duckdb.fill(rows);
        for (const query of queries) {
          const tally = tallyOfRows(query, await duckdb.execute(toSql(query, "duckdb")));
          expect(plainCells(tally)).toEqual(naiveTally(rows, query));
        }
      },
    ),
    { numRuns: 80 },
  );
});

test("scan, cube and DuckDB answer alike to the öre, held back or not", { timeout: 60_000 }, async () => {
  const queries = fc.array(queryArbitrary(), { minLength: 5, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(rowsArbitrary, queries, rule, async (rows, asked, suppression) => {
      await duckdb.fill(rows);
      const table = makeTable(rows);
      const options = { ...context, ...(suppression && { suppression: suppressSmall(suppression) }) };
      for (const query of asked) {
        const levels = { field: "regrant", value: ["false", "true"] } as const;
        const whole = { ...query, where: [...query.where, levels] };
        const scanned = engineOf(table, options).answer(whole);
        expect(engineOf(table, { ...options, cube }).answer(whole)).toEqual(scanned);
        expect(await answerSql(whole, duckdb.execute, { ...options, dialect: "duckdb" })).toEqual(scanned);
      }
    }),
    { numRuns: 80 },
  );
});

test("grants and the regrants that they come from are not added up on an engine either", async () => {
  await duckdb.fill([{ awarded: 10, regrant: true }, { awarded: 4 }]);
  const query = { version: 1, by: [], where: [], measures: [{ fn: "sum", of: "awarded" }] } as const;
  await expect(answerSql(query, duckdb.execute, { dialect: "duckdb" })).rejects.toThrow(
    /one level of the funding flow required/,
  );
});

test("what looks like SQL in a query is a value", async () => {
  const call = `it's; -- a "call"`;
  await duckdb.fill([
    { call, awarded: 1 },
    { call: "other", awarded: 2 },
  ]);
  const query = {
    version: 1,
    by: ["call"],
    where: [{ field: "call", value: [call, "'; DROP TABLE grants; --"] }],
    measures: [{ fn: "count" }],
  } as const;
  const { rows } = await answerSql(query, duckdb.execute, { dialect: "duckdb" });
  expect(rows.map(({ key }) => key.call)).toEqual([call]);
  expect(toSql({ by: [], where: [...query.where], stats: [] }, "duckdb").sql).not.toContain("DROP");
});
