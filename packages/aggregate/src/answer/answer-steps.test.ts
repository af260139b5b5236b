import { type Measure, missing, value } from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { tableOf } from "../columns/table-builder.js";
import { engineOf } from "../engine/engine.js";
import type { GrantQuery } from "../query/grant-query.js";
import { suppressSmall } from "../suppression/suppress-rows.js";
import { fixtureRows } from "../test/fixture-rows.js";
import type { AnswerContext } from "./answer.js";

const plain = { version: 1, by: [], where: [] } as const;

/** Rows as keys and figures; a missing figure as its reason. */
function answer(query: GrantQuery, context: AnswerContext = {}) {
  const figure = (measure: Measure) => (measure.kind === "value" ? measure.value : measure.reason);
  return engineOf(tableOf(fixtureRows), context)
    .answer(query)
    .rows.map(({ key, values, rest }) => [
      ...query.by.map((field) => (field in key ? (key[field] ?? null) : "rest")),
      ...Object.values(values).map(figure),
      ...(rest ? ["rest"] : []),
    ]);
}

test("a query by nothing has one row", () => {
  const measures = [{ fn: "count" }, { fn: "sum", of: "awarded" }, { fn: "recipients" }] as const;
  expect(answer({ ...plain, measures })).toEqual([[8, 101_008, 3]]);
});

test("no grants are none, and their sum is 0", () => {
  const where = [{ field: "area", value: [] }] as const;
  const measures = [{ fn: "count" }, { fn: "sum", of: "awarded" }, { fn: "median", of: "awarded" }] as const;
  expect(answer({ ...plain, where, measures })).toEqual([[0, 0, "not-applicable"]]);
});

test("grants without a figure have no sum, and are told of", () => {
  const measures = [
    { fn: "sum", of: "requested" },
    { fn: "missing", of: "requested" },
    { fn: "mean", of: "paid" },
  ] as const;
  expect(answer({ ...plain, by: ["area"], measures })).toEqual([
    ["film", 50_000, 1, "not-reported"],
    ["music", 65_000, 1, "not-reported"],
    ["theater", "not-reported", 1, "not-reported"],
    [null, "not-reported", 1, "not-reported"],
  ]);
});

test("a grant in two municipalities is one grant in their region, with its whole amount", () => {
  const where = [{ field: "area", value: ["theater"] }] as const;
  const measures = [{ fn: "count" }, { fn: "sum", of: "awarded" }] as const;
  expect(answer({ ...plain, where, by: ["municipality"], measures })).toEqual([
    ["1280", 1, 501],
    ["1281", 1, 500],
  ]);
  expect(answer({ ...plain, where, by: ["region"], measures })).toEqual([["12", 1, 1001]]);
});

test("a rate is of the grants whose amount is known", () => {
  const measures = [{ fn: "grantRate" }] as const;
  expect(answer({ ...plain, by: ["area"], measures })).toEqual([
    ["film", 0],
    ["music", 1],
    ["theater", 1],
    [null, 1],
  ]);
});

test("means, medians, quantiles and extremes leave missing figures out", () => {
  const where = [{ field: "year", value: ["2019"] }] as const;
  const measures = [
    { fn: "mean", of: "awarded" },
    { fn: "median", of: "awarded" },
    { fn: "quantile", of: "awarded", p: 0.25 },
    { fn: "min", of: "awarded" },
    { fn: "max", of: "awarded" },
  ] as const;
  expect(answer({ ...plain, where, measures })).toEqual([[40_000 / 3, 10_000, 5_000, 0, 30_000]]);
});

test("a share is of all that the query lets through, or of the groups alike in some fields", () => {
  const where = [{ field: "year", value: ["2019"] }] as const;
  const measures = [
    { fn: "share", of: "awarded", as: "all" },
    { fn: "share", of: "awarded", within: ["area"], as: "of area" },
    { fn: "share", of: "count", ignore: ["year"], as: "every year" },
  ] as const;
  expect(answer({ ...plain, where, by: ["area", "municipality"], measures })).toEqual([
    ["film", "1280", 0, "not-applicable", 1 / 8],
    ["music", "1280", 0.25, 0.25, 1 / 8],
    ["music", "1281", 0.75, 0.75, 1 / 8],
  ]);
});

