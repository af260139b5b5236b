import type { IssueCode } from "./issue-code.js";

/** Words in both languages of the project. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

/** Something in a file that a person has to know of, with where it stands and what was there. */
export interface Issue {
  readonly code: IssueCode;
  /** The file as it was given. */
  readonly file: string;
  readonly sheet?: string;
  /** Counted from 1 with the headers, as a spreadsheet counts; absent where the whole file is meant. */
  readonly row?: number;
  /** The header of the column, as it stands in the file. */
  readonly column?: string;
  /** What was there, cut short; what looks like personal data is masked. */
  readonly value?: string;
  /** What is said beside the message, such as the limit that was passed. */
  readonly expected?: string | Bilingual;
}

/**
 * `error`: the row, or the file, is not published. `warning`: it is, without the value or with a doubt. `notice`: it is,
 * and this is how it was read.
 */
export type Severity = "error" | "warning" | "notice";

const LONGEST_VALUE = 80;

/** A value as an issue shows it: on one line, cut short, nothing unseen in it. */
export function shownValue(value: unknown): string {
  const text = String(value).slice(0, LONGEST_VALUE + 1);
  const line = text.replace(/[\p{Cc}\p{Cf}]+/gu, " ").trim();
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
}
