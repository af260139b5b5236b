import { type Clause, fieldNames } from "@lansmuseer/aggregate";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readState, writeState } from "./url-state.js";

const year = fc.integer({ min: 1000, max: 9999 }).map(String);
const text = fc.string({ unit: "grapheme", minLength: 1 });
const listed = fc.constantFrom(...fieldNames).chain((field) =>
  fc
    .uniqueArray(fc.oneof(fc.constant(null), field === "year" ? year : text), {
      minLength: 1,
      maxLength: 4,
    })
    .map((value): Clause => ({ source: field, field, value })),
);
const run = fc
  .record({ from: year, to: year })
  .map((value): Clause => ({ source: "year", field: "year", value }));
const any = fc
  .constantFrom(...fieldNames)
  .map((field): Clause => ({ source: field, field, value: { not: [] } }));
const state = fc.record({
  clauses: fc.uniqueArray(fc.oneof(listed, run, any), { selector: ({ field }) => field, minLength: 1 }),
  selected: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
});

test("an address gives back the state that was written into it", () => {
  fc.assert(
    fc.property(state, (given) => {
      const { clauses, selected } = given;
      const ordered = fieldNames.flatMap((field) => clauses.filter((clause) => clause.field === field));
      expect(readState(writeState("", "lm.", given), "lm.")).toEqual({ clauses: ordered, selected });
    }),
    { numRuns: 1000 },
  );
});

test("parameters of others stay", () => {
  const clauses: readonly Clause[] = [{ source: "year", field: "year", value: { from: "2019", to: "2024" } }];
  const search = writeState("?sida=3&lm.area=film", "lm.", { clauses, selected: "1291" });
  expect(search).toBe("?sida=3&lm.year=2019..2024&lm.selected=1291");
  expect(writeState(search, "lm.", { clauses: [], selected: undefined })).toBe("?sida=3");
  const free: Clause = { source: "region", field: "region", value: { not: [] } };
  expect(writeState("", "lm.", { clauses: [free], selected: undefined })).toBe("?lm.region=*");
});

test.each([
  "?lm.price=1&lm.area=&x=2",
  "?lm.area=,&lm.call=%5C",
  "?lm.year=abc",
  "?lm.year=99999999999999999999",
  "?lm.year=%3Cb%3E,20",
  "?lm.constructor=1&lm.__proto__=2",
])("what is no condition is passed over: %s", (search) => {
  expect(readState(search, "lm.")).toBeUndefined();
});

test("of a field that is there twice the first counts, as a group has one condition a field", () => {
  expect(readState("?lm.area=film&lm.area=music&lm.year=x,2024", "lm.")?.clauses).toEqual([
    { source: "year", field: "year", value: ["2024"] },
    { source: "area", field: "area", value: ["film"] },
  ]);
});
