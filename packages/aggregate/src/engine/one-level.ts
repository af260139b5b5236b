import type { GrantTable } from "../columns/grant-table.js";
import type { GrantQuery } from "../query/grant-query.js";

/**
 * Money that is granted on is in a table twice: once to the one who grants it on, and once from there. What adds up
 * both would show more kronor than there are.
 *
 * @throws RangeError when a query neither groups nor filters by `regrant` in a table that has both kinds
 */
export function requireOneLevel(table: GrantTable, { by, where }: GrantQuery): void {
  const levels = table.fields.regrant?.dictionary ?? [];
  if (levels.length < 2 || by.includes("regrant") || where.some(({ field }) => field === "regrant")) return;
  throw new RangeError(
    "answer: one level of the funding flow required; the table has grants and the regrants that they come from, so group or filter by regrant",
  );
}
