import { expect, test } from "vitest";
import { parseRegionCode, regionCode } from "./region-code.js";

test.each([
  ["12", "12"],
  [12, "12"],
  ["01", "01"],
  [1, "01"],
  ["1", "01"],
  ["SE-12", "12"],
  [" 12 ", "12"],
  ["\u00a012", "12"],
  ["0012", "12"],
  ["0001", "01"],
  ["SE-M", "12"],
  ["AB", "01"],
  ["SE-BD", "25"],
  ["X", "21"],
])("reads %j as a region's code", (input, code) => {
  expect(parseRegionCode(input)).toBe(code);
});

test.each<[unknown, string]>([
  ["0000", "Kolada's id for the country"],
  ["00", "no county"],
  [0, "no county"],
  ["02", "a county that is gone"],
  ["11", "a county that is gone"],
  ["1280", "a municipality"],
  [1280, "a municipality"],
  ["012", "one zero too many or too few"],
  ["x", "the mark for a suppressed figure"],
  ["L", "the letter of a county that is gone"],
  ["Skåne", "a name"],
  ["", "nothing"],
  [1.2, "a fraction"],
  [null, "nothing"],
  ["constructor", "a word that objects answer to"],
])("does not read %j, %s", (input) => {
  expect(parseRegionCode(input)).toBeUndefined();
});

test("there are 21 regions", () => {
  const numbers = Array.from({ length: 100 }, (_, number) => parseRegionCode(number));
  expect(numbers.filter((code) => code !== undefined)).toEqual(
    "01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25".split(" "),
  );
});

test("a constant in code keeps its zeros and is refused otherwise", () => {
  expect(regionCode("01")).toBe("01");
  expect(() => regionCode("1")).toThrow(
    new RangeError("regionCode: two digits of a county such as 12 required, got 1"),
  );
});
