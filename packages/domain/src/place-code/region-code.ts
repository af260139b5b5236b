import { codeText } from "./code-text.js";
import { countyNumberOfLetters, isCountyNumber } from "./county-numbers.js";

/**
 * The official code of a county: two digits with their zeros, such as `"12"`. The region on the same ground, the
 * elected authority, goes by the same code.
 */
export type RegionCode = string & { readonly __code: "region" };

function isRegionCode(text: string): text is RegionCode {
  return isCountyNumber(text);
}

/**
 * Reads the code of a county or region as it is met: `"12"`, `"SE-12"`, `1` where a spreadsheet has dropped the zero,
 * Kolada's `"0012"`, and the letters of ISO 3166-2 (`"SE-M"`, `"AB"`).
 *
 * Letters without `SE-` must be capitals: a small `x` is the mark for a suppressed figure, not Gävleborg. Kolada's
 * `"0000"` is the whole country, and the whole country is not a region.
 *
 * @returns the code, or `undefined` when the input is not one of the 21 of today
 * @example
 * parseRegionCode("0012"); // "12"
 * parseRegionCode("SE-AB"); // "01"
 * parseRegionCode("0000"); // undefined
 */
export function parseRegionCode(input: unknown): RegionCode | undefined {
  const text = codeText(input);
  if (text === undefined) return undefined;
  const digits = /^\d+$/u.test(text) ? regionDigits(text) : countyNumberOfLetters(text);
  return digits !== undefined && isRegionCode(digits) ? digits : undefined;
}

function regionDigits(text: string): string | undefined {
  if (text.length <= 2) return text.padStart(2, "0");
  return /^00\d{2}$/u.test(text) ? text.slice(2) : undefined;
}

/**
 * A region's code as a constant in code.
 *
 * @param text - two digits, zeros kept
 * @throws RangeError when `text` is not the number of a county of today
 */
export function regionCode(text: string): RegionCode {
  if (isRegionCode(text)) return text;
  throw new RangeError(`regionCode: two digits of a county such as 12 required, got ${text}`);
}
