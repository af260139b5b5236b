import { linearRegression, mean, sampleCorrelation, sampleStandardDeviation } from "simple-statistics";
import { requireFinite } from "./breaks.js";

/** Two figures of one thing. */
export type Pair = readonly [x: number, y: number];

/** A straight line: `y = intercept + slope * x`. */
export interface TrendLine {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * The line that lies nearest, by least squares. A pair with a missing figure says nothing about the line: leave it out.
 *
 * @returns undefined where fewer than two different `x` give no line
 * @throws RangeError when a number is not finite
 * @example
 * trendLine([[2019, 1], [2020, 3]])?.slope; // 2
 */
export function trendLine(pairs: readonly Pair[]): TrendLine | undefined {
  requireFinite("trendLine", pairs.flat());
  if (new Set(pairs.map(([x]) => x)).size < 2) return undefined;
  // From the middle of the years, so that large numbers of years lose no digits.
  const middle = mean(pairs.map(([x]) => x));
  const { m, b } = linearRegression(pairs.map(([x, y]) => [x - middle, y]));
  return { slope: m, intercept: b - m * middle };
}

/**
 * Pearson's correlation, from -1 to 1. Leave pairs with a missing figure out.
 *
 * @returns undefined where fewer than two pairs, or figures that are all alike, give none
 * @throws RangeError when a number is not finite
 */
export function correlation(pairs: readonly Pair[]): number | undefined {
  requireFinite("correlation", pairs.flat());
  const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
  if (new Set(xs).size < 2 || new Set(ys).size < 2) return undefined;
  return Math.max(-1, Math.min(1, sampleCorrelation(xs, ys)));
}

/**
 * How many standard deviations (of a sample) each value lies above the mean. A missing value (`undefined`) has no score
 * and is not in the mean.
 *
 * @returns a score for each value; all undefined where fewer than two values, or values all alike, give none
 * @throws RangeError when a number is not finite
 */
export function zScores(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const known = values.filter((value) => value !== undefined);
  requireFinite("zScores", known);
  if (new Set(known).size < 2) return values.map(() => undefined);
  const middle = mean(known);
  const deviation = sampleStandardDeviation(known);
  return values.map((value) => (value === undefined ? undefined : (value - middle) / deviation));
}
