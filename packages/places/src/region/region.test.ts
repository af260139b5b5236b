import { parseRegionCode, regionCode } from "@lansmuseer/domain";
import { describe, expect, test } from "vitest";
import { placeSources } from "../municipality/place-sources.generated.js";
import { countyPopulation, nationalPopulation } from "./county-population.js";
import { findRegion } from "./find-region.js";
import { regions } from "./regions.generated.js";

describe("regions", () => {
  test("are 21 by code, with codes and letters as the domain reads them", () => {
    expect(regions).toHaveLength(21);
    const codes = regions.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    for (const { code, letter, iso, nuts2, nuts3 } of regions) {
      expect(parseRegionCode(code)).toBe(code);
      expect(parseRegionCode(iso)).toBe(code);
      expect(iso).toBe(`SE-${letter}`);
      expect(nuts3.startsWith(nuts2)).toBe(true);
    }
    expect(new Set(regions.map(({ nuts3 }) => nuts3)).size).toBe(21);
    expect(new Set(regions.map(({ nuts2 }) => nuts2)).size).toBe(8);
  });

  test("lack a number and an id where none was found", () => {
    const without = regions.filter(({ organizationNumber, wikidata }) => !organizationNumber && !wikidata);
    expect(without.map(({ region }) => region)).toEqual([
      "Region Sörmland",
      "Region Halland",
      "Region Västmanland",
    ]);
  });
});

describe("findRegion", () => {
  test.each(regions)("finds $code by code and by its names", ({ code, county, region, iso, letter }) => {
    for (const text of [
      code,
      iso,
      letter,
      county,
      region,
      region.toLowerCase(),
      county.replace(/s? län$/, ""),
    ])
      expect(findRegion(text)?.code, text).toBe(code);
  });

  test("finds Västra Götaland by the letters it uses", () => {
    expect(findRegion("VGR")?.code).toBe("14");
  });

  test.each(["", "Kalmar kommun", "Malmö", "02", "00", "Norrland"])("finds nothing for %j", (text) => {
    expect(findRegion(text)).toBeUndefined();
  });
});

describe("countyPopulation", () => {
  test("runs newest first and knows 2024, 2023 and 2019 for all", () => {
    for (const { code } of regions) {
      const years = countyPopulation(code).map(({ year }) => year);
      expect(years).toEqual([...years].sort((a, b) => b - a));
      expect(years).toEqual(expect.arrayContaining([2024, 2023, 2019]));
    }
  });

  test.each([2024, 2023, 2019])("adds up to Sweden's in %d", (year) => {
    const inYear = (series: readonly { year: number; value: number }[]) =>
      series.find((count) => count.year === year)!.value;
    const total = regions.reduce((sum, { code }) => sum + inYear(countyPopulation(code)), 0);
    expect(total).toBe(inYear(nationalPopulation()));
  });

  test("names a source for every figure", () => {
    for (const { code } of regions)
      for (const { source, confidence } of [...countyPopulation(code), ...nationalPopulation()]) {
        expect(placeSources).toHaveProperty(source);
        expect(["stated", "derived"]).toContain(confidence);
      }
    expect(countyPopulation(regionCode("09")).find(({ year }) => year === 2023)?.confidence).toBe("derived");
  });
});
