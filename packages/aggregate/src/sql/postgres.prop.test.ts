import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
// @boundaries-ignore the server is started the same way by the tests of several packages
import { postgresMissing } from "../../../../scripts/postgres.js";
import { engineOf } from "../engine/engine.js";
import { makeTable, rowsArbitrary, tallyQueryArbitrary } from "../test/arbitraries.js";
import type { TestEngine } from "../test/duckdb.js";
import { naiveTally, plainCells } from "../test/naive-tally.js";
import { openPostgres } from "../test/postgres.js";
import { context, queryArbitrary } from "../test/query-arbitrary.js";
import { answerSql } from "./answer-sql.js";
import { tallyOfRows } from "./tally-of-rows.js";
import { toSql } from "./to-sql.js";

const absent = postgresMissing();
if (absent !== undefined) console.info(`Not tested on PostgreSQL: ${absent}`);

let postgres: TestEngine | undefined;
beforeAll(async () => {
  if (absent === undefined) postgres = await openPostgres();
}, 60_000);
afterAll(() => postgres?.stop());

test(
  "PostgreSQL, where there is one, says what the grants say, one by one",
  { timeout: 60_000 },
  async () => {
    if (!postgres) return;
    const { execute, fill } = postgres;
    const queries = fc.array(tallyQueryArbitrary, { minLength: 10, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(rowsArbitrary, queries, async (rows, asked) => {
        await fill(rows);
        for (const query of asked) {
          const tally = tallyOfRows(query, await execute(toSql(query, "postgres")));
          expect(plainCells(tally)).toEqual(naiveTally(rows, query));
        }
      }),
      { numRuns: 30 },
    );
  },
);

test("PostgreSQL, where there is one, answers as the scan does", { timeout: 60_000 }, async () => {
  if (!postgres) return;
  const { execute, fill } = postgres;
  const queries = fc.array(queryArbitrary(), { minLength: 10, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(rowsArbitrary, queries, async (rows, asked) => {
      await fill(rows);
      const engine = engineOf(makeTable(rows), context);
      for (const query of asked) {
        const levels = { field: "regrant", value: ["false", "true"] } as const;
        const whole = { ...query, where: [...query.where, levels] };
        const answer = await answerSql(whole, execute, { ...context, dialect: "postgres" });
        expect(answer).toEqual(engine.answer(whole));
      }
    }),
    { numRuns: 30 },
  );
});
