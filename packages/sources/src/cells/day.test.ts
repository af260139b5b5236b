import { plainDate } from "@lansmuseer/domain";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseDay, parseYear, serialDay } from "./day.js";

test.each([
  ["2024-03-14", "2024-03-14"],
  ["2024-03-14T00:00:00Z", "2024-03-14"],
  ["2024-03-14 12:30", "2024-03-14"],
  ["20240314", "2024-03-14"],
  [20_240_314, "2024-03-14"],
  ["14/3 2024", "2024-03-14"],
  ["3/4 2024", "2024-04-03"],
  ["14/3/2024", "2024-03-14"],
  ["3/14/2024", "2024-03-14"],
  ["14.3.2024", "2024-03-14"],
  ["2024/3/14", "2024-03-14"],
  ["4/4/2024", "2024-04-04"],
  ["14 mars 2024", "2024-03-14"],
  ["den 1 maj 2024", "2024-05-01"],
  ["14 okt. 2024", "2024-10-14"],
  [45_365, "2024-03-14"],
  ["45365", "2024-03-14"],
  [45_365.75, "2024-03-14"],
  ["3/4/2024", "date-ambiguous"],
  ["03-04-2024", "date-ambiguous"],
  ["31/2/2024", "date-unreadable"],
  ["2024-02-30", "date-unreadable"],
  ["våren 2024", "date-unreadable"],
  ["1/2/24", "date-unreadable"],
  [true, "date-unreadable"],
  [-1, "date-unreadable"],
  [1e9, "date-unreadable"],
  ["", undefined],
  ["-", undefined],
  ["..", undefined],
])("%j is %s", (cell, day) => {
  expect(parseDay(cell, { count: 1900 })).toBe(day);
});

test("a declared order settles what is ambiguous, and nothing else", () => {
  expect(parseDay("3/4/2024", { count: 1900, order: "dmy" })).toBe("2024-04-03");
  expect(parseDay("3/4/2024", { count: 1900, order: "mdy" })).toBe("2024-03-04");
});

// The pairs are those of the documentation of Excel's two date systems: 5 July 1998 is 35981 and 34519.
test("a workbook counts days from 1900 or from 1904", () => {
  expect(serialDay(35_981, 1900)).toBe("1998-07-05");
  expect(serialDay(34_519, 1904)).toBe("1998-07-05");
  expect(serialDay(1, 1900)).toBe("1900-01-01");
  expect(serialDay(59, 1900)).toBe("1900-02-28");
  expect(serialDay(60, 1900)).toBe("date-unreadable");
  expect(serialDay(61, 1900)).toBe("1900-03-01");
  expect(serialDay(0, 1904)).toBe("1904-01-01");
});

test("the two counts are 1 462 days apart", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_523, max: 100_000 }), (serial) => {
      expect(serialDay(serial, 1900)).toBe(serialDay(serial - 1_462, 1904));
    }),
  );
});

test("a day as the platform writes it in Swedish is that day", () => {
  const days = fc.integer({ min: Date.UTC(1901, 0, 1), max: Date.UTC(2099, 11, 31) });
  const long = new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeZone: "UTC" });
  fc.assert(
    fc.property(days, (time) => {
      const iso = new Date(time).toISOString().slice(0, 10);
      expect(parseDay(long.format(time), { count: 1900 })).toBe(plainDate(iso));
    }),
  );
});

test.each([
  [2021, 2021],
  ["2021", 2021],
  ["Beslut 2021", 2021],
  ["2021-06-24", 2021],
  ["2018 eller 2019", undefined],
  ["2021–22", 2021],
  ["12021", undefined],
  ["", undefined],
  [99, undefined],
])("the year in %j is %s", (cell, year) => {
  expect(parseYear(cell)).toBe(year);
});
