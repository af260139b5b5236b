import { classBreaks, type BreakMethod } from "@lansmuseer/aggregate/statistics";

/** How figures become classes: by a method, or at limits of one's own in the unit that is shown. */
export type ChoroplethBreaks = BreakMethod | readonly number[];

/** With so many areas, seven classes can be told apart by their place; with fewer, five. */
const manyAreas = 60;

/**
 * The limits between classes, ascending: a figure on a limit belongs to the class above it. The limits of a method are
 * moved to the roundest number near by, and one that would leave fewer than two figures in a class is dropped, but for
 * the highest class. Limits of one's own stand as they are.
 *
 * @param values every figure of every year, so that a colour means the same in all; without zeros
 * @example
 * classLimits([3, 12, 14, 48, 52, 61, 103, 210], "natural", 33); // [20, 80, 150]
 */
export function classLimits(
  values: readonly number[],
  breaks: ChoroplethBreaks,
  areas: number,
): readonly number[] {
  if (typeof breaks !== "string") return [...new Set(breaks)].sort((a, b) => a - b);
  const classes = areas >= manyAreas ? 7 : 5;
  return roundLimits(values, classBreaks(values, classes, breaks).slice(0, -1));
}

/** A change as it is shown, with one decimal: what is told alike is drawn alike. */
const shownChange = (change: number): number => Math.round(change * 10) / 10;

/**
 * The limits of a change from a middle class about 0, the same above and below: three, or fewer.
 *
 * @param values percent, or percentage points
 */
export function changeLimits(values: readonly number[]): readonly number[] {
  // Nothing falls by more than all of it: a limit further out would leave a class below empty.
  const sizes = values
    .map((change) => Math.min(Math.abs(shownChange(change)), 100))
    .filter((size) => size > 0);
  const parted = roundLimits(sizes, classBreaks(sizes, 4, "quantile").slice(0, -1));
  const least = Math.min(...sizes);
  // Changes that are all alike are changes still.
  const limits = parted.length > 0 || sizes.length === 0 ? parted : [roundest(least / 2, least, least)];
  return [...limits.map((limit) => -limit).reverse(), ...limits];
}

/** The class of a figure, from 0: how many limits it has reached. */
export function classAt(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => limit <= value).length;
}

/** The class of a change, from 0: a fall is as far from the middle as a rise of the same size. */
export function changeAt(change: number, limits: readonly number[]): number {
  const value = shownChange(change);
  return value < 0 ? limits.length - classAt(-value, limits) : classAt(value, limits);
}

function roundLimits(values: readonly number[], highest: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const limits: number[] = [];
  highest.forEach((below, i) => {
    const above = sorted.find((value) => value > below) ?? below;
    // A limit may move a fifth of the way to its neighbours: a round number is worth a figure in another class.
    const toNext = (highest[i + 1] ?? most) - below;
    const toLast = below - (highest[i - 1] ?? least);
    const near = roundest(Math.min(above, below - toLast / 5), Math.max(above, below + toNext / 5), above);
    const between = roundest(below + (above - below) / 1e6, above, above);
    const last = limits.at(-1) ?? -Infinity;
    const parts = (limit: number): boolean =>
      limit > last && sorted.filter((value) => value >= last && value < limit).length >= 2;
    const limit = [near, between].find(parts);
    if (limit !== undefined) limits.push(limit);
  });
  return limits;
}

const steps = [5, 2, 1];

/** The roundest number from `low` to `high`: a multiple of the largest 1, 2 or 5 of a power of ten; nearest to `wished` of several. */
export function roundest(low: number, high: number, wished: number): number {
  if (low <= 0 && high >= 0) return 0;
  if (!(high > low)) return wished;
  const largest = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
  for (let power = largest; power >= largest - 15; power--)
    for (const step of steps) {
      // Whole numbers divide without loss; a tenth does not.
      const [times, by] = power < 0 ? [10 ** -power / step, 1] : [1, step * 10 ** power];
      const unit = (count: number): number => (power < 0 ? count / times : count * by);
      const nearest = power < 0 ? Math.round(wished * times) : Math.round(wished / by);
      const found = [nearest, nearest - 1, nearest + 1].map(unit).find((each) => each >= low && each <= high);
      if (found !== undefined) return found;
    }
  return wished;
}
