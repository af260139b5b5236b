import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { GrantQuery } from "../query/grant-query.js";
import { makeTable } from "../test/arbitraries.js";
import { fixtureRows } from "../test/fixture-rows.js";
import { engineOf } from "../engine/engine.js";
import { answerSql } from "./answer-sql.js";
import { flatModel } from "./sql-model.js";
import { literal, type TrinoRequest, type TrinoResponse, trinoExecute } from "./trino-client.js";

interface Exchange {
  readonly request: TrinoRequest;
  readonly response: TrinoResponse;
}

/** Plays an exchange back, and refuses a request that is not the one that is due. */
async function replay(file: string) {
  const text = await readFile(new URL(`./fixtures/${file}`, import.meta.url), "utf8");
  const due = [...(JSON.parse(text) as { exchanges: Exchange[] }).exchanges];
  const waits: number[] = [];
  return {
    left: due,
    waits,
    send: (request: TrinoRequest): Promise<TrinoResponse> => {
      const next = due.shift();
      expect(request).toEqual(next?.request);
      return Promise.resolve(next!.response);
    },
    wait: (milliseconds: number) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
}

const options = {
  server: "http://trino.example:8080",
  user: "test",
  catalog: "hive",
  schema: "grants",
} as const;
const query = {
  version: 1,
  by: ["area"],
  where: [
    { field: "regrant", value: ["false"] },
    { field: "area", value: ["music", "film", "it's å"] },
    { field: "year", value: { from: "2019", to: "2024" } },
  ],
  measures: [{ fn: "count" }, { fn: "sum", of: "awarded" }, { fn: "median", of: "awarded" }],
} as const satisfies GrantQuery;

test("an exchange that queues, is busy once and comes in two pages is an answer", async () => {
  const played = await replay("trino-areas.json");
  const answer = await answerSql(query, trinoExecute({ ...options, ...played }), {
    dialect: "trino",
    model: flatModel,
  });
  expect(played.left).toEqual([]);
  expect(played.waits).toEqual([100]);
  // The same grants, by the scan.
  const table = makeTable(fixtureRows.map((row) => ({ ...row, regrant: false })));
  expect(answer).toEqual(engineOf(table).answer(query));
});

test("an error of the server is told", async () => {
  const send = () =>
    Promise.resolve({
      status: 200,
      body: {
        error: {
          errorName: "TABLE_NOT_FOUND",
          message: "line 1:15: Table 'hive.grants.grants' does not exist",
        },
      },
    });
  await expect(trinoExecute({ ...options, send })({ sql: "SELECT 1", parameters: [] })).rejects.toThrow(
    "trinoExecute: TABLE_NOT_FOUND: line 1:15: Table 'hive.grants.grants' does not exist",
  );
});

test("a next page on another server is not asked for", async () => {
  const send = () =>
    Promise.resolve({ status: 200, body: { nextUri: "http://elsewhere.example/v1/statement/1" } });
  await expect(trinoExecute({ ...options, send })({ sql: "SELECT 1", parameters: [] })).rejects.toThrow(
    "trinoExecute: a next page on http://trino.example:8080 required, got http://elsewhere.example/v1/statement/1",
  );
});

test("a server that stays busy is given up, after waiting", async () => {
  let asked = 0;
  const send = () => Promise.resolve({ status: 503, body: String(asked++) });
  await expect(trinoExecute({ ...options, send })({ sql: "SELECT 1", parameters: [] })).rejects.toThrow(
    "trinoExecute: an answer with status 200 required, got 503",
  );
  expect(asked).toBe(20);
});

test.each([
  ["it's", "'it''s'"],
  ["back\\slash", "'back\\slash'"],
  ["Ö'\\", "U&'\\00d6''\\\\'"],
  ["𝄞\n", "U&'\\+01d11e\\000a'"],
  [2024, "2024"],
  [-1, "-1"],
  [0.1, "DOUBLE '0.1'"],
  [1e21, "1000000000000000000000"],
])("%j is written as %s", (value, text) => {
  expect(literal(value)).toBe(text);
});

test("what is no number is not written as one", () => {
  expect(() => literal(Number.NaN)).toThrow(new RangeError("literal: a finite number required, got NaN"));
});

const url = process.env["LANSMUSEER_TRINO_URL"];
test("a Trino server, where LANSMUSEER_TRINO_URL names one, runs the statement", async () => {
  if (!url) {
    console.info("Not tested on a Trino server: LANSMUSEER_TRINO_URL is not set");
    return;
  }
  const send = async ({ url: address, ...request }: TrinoRequest) => {
    const response = await fetch(address, request);
    const body: unknown = await response.json().catch(() => undefined);
    return { status: response.status, body };
  };
  const execute = trinoExecute({ server: url, user: "lansmuseer", send });
  const sql = "SELECT CAST(COUNT(*) AS VARCHAR) AS n FROM (VALUES 'å', 'b') AS t (x) WHERE x = ?";
  expect(await execute({ sql, parameters: ["å"] })).toEqual([{ n: "1" }]);
});
