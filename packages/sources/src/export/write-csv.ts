import { type Table, type TableKind, tables } from "@lansmuseer/domain";
import { type ValueByKind, recordCells } from "./record-cells.js";

/**
 * For whom a CSV file is. `machines`: comma, decimal point, the names of columns, no byte order mark. `excel`: a byte
 * order mark, semicolon, decimal comma, headers in Swedish, as Excel on a Swedish computer opens it.
 */
export type CsvAudience = "machines" | "excel";

/** What a spreadsheet may take for the beginning of a formula, also behind apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20\u2212]/u;

/** Writes the rows of one table as CSV, some at a time. */
export class CsvWriter<Kind extends TableKind> {
  readonly #kind: Kind;
  readonly #table: Table;
  readonly #forExcel: boolean;
  /** Which columns hold figures, and are never quoted. */
  readonly #isFigure: readonly boolean[];

  constructor(kind: Kind, audience: CsvAudience = "machines") {
    this.#kind = kind;
    this.#table = tables[kind];
    this.#forExcel = audience === "excel";
    this.#isFigure = this.#table.columns.map(({ measure, name }) => measure === true || FIGURES.has(name));
  }

  /** The first line. */
  header(): string {
    const headers = this.#table.columns.map(({ name, sv }) => (this.#forExcel ? quoted(sv) : name));
    return (this.#forExcel ? "\ufeff" : "") + this.#line(headers);
  }

  /** The lines of values. */
  lines(values: readonly ValueByKind[Kind][]): string {
    const cellsOf = recordCells[this.#kind] as (value: ValueByKind[Kind]) => readonly string[];
    return values
      .map((value) => this.#line(cellsOf(value).map((cell, index) => this.#cell(cell, index))))
      .join("");
  }

  #line(cells: readonly string[]): string {
    return `${cells.join(this.#forExcel ? ";" : ",")}\r\n`;
  }

  #cell(cell: string, index: number): string {
    if (cell === "") return "";
    if (this.#isFigure[index] === true)
      return this.#forExcel && /\d/u.test(cell) ? cell.replace(".", ",") : cell;
    return SAFE.test(cell) ? cell : quoted(FORMULA.test(cell) ? `'${cell}` : cell);
  }
}

/** Columns of figures that are no measures. */
const FIGURES: ReadonlySet<string> = new Set(["year", "source_row", "latitude", "longitude"]);

/** Text that needs no quotation marks, and is no formula: letters, digits and a few marks, not at the ends. */
const SAFE = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._:/()&-]*[\p{L}\p{N}).])?$/u;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A text as it was before {@link CsvWriter} made it safe. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
