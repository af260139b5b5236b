import { expect, test } from "vitest";
import { parseCulturalField } from "../cultural-area/parse-cultural-field.js";
import { parseTargetGroup, targetGroups } from "./target-group.js";

test.each([
  ["barn och unga", "children-young-people"],
  ["Kultur för barn och unga", "children-young-people"],
  ["Vuxna/allmänkultur", "adults"],
  ["Seniorer", "older-people"],
  ["personer med funktionsnedsättning", "people-with-disabilities"],
  ["Personer med annat modersmål än svenska", "other-mother-tongue"],
  ["nationella minoriteter", "national-minorities"],
  ["asylsökande", "asylum-seekers"],
  ["Bibliotekspersonal", "library-staff"],
  ["Öppen för alla intresserade", "everyone"],
])("%s is the target group %s", (heading, id) => {
  expect(parseTargetGroup(heading)?.id).toBe(id);
});

test("no spelling belongs to two target groups, or to a target group and a field of culture", () => {
  for (const group of targetGroups) {
    for (const term of [group.id, group.sv, group.en, ...group.synonyms]) {
      expect(parseTargetGroup(term)?.id, term).toBe(group.id);
      expect(parseCulturalField(term), term).toBeUndefined();
    }
  }
});

test("what nobody knows stays unknown", () => {
  expect(parseTargetGroup("toString")).toBeUndefined();
  expect(parseTargetGroup("")).toBeUndefined();
});
