import { codeText } from "./code-text.js";
import { isCountyNumber } from "./county-numbers.js";
import type { RegionCode } from "./region-code.js";

/**
 * The official code of a municipality: four digits with their zeros, such as `"0180"`. The first two are the
 * county's number. Only the form is checked: whether the municipality exists is for the register to say.
 */
export type MunicipalityCode = string & { readonly __code: "municipality" };

function isMunicipalityCode(text: string): text is MunicipalityCode {
  return /^\d{4}$/u.test(text) && isCountyNumber(text.slice(0, 2)) && !text.endsWith("00");
}

/**
 * Reads a municipality's code as spreadsheets and services write it: `"0114"`, `"SE-0114"`, and `114` or `"114"`
 * where a spreadsheet has dropped the zero.
 *
 * Kolada's ids for regions (`"0012"`) and for the country (`"0000"`) have four digits too, and are not municipalities.
 *
 * @returns the code, or `undefined` when the input is not one
 * @example
 * parseMunicipalityCode(114); // "0114"
 * parseMunicipalityCode("0012"); // undefined
 */
export function parseMunicipalityCode(input: unknown): MunicipalityCode | undefined {
  const text = codeText(input);
  if (text === undefined || text.length < 3) return undefined;
  const padded = text.padStart(4, "0");
  return isMunicipalityCode(padded) ? padded : undefined;
}

/**
 * A municipality's code as a constant in code.
 *
 * @param text - four digits, zeros kept
 * @throws RangeError when `text` is not four digits that begin with a county's number
 */
export function municipalityCode(text: string): MunicipalityCode {
  if (isMunicipalityCode(text)) return text;
  if (!/^\d{4}$/u.test(text))
    throw new RangeError(`municipalityCode: four digits such as 0180 required, got ${text}`);
  throw new RangeError(
    `municipalityCode: a county's number and a municipality's own two digits required, got ${text}`,
  );
}

/** The county and region that a municipality lies in. */
export function regionOf(code: MunicipalityCode): RegionCode {
  // Safe: a municipality's code is only made with a county's number in front.
  return code.slice(0, 2) as RegionCode;
}
