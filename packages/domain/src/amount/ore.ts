/**
 * An amount of money in whole öre, a hundredth of a Swedish krona, so that sums are exact. Negative when money is paid
 * back. Whole numbers beyond 9 007 199 254 740 991 öre (90 trillion kronor) are not amounts: JavaScript cannot add them.
 */
export type Ore = number;

/** Whether a value is an amount in öre: a whole number that JavaScript holds exactly. */
export function isOre(input: unknown): input is Ore {
  return Number.isSafeInteger(input);
}
