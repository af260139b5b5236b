import * as fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import { parsePlainDate, type PlainDate, plainDate } from "./plain-date.js";

test.each(["2024-06-30", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s is a day", (text) => {
  expect(parsePlainDate(text)).toBe(text);
});

test.each<[unknown, string]>([
  ["2023-02-29", "not a leap year"],
  ["1900-02-29", "not a leap year"],
  ["2024-06-31", "a day too many"],
  ["2024-13-01", "a month too many"],
  ["2024-00-10", "no month"],
  ["2024-01-00", "no day"],
  ["0000-01-01", "no year"],
  ["2024-6-3", "digits short"],
  ["2024-06-30T00:00", "a time"],
  [" 2024-06-30", "a space"],
  ["2024-06-30\n", "a line end"],
  ["30/6 2024", "another form"],
  ["20240630", "another form"],
  [45_473, "a spreadsheet's day number"],
  [null, "nothing"],
  ["", "nothing"],
])("does not read %j, %s", (input) => {
  expect(parsePlainDate(input)).toBeUndefined();
});

test("a constant in code has to be a day", () => {
  expect(plainDate("2024-06-30")).toBe("2024-06-30");
  expect(() => plainDate("2024-06-31")).toThrow(
    new RangeError("plainDate: a day such as 2024-06-30 required, got 2024-06-31"),
  );
  expectTypeOf<string>().not.toExtend<PlainDate>();
});

// The platform's own calendar is the authority here; the code under test never asks it.
const days = fc
  .integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(9999, 11, 31) })
  .map((time) => new Date(time).toISOString().slice(0, 10));

test("every day of the platform's calendar is a day", () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(parsePlainDate(day)).toBe(day);
    }),
    { numRuns: 500 },
  );
});

test("what is read is a day of the platform's calendar", () => {
  const numbers = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.nat(14), fc.nat(33));
  fc.assert(
    fc.property(numbers, ([year, month, day]) => {
      const text = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
      const time = Date.UTC(year, month - 1, day);
      expect(parsePlainDate(text) === text).toBe(new Date(time).toISOString().startsWith(text));
    }),
    { numRuns: 1_000 },
  );
});

test("as strings, dates stand in the order of time", () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(plainDate(a) < plainDate(b)).toBe(Date.parse(a) < Date.parse(b));
    }),
  );
});