test("a change is against the same group in another year, even one that is filtered away", () => {
  const where = [{ field: "year", value: ["2024"] }] as const;
  const measures = [
    { fn: "change", of: "awarded", against: 2019 },
    { fn: "change", of: "count", against: 2019, in: "difference" },
  ] as const;
  expect(answer({ ...plain, where, by: ["year", "area"], measures })).toEqual([
    ["2024", "film", "not-reported", 0],
    ["2024", "music", 0.5, 0],
    ["2024", "theater", "not-applicable", "not-applicable"],
  ]);
});

test("the top is followed by the rest, and shares are of the whole", () => {
  const measures = [
    { fn: "sum", of: "awarded" },
    { fn: "share", of: "awarded" },
  ] as const;
  const top = { field: "area", n: 1, by: "sum:awarded" } as const;
  expect(answer({ ...plain, by: ["area"], measures, top })).toEqual([
    ["music", 100_000, 100_000 / 101_008],
    ["rest", 1_008, 1_008 / 101_008, "rest"],
  ]);
});

test("the rest of each year is beside the top of all years", () => {
  const measures = [{ fn: "count" }, { fn: "median", of: "awarded" }] as const;
  const top = { field: "area", n: 1, by: "count" } as const;
  const where = [{ field: "year", value: { not: [null] } }] as const;
  expect(answer({ ...plain, where, by: ["year", "area"], measures, top })).toEqual([
    ["2019", "music", 2, 20_000],
    ["2024", "music", 2, 30_000],
    ["2019", "rest", 1, 0, "rest"],
    ["2024", "rest", 2, 1001, "rest"],
  ]);
});

test("equals come in the order of their keys, and a missing value is never in the top", () => {
  const measures = [{ fn: "max", of: "awarded" }] as const;
  const top = { field: "recipient", n: 2, by: "max:awarded", rest: false } as const;
  expect(answer({ ...plain, by: ["recipient"], measures, top })).toEqual([
    ["B", 30_000],
    ["C", 45_000],
  ]);
});

test("rows are in the order asked for, missing figures last whichever way", () => {
  const measures = [{ fn: "sum", of: "requested" }] as const;
  const order = [{ by: "sum:requested", descending: true }] as const;
  expect(answer({ ...plain, by: ["area"], measures, order }).map(([area]) => area)).toEqual([
    "music",
    "film",
    "theater",
    null,
  ]);
});

test("real prices are those of one year, added up to whole öre", () => {
  const measures = [{ fn: "sum", of: "awarded" }, { fn: "count" }] as const;
  const where = [{ field: "area", value: ["music"] }] as const;
  const context = { priceIndex: { "2019": 100, "2024": 120 } };
  expect(answer({ ...plain, where, measures, prices: { year: 2024 } }, context)).toEqual([
    [40_000 * 1.2 + 60_000, 4],
  ]);
});

test("a year without an index has no real price, and neither has a sum over it", () => {
  const measures = [{ fn: "sum", of: "awarded" }] as const;
  const context = { priceIndex: { "2024": 120 } };
  const query = { ...plain, measures, by: ["year"], prices: { year: 2024 } } as const;
  expect(answer(query, context)).toEqual([
    ["2019", "unknown"],
    ["2024", 61_001],
    [null, "unknown"],
  ]);
  expect(() => answer(query)).toThrow(
    new RangeError("priceFactor: a price index with the year 2024 required"),
  );
});

test("kronor for each inhabitant are for each year too", () => {
  const measures = [{ fn: "perInhabitant", of: "awarded" }] as const;
  const where = [{ field: "year", value: ["2019", "2024"] }] as const;
  const population = { "1280": { "2019": 100, "2024": 200 }, "1281": { "2019": 100 } };
  expect(answer({ ...plain, by: ["municipality"], where, measures }, { population })).toEqual([
    ["1280", (10_000 + 15_000 + 501) / 300],
    ["1281", "not-reported"],
  ]);
});

test("small groups and one more are held back", () => {
  const measures = [{ fn: "sum", of: "awarded" }] as const;
  const context = { suppression: suppressSmall({ minimum: 2, counting: "grants" }) };
  const rows = engineOf(tableOf(fixtureRows), context).answer({ ...plain, by: ["area"], measures }).rows;
  expect(rows.map(({ key, values }) => [key.area, values["sum:awarded"]])).toEqual([
    ["film", value(0)],
    ["music", value(100_000)],
    ["theater", missing("suppressed")],
    [null, missing("suppressed")],
  ]);
});
