import * as fc from "fast-check";
import { expect, test } from "vitest";
import { foldPlaceName, municipalityNameKeys, municipalityTitle, regionNameKeys } from "./place-name.js";

test.each([
  ["Upplands Väsby kommun", "upplands väsby"],
  ["UPPLANDS  VÄSBY\u00a0KOMMUN ", "upplands väsby"],
  ["Österåkers Kommun", "österåker"],
  ["Malmö stad", "malmö"],
  ["Göteborgs Stad", "göteborg"],
  ["Borås Stad", "borås"],
  ["Borås kommun", "borås"],
  ["Hofors kommun", "hofors"],
  ["Alingsås", "alingsås"],
  ["Kristianstads kommun", "kristianstad"],
  ["Malung – Sälens kommun", "malung-sälen"],
  ["O\u0308stero\u0308kers kommun".replace("ero\u0308", "era\u030a"), "österåker"],
  ["Lilla Edets Kommun", "lilla edet"],
])("%j can be found as the municipality %s", (written, key) => {
  expect(municipalityNameKeys(written)).toContain(key);
});

test.each([
  ["Skåne län", "skåne"],
  ["Region Skåne", "skåne"],
  ["Skåne", "skåne"],
  ["Stockholms län", "stockholm"],
  ["Jämtlands län", "jämtland"],
  ["Kalmar län", "kalmar"],
  ["Region Kalmar län", "kalmar"],
  ["Region Örebro län", "örebro"],
  ["Region Jönköpings län", "jönköping"],
  ["Dalarnas län", "dalarna"],
  ["Västra Götalandsregionen", "västra götaland"],
  ["Västra Götalands län", "västra götaland"],
  ["Region Jämtland Härjedalen", "jämtland härjedalen"],
  ["Stockholms läns landsting", "stockholm"],
  ["Landstinget i Kalmar län", "kalmar"],
  ["Landstinget Dalarna", "dalarna"],
])("%j can be found as the region %s", (written, key) => {
  expect(regionNameKeys(written)).toContain(key);
});

test("the closest to what was written comes first", () => {
  expect(municipalityNameKeys("Österåkers Kommun")).toEqual(["österåkers kommun", "österåkers", "österåker"]);
  expect(regionNameKeys("Region Örebro län")).toEqual(["region örebro län", "örebro län", "örebro"]);
  expect(municipalityNameKeys("Alingsås")).toEqual(["alingsås"]);
});

test("a county's name never finds a municipality, nor a municipality's a county", () => {
  expect(municipalityNameKeys("Stockholms län")).toEqual(["stockholms län"]);
  expect(municipalityNameKeys("Region Örebro län")).toEqual(["region örebro län"]);
  expect(regionNameKeys("Kalmar kommun")).toEqual(["kalmar kommun"]);
  expect(regionNameKeys("Länsstyrelsen i Skåne län")).not.toContain("skåne");
});

test("a word that is only an ending stays a word", () => {
  expect(municipalityNameKeys("kommun")).toEqual(["kommun"]);
  expect(municipalityNameKeys("Stad")).toEqual(["stad"]);
  expect(regionNameKeys("Regionen")).toEqual(["regionen"]);
  expect(regionNameKeys("Region")).toEqual(["region"]);
});

test("å, ä and ö are letters of their own", () => {
  expect(foldPlaceName("Malå")).not.toBe(foldPlaceName("Mala"));
  expect(foldPlaceName("HÄBO")).not.toBe(foldPlaceName("Håbo"));
});

test("a folded name folds to itself and is the first key of both kinds", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (name) => {
      const key = foldPlaceName(name);
      expect(foldPlaceName(key)).toBe(key);
      expect(municipalityNameKeys(name)[0]).toBe(key);
      expect(regionNameKeys(name)[0]).toBe(key);
    }),
    { numRuns: 300 },
  );
});

test("a long cell is folded in time proportional to its length", () => {
  const long = "s ".repeat(100_000) + "-".repeat(100_000);
  const started = performance.now();
  regionNameKeys(long);
  municipalityNameKeys(long);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test.each([
  ["Lund", "Lunds kommun"],
  ["Göteborg", "Göteborgs kommun"],
  ["Malung-Sälen", "Malung-Sälens kommun"],
  ["Lilla Edet", "Lilla Edets kommun"],
  ["Höör", "Höörs kommun"],
  ["Åre", "Åre kommun"],
  ["Umeå", "Umeå kommun"],
  ["Malmö", "Malmö kommun"],
  ["Borås", "Borås kommun"],
  ["Kalix", "Kalix kommun"],
  ["Kalmar", "Kalmar kommun"],
  ["Orust", "Orust kommun"],
  ["Falun", "Falu kommun"],
])("the municipality of %s is called %s", (name, title) => {
  expect(municipalityTitle(name)).toBe(title);
  if (name !== "Falun") expect(municipalityNameKeys(title)).toContain(foldPlaceName(name));
});
