import { type Measure, type MissingReason, missing, value } from "./measure.js";

/** Hyphens, dashes and the minus sign: each is met alone in a cell for "none". */
const DASH = /^[-\u2010-\u2014\u2212]$/u;

/**
 * The reason behind a mark of Swedish statistics: `..` not reported, `.` not applicable, `x` suppressed. A lone dash is
 * no missing figure but a zero, see {@link parseStatisticsMark}; an empty cell is no mark.
 */
export function parseMissingMark(text: string): MissingReason | undefined {
  // A word processor makes three dots, and one character of the three.
  switch (text.trim().toLowerCase()) {
    case "..":
    case "...":
    case "\u2026":
      return "not-reported";
    case ".":
      return "not-applicable";
    case "x":
      return "suppressed";
    default:
      return undefined;
  }
}

/**
 * The measure that a mark of Swedish statistics stands for: missing with its reason, or 0 for a lone dash. For tables
 * of statistics only: in a list of grants a dash may mean that the application was declined.
 *
 * @returns the measure, or `undefined` when the text is not a mark
 * @example
 * parseStatisticsMark(".."); // { kind: "missing", reason: "not-reported" }
 * parseStatisticsMark("–"); // { kind: "value", value: 0 }
 */
export function parseStatisticsMark(text: string): Measure | undefined {
  if (DASH.test(text.trim())) return value(0);
  const reason = parseMissingMark(text);
  return reason === undefined ? undefined : missing(reason);
}

/** The mark that a table shows for a missing figure. Statistics have no mark for an unknown reason; it shares `..`. */
export function missingMark(reason: MissingReason): string {
  const marks: Readonly<Record<MissingReason, string>> = {
    "not-reported": "..",
    "not-applicable": ".",
    suppressed: "x",
    unknown: "..",
  };
  return marks[reason];
}
