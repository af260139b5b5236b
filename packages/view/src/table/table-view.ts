import { type Measure, missingMark, type MissingReason } from "@lansmuseer/domain";
import type { Language } from "../text/format.js";
import { missingWords } from "./missing-words.js";

export interface TableColumn {
  readonly id: string;
  /** The header, with its unit: "Beviljat, kr". */
  readonly label: string;
  /** Figures stand to the right. */
  readonly numeric: boolean;
}

export interface TableCell {
  /** What is read in the table. */
  readonly text: string;
  /** What a file has, in the column's own unit: a number unrounded, `undefined` for a hole. */
  readonly value: string | number | undefined;
  /** Why there is a hole, in words; `text` is then the mark of Swedish statistics. */
  readonly missing?: string;
  /** Where the cell leads: an address that has been checked, see {@link safeHref}. */
  readonly href?: string;
  /** The data's own words, in its own language. */
  readonly isData?: boolean;
}

export interface TableRow {
  readonly id: string;
  /** One a column; the first names the row. */
  readonly cells: readonly TableCell[];
  /** The page's own: a municipality, a museum. */
  readonly isOwn?: boolean;
  /** How far in a row stands under the row that it is a part of; 0 where it is a part of none. */
  readonly depth?: number;
  /** The sum of the others, under a rule. */
  readonly isTotal?: boolean;
}

/** A picture's twin: the same figures, as a table and as a file. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** A cell of what the data says, and not the page. */
export const dataCell = (text: string): TableCell => ({ text, value: text, isData: true });

export const textCell = (text: string): TableCell => ({ text, value: text });

/** A cell of a figure: `write` gives the text, `unit` how many of the measure's own units one of the column's is. */
export function measureCell(
  measure: Measure,
  language: Language,
  write: (value: number) => string,
  unit = 1,
): TableCell {
  return measure.kind === "value"
    ? { text: write(measure.value), value: measure.value / unit }
    : missingCell(measure.reason, language);
}

export const missingCell = (reason: MissingReason, language: Language): TableCell => ({
  text: missingMark(reason),
  value: undefined,
  missing: missingWords[language][reason],
});

/** The address when a page may lead there, else undefined: data is never trusted with a scheme of its own. */
export const safeHref = (address: string | undefined): string | undefined =>
  address !== undefined && /^https?:\/\/[^\s]+$/i.test(address) ? address : undefined;
