import { FileProblem } from "../file/file-problem.js";
import { defaultLimits, type Limits } from "../file/limits.js";

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** The marks that part cells. */
export const delimiters = [";", ",", "\t", "|"] as const;

/** The mark that parts the cells of a file. */
export type Delimiter = (typeof delimiters)[number];

/**
 * Splits a text into rows of cells as it comes, by RFC 4180 with what Excel adds: any of CR, LF and CRLF ends a row, a
 * quotation mark opens a cell only at its beginning, and what follows the closing one belongs to the cell.
 */
export class CsvTokenizer {
  readonly #delimiter: Delimiter;
  readonly #limits: Limits;
  /** What has come of a row that has not ended. */
  #rest = "";
  /** Whether the last character was a CR, so that a LF that follows ends nothing. */
  #afterCr = false;
  #rows = 0;

  #skip: number;

  /** @param skip characters before the first row */
  constructor(delimiter: Delimiter, limits: Limits = defaultLimits, skip = 0) {
    this.#delimiter = delimiter;
    this.#limits = limits;
    this.#skip = skip;
  }

  /**
   * The rows that end within the text so far.
   *
   * @throws FileProblem when a row has too many cells, or a cell is so long that a quotation mark must be missing
   */
  push(all: string): string[][] {
    const chunk = all.slice(this.#skip);
    this.#skip -= Math.min(this.#skip, all.length);
    if (chunk === "") return [];
    const begin = this.#afterCr && chunk.charCodeAt(0) === LF && this.#rest === "" ? 1 : 0;
    const text = this.#rest === "" ? (begin === 0 ? chunk : chunk.slice(begin)) : this.#rest + chunk;
    this.#afterCr = false;
    const rows: string[][] = [];
    const end = this.#split(text, rows);
    this.#rest = end === 0 ? text : text.slice(end);
    this.#rows += rows.length;
    if (this.#rest.length > this.#limits.cellLength)
      throw new FileProblem("quote-unterminated", undefined, this.#rows + 1);
    return rows;
  }

  /**
   * The last row, where the text does not end with a line end.
   *
   * @throws FileProblem when a quotation mark is still open
   */
  end(): string[][] {
    if (this.#rest === "") return [];
    const rows = this.push("\n");
    if (this.#rest !== "") throw new FileProblem("quote-unterminated", undefined, this.#rows + 1);
    return rows;
  }

  /** Splits as far as rows end, and gives where the last of them did. */
  #split(text: string, rows: string[][]): number {
    let at = 0;
    let quote = text.indexOf('"');
    let cr = text.indexOf("\r");
    while (at < text.length) {
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
      if (cr >= 0 && cr < at) cr = text.indexOf("\r", at);
      const lf = text.indexOf("\n", at);
      // A line with no quotation mark, and no CR but before its LF, is split by the platform, which is much faster.
      const isPlain = lf >= 0 && (quote < 0 || quote > lf) && (cr < 0 || cr >= lf - 1);
      const end = isPlain ? lf + 1 : this.#splitByMarks(text, at, rows);
      if (isPlain) rows.push(text.slice(at, cr === lf - 1 ? cr : lf).split(this.#delimiter));
      if (end === at) break;
      if (rows[rows.length - 1]!.length > this.#limits.columns) this.#tooWide(rows.length);
      at = end;
    }
    this.#afterCr = at > 0 && text.charCodeAt(at - 1) === CR && at === text.length;
    return at;
  }

  /** Splits one row that may have quotation marks or end with a CR, and gives where it ends: `at` where it does not. */
  #splitByMarks(text: string, at: number, rows: string[][]): number {
    const delimiter = this.#delimiter.charCodeAt(0);
    const row: string[] = [];
    let cell = at;
    for (;;) {
      const isQuoted = text.charCodeAt(cell) === QUOTE;
      const close = isQuoted ? closingQuote(text, cell + 1) : cell - 1;
      const end = isQuoted && close < 0 ? -1 : endOfCell(text, close + 1, delimiter);
      if (end < 0) return at;
      row.push(isQuoted ? unquoted(text, cell, close) + text.slice(close + 1, end) : text.slice(cell, end));
      cell = end + 1;
      const code = text.charCodeAt(end);
      if (code === delimiter) continue;
      rows.push(row);
      return code === CR && text.charCodeAt(cell) === LF ? cell + 1 : cell;
    }
  }

  #tooWide(rows: number): never {
    const most = this.#limits.columns;
    const limit = { sv: `högst ${most} kolumner`, en: `at most ${most} columns` };
    throw new FileProblem("limit-cells", limit, this.#rows + rows + 1);
  }
}

/** Where the next delimiter or line end is, or -1. */
function endOfCell(text: string, from: number, delimiter: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === LF || code === CR) return at;
  }
  return -1;
}

/** Where the quotation mark is that closes the cell, past doubled ones; -1 where it has not come, or may be doubled. */
function closingQuote(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0 || at + 1 === text.length) return -1;
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
    at += 2;
  }
}

function unquoted(text: string, open: number, close: number): string {
  const inside = text.slice(open + 1, close);
  return inside.includes('"') ? inside.replaceAll('""', '"') : inside;
}
