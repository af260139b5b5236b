import { PublishedCsv } from "@lansmuseer/sources/web";
import { expect, test } from "vitest";
import { countsIn, populationOf } from "./population.js";

test("a year without a count has that of the last year before it, or of the first of all", () => {
  const facts = "municipality,year,population\n1291,2019,19000\n1291,2022,19200\n1290,2024,..\n";
  const { counts, years } = populationOf(countsIn(new PublishedCsv(facts, "facts.csv")));
  expect(years).toEqual([2019, 2022]);
  const own = counts["1291"]!;
  expect(["2015", "2019", "2021", "2022", "2026"].map((year) => own[year])).toEqual([
    19000, 19000, 19000, 19200, 19200,
  ]);
  expect(counts["1290"]).toBeUndefined();
});
