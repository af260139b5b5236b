import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuery, queryProblems } from "./query-problems.js";

const base = {
  version: 1,
  by: ["year", "municipality"],
  where: [],
  measures: [{ fn: "sum", of: "awarded" }],
};

test("a query of every kind of part has no problem", () => {
  const query = {
    ...base,
    where: [{ source: "map", field: "year", value: { from: "2019", to: "2024" } }],
    measures: [
      { fn: "count" },
      { fn: "quantile", of: "paid", p: 0.9, as: "high" },
      { fn: "share", of: "awarded", within: ["year"], ignore: ["area"] },
      { fn: "change", of: "count", against: 2019, in: "difference" },
      { fn: "perInhabitant", of: "awarded" },
    ],
    prices: { year: 2024 },
    top: { field: "municipality", n: 10, by: "count" },
    order: [{ by: "high", descending: true }],
  };
  expect(queryProblems(query)).toEqual([]);
  expect(parseQuery(query)).toBe(query);
});

test.each([
  [null, "a query is an object, got null"],
  [{ ...base, version: 2 }, "version 1 required, got 2"],
  [{ ...base, limit: 5 }, "a query has version, by, where, measures, prices, top, order, got limit"],
  [{ ...base, by: "year" }, "by is a list"],
  [{ ...base, measures: [] }, "measures: at least one required"],
  [{ ...base, measures: [{ fn: "total" }] }, 'measures: a known fn required, got "total"'],
  [
    { ...base, measures: [{ fn: "sum", of: "share" }] },
    "sum: of one of awarded, requested, paid required, got share",
  ],
  [
    { ...base, measures: [{ fn: "quantile", of: "paid", p: 90 }] },
    "quantile: p from 0 to 1 required, got 90",
  ],
  [
    { ...base, where: [{ field: "area", value: "music" }] },
    "where: a list of values, not: a list, or from and to with four digits required for area",
  ],
  [
    { ...base, where: [{ field: "area", value: { from: "2019", to: "2020" } }] },
    "where: from and to are for year, got area",
  ],
  [{ ...base, by: ["year", "year"] }, "by: each field once, got year again"],
  [
    { ...base, measures: [{ fn: "count" }, { fn: "count" }] },
    "measures: each name once, got count again; name it with as",
  ],
  [
    { ...base, by: ["area"], measures: [{ fn: "change", of: "count", against: 2019 }] },
    "change:count: a change against a year needs year in by",
  ],
  [
    { ...base, measures: [{ fn: "share", of: "count", within: ["area"] }] },
    "share:count: within has to be in by, got area",
  ],
  [
    { ...base, by: ["area"], measures: [{ fn: "perInhabitant", of: "paid" }] },
    "perInhabitant:paid: one place in by required, got 0",
  ],
  [
    { ...base, by: ["region"], measures: [{ fn: "perInhabitant", of: "paid" }] },
    "perInhabitant:paid: year in by, or a clause that names the years, required",
  ],
  [
    { ...base, by: ["area"], prices: { year: 2024 }, measures: [{ fn: "median", of: "paid" }] },
    "median:paid: in real prices only by year, because the years' amounts are not alike",
  ],
  [{ ...base, top: { field: "area", n: 3, by: "sum:awarded" } }, "top: a field of by required, got area"],
  [
    { ...base, top: { field: "year", n: 3, by: "mean" } },
    "top: the name of a measure required in by, got mean",
  ],
  [
    { ...base, top: { field: "year", n: 0, by: "sum:awarded" } },
    "top: a field, n of 1 or more and the name of a measure required",
  ],
  [{ ...base, order: [{ by: "area" }] }, "order: a field of by or the name of a measure required, got area"],
])("%j is told to be wrong", (query, problem) => {
  expect(queryProblems(query)).toContain(problem);
  expect(() => parseQuery(query)).toThrow(RangeError);
});

test("whatever comes in, the answer is a list of problems", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (by, where, measures) => {
      expect(queryProblems({ version: 1, by, where, measures }).length).toBeGreaterThan(0);
    }),
  );
});
