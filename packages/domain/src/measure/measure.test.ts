import { expect, test } from "vitest";
import { combine, mapMeasure, missing, value } from "./measure.js";

test.each([Number.NaN, Infinity, -Infinity])("%s is not a figure", (number) => {
  expect(() => value(number)).toThrow(new RangeError(`value: a finite number required, got ${number}`));
});

test("a change that divides by nothing is refused instead of shown", () => {
  expect(() => mapMeasure(value(1), (kronor) => kronor / 0)).toThrow(RangeError);
});

test("a missing figure is not changed, and the change is not asked", () => {
  const gap = missing("suppressed");
  expect(
    mapMeasure(gap, () => {
      throw new Error("asked");
    }),
  ).toBe(gap);
});

test("a sum with a gap in it is a gap with the same reason", () => {
  expect(combine(value(1), missing("not-reported"), (a, b) => a + b)).toEqual(missing("not-reported"));
  expect(combine(missing("not-applicable"), value(1), (a, b) => a + b)).toEqual(missing("not-applicable"));
});

test("of two reasons the secret is kept first", () => {
  expect(combine(missing("not-reported"), missing("suppressed"), (a, b) => a + b)).toEqual(
    missing("suppressed"),
  );
  expect(combine(missing("unknown"), missing("not-applicable"), (a, b) => a + b)).toEqual(
    missing("not-applicable"),
  );
});
