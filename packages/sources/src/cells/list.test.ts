import * as fc from "fast-check";
import { expect, test } from "vitest";
import { joinCell, splitCell, splitNames } from "./list.js";

test("what is joined is split into what it was", () => {
  const values = fc.array(fc.string({ minLength: 1 }), { maxLength: 6 });
  fc.assert(
    fc.property(values, (list) => {
      expect(splitCell(joinCell(list))).toEqual(list);
    }),
  );
});

const known = new Set(["Osby", "Östra Göinge", "Bild och form", "Malung-Sälen"]);

test.each([
  ["Osby", ["Osby"]],
  ["Osby, Östra Göinge och Hässleholm", ["Osby", "Östra Göinge", "Hässleholm"]],
  ["Osby/Östra Göinge", ["Osby", "Östra Göinge"]],
  ["Osby & Östra Göinge", ["Osby", "Östra Göinge"]],
  ["Osby; Östra Göinge;", ["Osby", "Östra Göinge"]],
  ["Bild och form", ["Bild och form"]],
  ["Bild och form, dans", ["Bild och form", "dans"]],
  ["Malung-Sälen", ["Malung-Sälen"]],
  ["", []],
])("%j holds %j", (text, names) => {
  expect(splitNames(text, (name) => known.has(name))).toEqual(names);
});
