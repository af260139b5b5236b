import { requireFinite } from "./breaks.js";

/**
 * The place of each value, the greatest first: equals share the best place, and the next one is as many further down
 * (1, 2, 2, 4). A missing value (`undefined`) has no place and takes none.
 *
 * @throws RangeError when a number is not finite
 * @example
 * ranks([10, 30, 20, 30]); // [4, 1, 3, 1]
 */
export function ranks(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const known = values.filter((value) => value !== undefined);
  requireFinite("ranks", known);
  const sorted = Float64Array.from(known).sort().reverse();
  const place = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!place.has(value)) place.set(value, at + 1);
  });
  return values.map((value) => (value === undefined ? undefined : place.get(value)));
}

/** The values between which nothing is out of the ordinary. */
export interface Fences {
  readonly low: number;
  readonly high: number;
}

/**
 * Tukey's fences: one and a half times the distance between the quartiles (type 7 of Hyndman and Fan) beyond them.
 * Missing values are to be left out before.
 *
 * @returns undefined where there are no values
 * @throws RangeError when a number is not finite
 */
export function outlierFences(values: readonly number[], distance = 1.5): Fences | undefined {
  requireFinite("outlierFences", values);
  if (values.length === 0) return undefined;
  const sorted = Float64Array.from(values).sort();
  const [first, third] = [quartile(sorted, 0.25), quartile(sorted, 0.75)];
  return { low: first - distance * (third - first), high: third + distance * (third - first) };
}

/** Whether each value lies outside of the fences; a missing one (`undefined`) does not. */
export function outliers(values: readonly (number | undefined)[], distance = 1.5): readonly boolean[] {
  const fences = outlierFences(
    values.filter((value) => value !== undefined),
    distance,
  );
  return values.map(
    (value) => value !== undefined && fences !== undefined && (value < fences.low || value > fences.high),
  );
}

function quartile(sorted: Float64Array, p: number): number {
  const position = p * (sorted.length - 1);
  const low = sorted[Math.floor(position)]!;
  return low + (sorted[Math.ceil(position)]! - low) * (position - Math.floor(position));
}
