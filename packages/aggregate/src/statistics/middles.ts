import { mean as meanOf, median as medianOf } from "simple-statistics";
import { requireFinite } from "./breaks.js";

/** The two middles of some values that a picture may draw a line at. */
export type Middle = "mean" | "median";

const middles = { mean: meanOf, median: medianOf } as const;

/**
 * The mean or the median of values, each counting as one. A missing one (`undefined`) is left out.
 *
 * @returns undefined where there are no values
 * @throws RangeError when a number is not finite
 * @example
 * middle("median", [10, undefined, 40, 20]); // 20
 */
export function middle(of: Middle, values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  requireFinite("middle", known);
  return known.length === 0 ? undefined : middles[of](known);
}
