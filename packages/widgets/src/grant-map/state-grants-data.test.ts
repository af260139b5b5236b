import { type Allocation, missing, regionCode, value } from "@lansmuseer/domain";
import { municipalityGrid } from "@lansmuseer/places/grid";
import { regions } from "@lansmuseer/places";
import { choroplethView } from "@lansmuseer/view";
import { expect, test } from "vitest";
import { stateGrantsData } from "./state-grants-data.js";

const line = (code: string, year: number, said: Partial<Allocation> = {}): Allocation => ({
  id: `${code}-${year}`,
  step: "state-to-region",
  year,
  region: regionCode(code),
  from: { name: "Statens kulturråd", kind: "state" },
  to: { name: "Region", kind: "region" },
  amount: value(1_000_000),
  ...said,
});

const inModel = regions.filter(({ code }) => code !== "01").map(({ code }) => code);
const year = (of: number, said: Partial<Allocation> = {}): readonly Allocation[] => [
  ...inModel.map((code) => line(code, of, said)),
  line("01", of, { id: "dramaten", step: "state-to-recipient", amount: value(300) }),
  line("01", of, { id: "cirkor", step: "state-to-recipient", amount: value(200) }),
  // The same money once more: what a region passes on is never added to what it was given.
  line("12", of, { id: "malmo", step: "region-to-recipient", amount: value(900_000) }),
];

const data = (allocations: readonly Allocation[], measure: "awarded" | "per-inhabitant" = "awarded") =>
  stateGrantsData(allocations, municipalityGrid, measure, "natural", {});

test("each krona of the state stands once: Stockholm's by institution, no other region's twice", () => {
  const { byYear } = data(year(2025)).series[0];
  expect(Object.keys(byYear["2025"] ?? {})).toHaveLength(21);
  expect(byYear["2025"]?.["01"]).toEqual(value(500));
  expect(byYear["2025"]?.["12"]).toEqual(value(1_000_000));
});

test("a sum with a hole in it is a hole", () => {
  const hole = line("01", 2025, { id: "hole", step: "state-to-recipient", amount: missing("not-reported") });
  expect(data([...year(2025), hole]).series[0].byYear["2025"]?.["01"]).toEqual(missing("not-reported"));
});

test("a year of a few regions is no map", () => {
  expect(data([...year(2025), line("12", 2019)]).years).toEqual(["2025"]);
});

test("kronor are divided by the inhabitants of the year, or the last count before it", () => {
  const { byYear } = data(year(2025), "per-inhabitant").series[0];
  // 1 428 626 in Skåne on 31 December 2024.
  expect(byYear["2025"]?.["12"]).toEqual(value(1_000_000 / 1_428_626));
});

test("what is derived is said to be", () => {
  const derived = data([...year(2024, { derivation: "2025 minskat med höjningen" }), ...year(2025)]);
  expect(derived.derived).toEqual(["2024"]);
  const said = (of: string): string => choroplethView(derived, { language: "sv", year: of }).summary;
  expect(said("2024")).toContain("Beloppen för 2024 är härledda och inte publicerade.");
  expect(said("2025")).not.toContain("härledda");
});
