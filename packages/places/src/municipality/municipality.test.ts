import { municipalityCode, parseMunicipalityCode, regionCode } from "@lansmuseer/domain";
import { describe, expect, test } from "vitest";
import { countyPopulation, nationalPopulation } from "../region/county-population.js";
import { regions } from "../region/regions.generated.js";
import { findMunicipality } from "./find-municipality.js";
import { municipalityFacts } from "./municipality-facts.js";
import { municipalities } from "./municipality.js";
import { type CompassPoint, neighborsOf } from "./neighbors.js";
import { placeSources } from "./place-sources.generated.js";
import { placesOn } from "./places-on.js";

const facts = municipalities().map(({ code }) => municipalityFacts(code)!);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const in2024 = (county: string): number =>
  sum(
    municipalities()
      .filter(({ region }) => region === county)
      .map(({ code }) => municipalityFacts(code)!.population[0].value),
  );

describe("municipalities", () => {
  test("are 290 by code, every code as the domain reads it, every name once", () => {
    const codes = municipalities().map(({ code }) => code);
    expect(codes).toHaveLength(290);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.map((code) => parseMunicipalityCode(code))).toEqual(codes);
    expect(new Set(municipalities().map(({ name }) => name)).size).toBe(290);
    expect(municipalities()).toBe(municipalities());
  });
});

describe("findMunicipality", () => {
  test.each(municipalities())("finds $code by its code and by $name", ({ code, name }) => {
    const genitive = /[sxz]$/.test(name) ? name : `${name}s`;
    for (const text of [
      code,
      `SE-${code}`,
      name,
      `${name} kommun`,
      `${genitive} kommun`,
      ` ${name.toUpperCase()}`,
    ])
      expect(findMunicipality(text)?.code, text).toBe(code);
  });

  test("finds irregular names too", () => {
    expect(findMunicipality("Region Gotland")?.code).toBe("0980");
    expect(findMunicipality("Falu kommun")?.code).toBe("2080");
  });

  test.each(["", "Kalmar län", "Region Skåne", "0199", "Atlantis", "12"])("finds nothing for %j", (text) => {
    expect(findMunicipality(text)).toBeUndefined();
  });
});

describe("municipalityFacts", () => {
  test("add up to SCB's population of Sweden and of each county", () => {
    expect(sum(facts.map(({ population }) => population[0].value))).toBe(10_587_710);
    expect(nationalPopulation()[0]).toMatchObject({ year: 2024, value: 10_587_710 });
    for (const { code } of regions)
      expect(countyPopulation(code)[0]).toMatchObject({ year: 2024, value: in2024(code) });
  });

  test("hold two older years in Skåne, which add up to the county's own", () => {
    const skane = municipalities().filter(({ region }) => region === "12");
    for (const year of [2022, 2019]) {
      const counts = skane.map(({ code }) =>
        municipalityFacts(code)!.population.find((count) => count.year === year),
      );
      const county = countyPopulation(regionCode("12")).find((count) => count.year === year);
      expect(sum(counts.map((count) => count!.value)), String(year)).toBe(county?.value);
    }
  });

  test("leave out what is not known, and name a source for the rest", () => {
    expect(facts.filter(({ organizationNumber }) => organizationNumber)).toHaveLength(273);
    expect(facts.filter(({ wikidata }) => wikidata)).toHaveLength(273);
    expect(facts.filter(({ largestLocality }) => largestLocality)).toHaveLength(285);
    for (const { organizationNumber, wikidata, largestLocality, population } of facts)
      for (const fact of [organizationNumber, wikidata, largestLocality, ...population])
        if (fact) expect(placeSources).toHaveProperty(fact.source);
  });

  test("have organization numbers with a true check digit", () => {
    for (const { organizationNumber } of facts) {
      const digits = (organizationNumber?.value.match(/\d/g) ?? []).map(Number);
      const luhn = digits.map((digit, i) => (i % 2 === 0 ? 2 * digit - (digit > 4 ? 9 : 0) : digit));
      expect(sum(luhn) % 10, organizationNumber?.value).toBe(0);
    }
  });

  test("have localities inside Sweden's extent, north after east", () => {
    for (const { largestLocality } of facts) {
      if (!largestLocality) continue;
      const { lon, lat } = largestLocality.value.middle;
      expect(lon > 10.9 && lon < 24.3 && lat > 55.3 && lat < 69.1, largestLocality.value.name).toBe(true);
    }
  });

  test("are undefined for a code that the register lacks", () => {
    expect(municipalityFacts(municipalityCode("0199"))).toBeUndefined();
  });
});

describe("neighborsOf", () => {
  const opposites: Record<CompassPoint, CompassPoint> = {
    ...{ n: "s", ne: "sw", e: "w", se: "nw" },
    ...{ s: "n", sw: "ne", w: "e", nw: "se" },
  };

  test("is mutual, in opposite directions", () => {
    for (const { code } of municipalities())
      for (const { code: other, direction } of neighborsOf(code))
        expect(neighborsOf(other), `${code} ${other}`).toContainEqual({
          code,
          direction: opposites[direction],
        });
  });

  test("is empty for islands only", () => {
    const alone = municipalities().filter(({ code }) => neighborsOf(code).length === 0);
    expect(alone.map(({ name }) => name)).toEqual(["Ekerö", "Lidingö", "Gotland", "Öckerö", "Tjörn"]);
  });

  test("knows Malmö's surroundings", () => {
    expect(neighborsOf(municipalityCode("1280"))).toEqual([
      { code: "1230", direction: "ne" },
      { code: "1231", direction: "ne" },
      { code: "1233", direction: "s" },
      { code: "1263", direction: "e" },
    ]);
  });
});

describe("placesOn", () => {
  test("gives the 290 from 2007 on", () => {
    expect(placesOn("2007-01-01")).toBe(municipalities());
    expect(placesOn("2024-12-31")).toHaveLength(290);
  });

  test.each(["1999-01-01", "2006-12-31", "2024-02-30", "2024"])("throws on %s", (date) => {
    expect(() => placesOn(date)).toThrow(
      new RangeError(`placesOn: a date from 2007-01-01 required, got ${date}`),
    );
  });
});
