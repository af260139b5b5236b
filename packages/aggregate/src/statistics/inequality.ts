import { requireFinite } from "./breaks.js";

/** A point of the Lorenz curve: the poorest `share` of the population have `held` of it all. */
export interface LorenzPoint {
  readonly share: number;
  readonly held: number;
}

/** What each has, and how many they are: kronor and inhabitants of a municipality. */
export interface Holding {
  readonly held: number;
  /** 1 where absent. */
  readonly weight?: number;
}

/**
 * The Lorenz curve from (0, 0) to (1, 1), the poorest for their weight first. A missing figure has no place in it: leave
 * its municipality out, and say so.
 *
 * @returns no points where there is nobody or nothing to share
 * @throws RangeError when a figure or a weight is negative or not finite
 */
export function lorenzCurve(holdings: readonly Holding[]): readonly LorenzPoint[] {
  const weighed = holdings
    .map(({ held, weight = 1 }) => ({ held, weight }))
    .filter(({ weight }) => weight > 0);
  requireFinite(
    "lorenzCurve",
    weighed.flatMap(({ held, weight }) => [held, weight]),
  );
  const negative = holdings.find(({ held, weight = 1 }) => held < 0 || weight < 0);
  if (negative)
    throw new RangeError(
      `lorenzCurve: figures of 0 or more required, got ${Math.min(negative.held, negative.weight ?? 0)}`,
    );
  const all = weighed.reduce((sum, { held }) => sum + held, 0);
  const people = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return [];
  weighed.sort((a, b) => a.held * b.weight - b.held * a.weight);
  const points: LorenzPoint[] = [{ share: 0, held: 0 }];
  let [poor, owned] = [0, 0];
  for (const { held, weight } of weighed) {
    poor += weight;
    owned += held;
    points.push({ share: poor / people, held: owned / all });
  }
  return points;
}

/**
 * The Gini coefficient: 0 where all have alike for their weight, near 1 where one has all. Twice the area between the
 * Lorenz curve and the line of equal shares.
 *
 * @returns undefined where there is nobody or nothing to share
 * @throws RangeError as `lorenzCurve`
 * @example
 * gini([{ held: 1 }, { held: 3 }]); // 0.25
 */
export function gini(holdings: readonly Holding[]): number | undefined {
  const points = lorenzCurve(holdings);
  if (points.length === 0) return undefined;
  let below = 0;
  for (let at = 1; at < points.length; at++) {
    const [before, here] = [points[at - 1]!, points[at]!];
    below += ((here.share - before.share) * (here.held + before.held)) / 2;
  }
  return 1 - 2 * below;
}
