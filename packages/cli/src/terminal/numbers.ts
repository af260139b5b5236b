const count = new Intl.NumberFormat("sv-SE");
const kronor = new Intl.NumberFormat("sv-SE", { minimumFractionDigits: 0, maximumFractionDigits: 2 });

/** A count with Swedish groups, such as `1 234`. */
export function countText(number: number): string {
  return count.format(number);
}

/**
 * Öre as kronor in Swedish, exact however large: `1 234,50 kr`.
 *
 * @example
 * kronorInSwedish(123450n); // "1 234,50 kr"
 */
export function kronorInSwedish(ore: bigint): string {
  const size = ore < 0n ? -ore : ore;
  const rest = Number(size % 100n);
  const whole = kronor.format(size / 100n);
  const decimals = rest === 0 ? "" : `,${String(rest).padStart(2, "0")}`;
  return `${ore < 0n ? "\u2212" : ""}${whole}${decimals}\u00a0kr`;
}
