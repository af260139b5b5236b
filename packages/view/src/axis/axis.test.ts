import { describe, expect, it } from "vitest";
import { roundTicks } from "./round-ticks.js";
import { shownYears } from "./shown-years.js";

describe("roundTicks", () => {
  it.each([
    [0, 357.4, [0, 100, 200, 300, 400]],
    [0, 4, [0, 1, 2, 3, 4]],
    [0, 5, [0, 2, 4, 6]],
    [-2.9, 15.3, [-5, 0, 5, 10, 15, 20]],
    [12, 13, [0, 5, 10, 15]],
  ])("from %d to %d are %j", (low, high, ticks) => {
    expect(roundTicks(low, high, 1, ticks.length)).toEqual(ticks);
  });

  it("leave an axis of nothing but 0 a length", () => {
    expect(roundTicks(0, 0, 100)).toEqual([0, 100]);
  });

  it("never part what has no parts", () => {
    expect(roundTicks(0, 2, 1)).toEqual([0, 1, 2]);
  });
});

describe("shownYears", () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
  it("are all where there is room", () => {
    expect(shownYears(years, 50)).toEqual(years);
  });
  it("are every second where there is less, with the first and the last", () => {
    expect(shownYears(years, 24)).toEqual([2019, 2021, 2023, 2025]);
  });
  it("are the ends alone in a small panel, and one where there is one", () => {
    expect(shownYears(years, 8)).toEqual([2019, 2025]);
    expect(shownYears([2024], 0)).toEqual([2024]);
    expect(shownYears([], 8)).toEqual([]);
  });
});
