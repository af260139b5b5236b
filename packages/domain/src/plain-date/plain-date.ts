/**
 * A day of the calendar as `YYYY-MM-DD`, without time or zone. Two dates compare as strings: `a < b` is earlier.
 */
export type PlainDate = string & { readonly __date: "plain" };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;

/**
 * Reads a date in ISO form and nothing else, so that no order of day and month is ever guessed. The day has to exist.
 *
 * @returns the date, or `undefined` when the input is not one
 * @example
 * parsePlainDate("2024-02-29"); // "2024-02-29"
 * parsePlainDate("2023-02-29"); // undefined
 */
export function parsePlainDate(input: unknown): PlainDate | undefined {
  const parts = typeof input === "string" ? ISO.exec(input) : null;
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const exists = year >= 1 && day >= 1 && day <= daysIn(year, month);
  return exists ? (parts[0] as PlainDate) : undefined;
}

/**
 * A date as a constant in code.
 *
 * @throws RangeError when `text` is not a day of the calendar in ISO form
 */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new RangeError(`plainDate: a day such as 2024-06-30 required, got ${text}`);
  return date;
}

/** The days of a month counted from 1; none in a month that is not. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
