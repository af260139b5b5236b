import * as fc from "fast-check";
import { expect, test } from "vitest";
import { classBreaks, classOf, givenBreaks } from "./breaks.js";
import { gini } from "./inequality.js";
import { ranks } from "./ranks.js";

const figure = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 }));
const values = fc.array(figure, { minLength: 1, maxLength: 60 });
const method = fc.constantFrom("natural", "quantile", "equal");
const count = fc.integer({ min: 1, max: 9 });

test("breaks ascend, end with the greatest value, and leave no class empty", () => {
  fc.assert(
    fc.property(values, count, method, (list, classes, how) => {
      const breaks = classBreaks(list, classes, how);
      expect(breaks.length).toBeLessThanOrEqual(Math.max(classes, 1));
      expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
      expect(breaks.at(-1)! + 0).toBe(Math.max(...list) + 0);
      const used = new Set(list.map((value) => classOf(value, breaks)));
      expect(used.size).toBe(breaks.length);
    }),
  );
});

test("no value is in two classes, whatever the order of the values", () => {
  fc.assert(
    fc.property(values, count, method, (list, classes, how) => {
      const doubled = [...list, ...[...list].reverse()];
      const breaks = classBreaks(doubled, classes, how);
      for (const value of list) {
        const at = classOf(value, breaks)!;
        expect(value).toBeLessThanOrEqual(breaks[at]!);
        if (at > 0) expect(value).toBeGreaterThan(breaks[at - 1]!);
      }
    }),
  );
});

test("given breaks put every value in a class that is not empty", () => {
  fc.assert(
    fc.property(values, fc.array(figure, { maxLength: 6 }), (list, given) => {
      const breaks = givenBreaks(list, given);
      const used = new Set(list.map((value) => classOf(value, breaks)));
      expect(used.has(undefined)).toBe(false);
      expect(used.size).toBe(breaks.length);
    }),
  );
});

test("the Gini coefficient does not change with the unit or the order, and lies from 0 to 1", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 2, max: 100 }), (list, unit) => {
      const whole = gini(list.map((held) => ({ held })));
      const other = gini([...list].reverse().map((held) => ({ held: held * unit })));
      if (whole === undefined) expect(other).toBeUndefined();
      else {
        expect(other).toBeCloseTo(whole, 9);
        expect(whole).toBeGreaterThanOrEqual(-1e-12);
        expect(whole).toBeLessThan(1);
      }
    }),
  );
});

test("a place is one more than the number of greater values", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined })), (list) => {
      const expected = list.map((value) =>
        value === undefined
          ? undefined
          : list.filter((each) => each !== undefined && each > value).length + 1,
      );
      expect(ranks(list)).toEqual(expected);
    }),
  );
});
