import { ckmeans, quantileSorted } from "simple-statistics";

/** How values become classes. */
export type BreakMethod =
  /** Classes whose values are as near each other as can be: Jenks' natural breaks, found exactly (Wang and Song 2011). */
  | "natural"
  /** About as many values in each class. */
  | "quantile"
  /** Classes of the same width from the least value to the greatest. */
  | "equal";

/**
 * The greatest value of each class, ascending; the last is the greatest of all. A value is in the first class whose break
 * is not below it, so equal values are always in one class, and no class is empty. There may be fewer classes than asked
 * for where there are fewer different values. Missing values are to be left out before.
 *
 * @param values finite numbers in any order
 * @param count how many classes at most
 * @throws RangeError when the count is not a positive whole number, or a value is not finite
 * @example
 * classBreaks([1, 2, 9, 10], 2, "natural"); // [2, 10]
 */
export function classBreaks(
  values: readonly number[],
  count: number,
  method: BreakMethod,
): readonly number[] {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`classBreaks: a positive whole number of classes required, got ${count}`);
  requireFinite("classBreaks", values);
  if (values.length === 0) return [];
  const sorted = Float64Array.from(values).sort();
  switch (method) {
    case "natural":
      return naturalBreaks(sorted, count);
    case "quantile":
      return ownBreaks(
        sorted,
        inner(count, (part) => quantileSorted([...sorted], part)),
      );
    case "equal": {
      const [least, greatest] = [sorted[0]!, sorted.at(-1)!];
      return ownBreaks(
        sorted,
        inner(count, (part) => least + (greatest - least) * part),
      );
    }
  }
}

/**
 * The breaks that are given, as `classBreaks` would give them: ascending, without those that leave a class empty, and
 * with the greatest value last where it is above them all.
 *
 * @throws RangeError when a break or a value is not finite
 */
export function givenBreaks(values: readonly number[], breaks: readonly number[]): readonly number[] {
  requireFinite("givenBreaks", values);
  requireFinite("givenBreaks", breaks);
  if (values.length === 0) return [];
  const sorted = Float64Array.from(values).sort();
  const ascending = [...new Set(breaks)].sort((a, b) => a - b);
  const used = ascending.filter((each, at) => {
    const before = ascending[at - 1] ?? -Infinity;
    return sorted.some((value) => before < value && value <= each);
  });
  const greatest = sorted.at(-1)!;
  return used.length > 0 && used.at(-1)! >= greatest ? used : [...used, greatest];
}

/** The class of a value, from 0, or undefined when it is above the last break. */
export function classOf(value: number, breaks: readonly number[]): number | undefined {
  const at = breaks.findIndex((each) => value <= each);
  return at === -1 ? undefined : at;
}

function naturalBreaks(sorted: Float64Array, count: number): readonly number[] {
  // More classes than different values would put equal values in two.
  const classes = Math.min(count, new Set(sorted).size);
  // Values too near each other to square their distance may be split even so.
  return [...new Set(ckmeans([...sorted], classes).map((group) => group.at(-1)!))];
}

/** What lies between the classes, from below. */
const inner = (count: number, at: (part: number) => number): readonly number[] =>
  Array.from({ length: count - 1 }, (_, index) => at((index + 1) / count));

/** The greatest values at or below some limits, each once, and the greatest of all. */
function ownBreaks(sorted: Float64Array, limits: readonly number[]): readonly number[] {
  const own = limits.flatMap((limit) => sorted.findLast((value) => value <= limit) ?? []);
  return [...new Set([...own, sorted.at(-1)!])];
}

export function requireFinite(caller: string, values: Iterable<number>): void {
  for (const value of values)
    if (!Number.isFinite(value)) throw new RangeError(`${caller}: finite numbers required, got ${value}`);
}
