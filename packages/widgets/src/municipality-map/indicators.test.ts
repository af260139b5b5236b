import {
  type MunicipalityFacts,
  missing,
  municipalityCode,
  plainDate,
  type PolicyDocument,
  value,
} from "@lansmuseer/domain";
import { expect, test } from "vitest";
import {
  factsByYear,
  factSubject,
  formSubject,
  indicators,
  isFact,
  policyOn,
  policySubject,
  rowsWith,
} from "./indicators.js";

const unknown = missing("not-reported");
const facts = (code: string, year: number, said: Partial<MunicipalityFacts>): MunicipalityFacts => ({
  municipality: municipalityCode(code),
  year,
  population: unknown,
  cultureCost: unknown,
  cultureGrossCost: unknown,
  libraryCost: unknown,
  leisureCost: unknown,
  localities: unknown,
  ...said,
});

test("kronor of the tables are öre of the map, and a hole stays one", () => {
  const all = [facts("1280", 2024, { cultureCost: value(1234.5) }), facts("1281", 2024, {})];
  expect(factsByYear("culture-cost", all)).toEqual({ 2024: { 1280: value(123_450), 1281: unknown } });
  expect(rowsWith("culture-cost", all)).toEqual([all[0]]);
});

test("years that nobody knows anything of are left out", () => {
  expect(factsByYear("population", [facts("1280", 2019, {})])).toEqual({});
});

test("of several documents the best counts, on the day that is asked about", () => {
  const document = (from: string, until?: string): PolicyDocument => ({
    municipality: municipalityCode("1280"),
    stage: "adopted",
    period: { from: plainDate(from), ...(until !== undefined && { until: plainDate(until) }) },
  });
  const documents = [document("2015-01-01", "2018-12-31"), document("2024-01-01", "2027-12-31")];
  const on = (day: string) => policyOn(documents, plainDate(day))["1280"];
  expect(on("2024-06-30")).toEqual({ kind: "category", id: "in-force" });
  expect(on("2028-01-01")).toEqual({ kind: "category", id: "expired" });
  expect(on("2020-01-01")).toEqual({ kind: "category", id: "under-way" });
});

test("every kind has a fill and a sign of its own", () => {
  for (const { categories } of [policySubject, formSubject]) {
    expect(new Set(categories.map(({ fill }) => fill)).size).toBe(categories.length);
    expect(new Set(categories.map(({ glyph }) => glyph)).size).toBe(categories.length);
  }
});

test("totals are circles and costs per inhabitant are fills", () => {
  const kinds = indicators.filter(isFact).map((each) => [each, factSubject(each, "natural").kind]);
  expect(kinds.filter(([, kind]) => kind === "total").map(([each]) => each)).toEqual([
    "population",
    "localities",
  ]);
});
