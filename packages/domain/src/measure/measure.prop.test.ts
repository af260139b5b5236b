import * as fc from "fast-check";
import { expect, test } from "vitest";
import { combine, type Measure, mapMeasure, missing, missingReasons, value } from "./measure.js";
import { missingMark, parseMissingMark, parseStatisticsMark } from "./statistics-mark.js";

const reasons = fc.constantFrom(...missingReasons);
const figures = fc.integer().map(value);
const gaps = reasons.map(missing);
const measures: fc.Arbitrary<Measure> = fc.oneof(figures, gaps);
const add = (a: number, b: number) => a + b;

test("missing never becomes a figure, whatever is done with it", () => {
  fc.assert(
    fc.property(gaps, measures, fc.func(fc.integer()), (gap, other, change) => {
      expect(mapMeasure(gap, change)).toEqual(gap);
      expect(combine(gap, other, add).kind).toBe("missing");
      expect(combine(other, gap, add).kind).toBe("missing");
    }),
  );
});

test("a figure never becomes missing by itself", () => {
  fc.assert(
    fc.property(figures, figures, (left, right) => {
      expect(combine(left, right, add).kind).toBe("value");
    }),
  );
});

test("sums come out the same in any order and any grouping, reasons too", () => {
  fc.assert(
    fc.property(measures, measures, measures, (a, b, c) => {
      expect(combine(a, b, add)).toEqual(combine(b, a, add));
      expect(combine(combine(a, b, add), c, add)).toEqual(combine(a, combine(b, c, add), add));
    }),
  );
});

test("changing twice is changing once by both", () => {
  fc.assert(
    fc.property(measures, (measure) => {
      const double = (n: number) => n * 2;
      const next = (n: number) => n + 1;
      expect(mapMeasure(mapMeasure(measure, double), next)).toEqual(
        mapMeasure(measure, (n) => next(double(n))),
      );
    }),
  );
});

test("a reason survives its mark, and unknown becomes not reported", () => {
  fc.assert(
    fc.property(reasons, (reason) => {
      expect(parseMissingMark(missingMark(reason))).toBe(reason === "unknown" ? "not-reported" : reason);
    }),
  );
});

test("no number is taken for a mark", () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true })), (number) => {
      expect(parseStatisticsMark(String(number))).toBeUndefined();
    }),
  );
});
