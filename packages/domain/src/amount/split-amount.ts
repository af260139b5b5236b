import { isOre, type Ore } from "./ore.js";

/**
 * An amount in parts that add up to it, to the öre, by the largest remainder: each part gets its whole öre, and those
 * left over go to the parts that lost the most, the first of equals first. The same amount and weights always give the
 * same parts.
 *
 * @param amount in öre; a negative one is split as its opposite
 * @param weights the parts' sizes beside each other, none negative; shares that sum to 1 or anything else
 * @returns as many amounts in öre as there are weights
 * @throws RangeError when the amount is not in whole öre, or the weights are negative, infinite or all 0
 * @example
 * splitAmount(27_500_000, [1, 1, 1]); // [9166667, 9166667, 9166666]
 * splitAmount(-100, [0.5, 0.25, 0.25]); // [-50, -25, -25]
 */
export function splitAmount(amount: Ore, weights: readonly number[]): readonly Ore[] {
  if (!isOre(amount))
    throw new RangeError(`splitAmount: a whole number of öre required, got ${String(amount)}`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0 && total < Infinity) || weights.some((weight) => weight < 0))
    throw new RangeError(
      `splitAmount: weights of 0 or more with a sum required, got [${weights.join(", ")}]`,
    );
  const exact = weights.map((weight) => Math.abs(amount) * (weight / total));
  const parts = exact.map(Math.floor);
  const order = byRemainder(exact, parts, weights);
  // Beyond 2^52 öre the products are rounded, so what is left may exceed the number of parts, or be below 0.
  let left = Math.abs(amount) - parts.reduce((sum, part) => sum + part, 0);
  for (let index = 0; left !== 0; index = (index + 1) % order.length) {
    parts[order[index]!]! += Math.sign(left);
    left -= Math.sign(left);
  }
  return amount < 0 ? parts.map((part) => 0 - part) : parts;
}

/** The positions of the parts that have a weight, the one that lost the most first. */
function byRemainder(
  exact: readonly number[],
  parts: readonly number[],
  weights: readonly number[],
): readonly number[] {
  const lost = exact.map((share, index) => share - parts[index]!);
  const positions = weights.flatMap((weight, index) => (weight > 0 ? [index] : []));
  return positions.sort((a, b) => lost[b]! - lost[a]! || a - b);
}
