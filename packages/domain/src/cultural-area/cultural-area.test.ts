import { expect, test } from "vitest";
import { foldText } from "../folding/fold-text.js";
import { culturalAreas } from "./cultural-area.js";
import { culturalFields } from "./cultural-fields.js";
import { parseCulturalArea } from "./parse-cultural-area.js";
import { parseCulturalField } from "./parse-cultural-field.js";

test("the seven areas stand in the ordinance's order and several areas come last", () => {
  expect(culturalAreas.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 0]);
});

test("every area can be found by each of its names, then and now", () => {
  for (const area of culturalAreas) {
    for (const name of [area.id, area.sv, area.en, area.legalName.toUpperCase(), area.formerly?.legalName]) {
      if (name !== undefined) expect(parseCulturalArea(` ${name} `), name).toBe(area);
    }
  }
});

// Region Skåne's decisions of 2023.
test.each([
  ["bild", 4],
  ["cirkus", 1],
  ["dans", 1],
  ["form och design", 4],
  ["film", 6],
  ["kulturarv", 2],
  ["litteratur", 3],
  ["musik", 1],
  ["performance", 0],
  ["seriekonst", 3],
  ["teater", 1],
  // and its description of its work, 2019
  ["film och rörlig bild", 6],
  ["nycirkus", 1],
  ["bildkonst och form", 4],
  ["bibliotek och kulturarv", 0],
  ["litteratur och serier", 3],
  ["digital kultur", undefined],
  ["folkbildning", undefined],
  ["kultur och hälsa", undefined],
  // Kulturrådet's follow-up
  ["museer och kulturmiljöarbete", 2],
  ["bild och form", 4],
  ["bibliotek och läs-/litteraturfrämjande", 3],
  ["arkiv", 5],
  ["hemslöjd", 7],
])("%s is a field that adds up to area %s", (heading, order) => {
  const field = parseCulturalField(heading.toUpperCase());
  expect(field, heading).toBeDefined();
  expect(culturalAreas.find(({ id }) => id === field?.area)?.order).toBe(order);
});

test("children and young people are a target group and no field", () => {
  expect(parseCulturalField("kultur för barn och unga")).toBeUndefined();
});

test("what nobody knows stays unknown", () => {
  for (const text of ["", "__proto__", "constructor", "vi söker pengar till dans"]) {
    expect(parseCulturalField(text)).toBeUndefined();
    expect(parseCulturalArea(text)).toBeUndefined();
  }
});

test("no spelling belongs to two fields", () => {
  for (const field of culturalFields) {
    for (const term of [field.id, field.sv, field.en, ...field.synonyms]) {
      expect(parseCulturalField(term)?.id, term).toBe(field.id);
    }
  }
});

test("a name that both an area and a field have means the same area", () => {
  for (const field of culturalFields) {
    for (const term of [field.sv, field.en, ...field.synonyms]) {
      expect(parseCulturalArea(term)?.id, term).toBe(field.area);
    }
  }
});

test("a field without an area says why", () => {
  const silent = culturalFields.filter(({ area, note }) => area === undefined && note === undefined);
  expect(silent).toEqual([]);
});

test("every area has a field below it, and a field's Swedish name is written in lower case", () => {
  for (const area of culturalAreas)
    expect(
      culturalFields.some((field) => field.area === area.id),
      area.id,
    ).toBe(true);
  for (const field of culturalFields) expect(foldText(field.sv)).toBe(field.sv);
});
