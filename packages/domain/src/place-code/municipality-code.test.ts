import { expect, expectTypeOf, test } from "vitest";
import {
  type MunicipalityCode,
  municipalityCode,
  parseMunicipalityCode,
  regionOf,
} from "./municipality-code.js";

test.each([
  ["0114", "0114"],
  ["114", "0114"],
  [114, "0114"],
  [1280, "1280"],
  ["SE-0114", "0114"],
  ["se-0114", "0114"],
  [" 0114 ", "0114"],
  ["\u00a00114\u202f", "0114"],
  ["\ufeff2584", "2584"],
  ["0331", "0331"],
])("reads %j as a municipality's code", (input, code) => {
  expect(parseMunicipalityCode(input)).toBe(code);
});

test.each<[unknown, string]>([
  ["0012", "Kolada's id for a region"],
  ["0000", "Kolada's id for the country"],
  ["12", "a county's number"],
  [12, "a county's number"],
  ["012", "a county's number with one zero too many"],
  ["0200", "a county that is gone"],
  ["1165", "a municipality's code from before 1997, in a county that is gone"],
  ["1100", "a county that is gone"],
  ["1200", "a county's number and no municipality"],
  ["01140", "five digits"],
  ["180x", "a letter"],
  ["1e3", "an exponent"],
  ["-114", "a sign"],
  [-114, "a sign"],
  [114.5, "a fraction"],
  [Number.NaN, "not a number"],
  ["", "nothing"],
  ["SE-", "a prefix alone"],
  ["٠١١٤", "digits of another script"],
  [null, "nothing"],
  [undefined, "nothing"],
  [{}, "an object"],
  ["__proto__", "a word that objects answer to"],
])("does not read %j, %s", (input) => {
  expect(parseMunicipalityCode(input)).toBeUndefined();
});

test("a constant in code keeps its zeros and is refused otherwise", () => {
  expect(municipalityCode("0180")).toBe("0180");
  expect(() => municipalityCode("180x")).toThrow(
    new RangeError("municipalityCode: four digits such as 0180 required, got 180x"),
  );
  expect(() => municipalityCode("180")).toThrow(RangeError);
  expect(() => municipalityCode("0012")).toThrow(
    new RangeError(
      "municipalityCode: a county's number and a municipality's own two digits required, got 0012",
    ),
  );
});

test("a municipality lies in the region of its first two digits", () => {
  expect(regionOf(municipalityCode("0180"))).toBe("01");
  expect(regionOf(municipalityCode("1280"))).toBe("12");
});

test("plain text is not a municipality's code to the compiler", () => {
  expectTypeOf<string>().not.toExtend<MunicipalityCode>();
  expectTypeOf<MunicipalityCode>().toExtend<string>();
});
