/** A Swedish organization number with its hyphen and a check digit that holds, such as `"232100-0255"`. */
export type OrganizationNumber = string & { readonly __code: "organization" };

/** Ten digits with or without a dash or space before the last four; `16` in front where twelve digits are asked for. */
const WRITTEN = /^(?:16)?(\d{6})[ \u00a0\u2010-\u2013-]?(\d{4})$/u;

/**
 * Reads an organization number: `"232100-0255"`, `"2321000255"`, `"16232100-0255"`, or a spreadsheet's whole number.
 *
 * A personal identity number has a month where an organization number has at least 20, and is never read as one: a
 * sole trader's number is personal data. The check digit is that of the Luhn algorithm.
 *
 * @returns the number with its hyphen, or `undefined` when the input is not an organization number
 * @example
 * parseOrganizationNumber("2321000255"); // "232100-0255"
 */
export function parseOrganizationNumber(input: unknown): OrganizationNumber | undefined {
  if (typeof input !== "string" && typeof input !== "number") return undefined;
  const written = WRITTEN.exec(String(input).trim());
  if (written === null) return undefined;
  const [, front = "", back = ""] = written;
  const isOrganization = front.charAt(2) >= "2" && hasCheckDigit(front + back);
  return isOrganization ? (`${front}-${back}` as OrganizationNumber) : undefined;
}

/** Every second digit from the first is doubled; the sum of all the digits that gives has to end in 0. */
function hasCheckDigit(digits: string): boolean {
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
