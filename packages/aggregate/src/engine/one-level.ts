import type { GrantQuery } from "../query/grant-query.js";

/** Whether a query leaves it open if it is about grants or about the regrants that they come from. */
export const mayMixLevels = ({ by, where }: GrantQuery): boolean =>
  !by.includes("regrant") && !where.some(({ field }) => field === "regrant");

/**
 * Money that is granted on is in a table twice: once to the one who grants it on, and once from there. What adds up
 * both would show more kronor than there are.
 *
 * @param levels how many values of `regrant` there are
 * @throws RangeError when a query neither groups nor filters by `regrant` and there are both kinds
 */
export function requireOneLevel(levels: number, query: GrantQuery): void {
  if (levels < 2 || !mayMixLevels(query)) return;
  throw new RangeError(
    "answer: one level of the funding flow required; there are grants and the regrants that they come from, so group or filter by regrant",
  );
}
