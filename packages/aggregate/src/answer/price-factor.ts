import type { FieldValue } from "../query/clause.js";
import type { GrantQuery } from "../query/grant-query.js";
import type { AnswerContext } from "./answer.js";

/** What an amount of a year is multiplied by, or undefined when the index does not tell. */
export type PriceFactor = (year: FieldValue) => number | undefined;

/**
 * The factors of a query in real prices, or undefined when it asks for the prices of each year.
 *
 * @throws RangeError when there is no index, or it lacks the year whose prices are asked for
 */
export function priceFactor({ prices }: GrantQuery, { priceIndex }: AnswerContext): PriceFactor | undefined {
  if (!prices) return undefined;
  const base = priceIndex?.[String(prices.year)];
  if (!priceIndex || base === undefined || !(base > 0))
    throw new RangeError(`priceFactor: a price index with the year ${prices.year} required`);
  return (year) => {
    const index = year === null ? undefined : priceIndex[year];
    return index === undefined || !(index > 0) ? undefined : base / index;
  };
}
