import { expect, test } from "vitest";
import { foldText } from "../folding/fold-text.js";
import { grantPrograms } from "./grant-programs.js";
import { parseGrantProgram } from "./parse-grant-program.js";

test("no spelling names two forms", () => {
  const spellings = grantPrograms.flatMap(({ id, sv, en, synonyms }) => [
    ...new Set([id, sv, en, ...synonyms].map(foldText)),
  ]);
  expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([]);
});

test.each([
  ["VERKSAMHETSSTÖD", "operating"],
  ["Utvecklingsbidrag", "development"],
  ["bidrag till kommunsamverkansprojekt", "municipal-cooperation"],
  ["Projektspåret", "project-track"],
])("%s is %s", (heading, id) => {
  expect(parseGrantProgram(heading)?.id).toBe(id);
});

test("a heading with two forms, or none, is no form", () => {
  expect(parseGrantProgram("produktions-/utvecklingsstöd")).toBeUndefined();
  expect(parseGrantProgram("__proto__")).toBeUndefined();
});
