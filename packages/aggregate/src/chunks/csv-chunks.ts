import { type AmountName, amountNames } from "../columns/field-names.js";
import type { GrantTable } from "../columns/grant-table.js";
import { arrowNames } from "../arrow/table-of-arrow.js";
import { dividedAmounts } from "./divided-amounts.js";
import { type ColumnChunk, tableOfChunks } from "./table-of-chunks.js";

/** How a CSV file is written. */
export interface CsvForm {
  /** What the columns are called, where it differs from `arrowNames`. */
  readonly names?: Partial<typeof arrowNames>;
  /** A comma where absent. */
  readonly delimiter?: string;
  /** What stands between the values of a list in a cell: a line where absent. */
  readonly between?: string;
  /** The column of the places' shares, where amounts have no parts: `place_shares` where absent. */
  readonly shares?: string;
  /** True when amounts are kronor with a decimal point; öre where absent. */
  readonly kronor?: boolean;
}

/** Cells are handed on so many rows at a time. */
const ROWS = 4096;

/**
 * A table of the text of a CSV file that comes in pieces, cut anywhere: a header, then a row a grant, cells with commas,
 * quotation marks or line ends in quotation marks (RFC 4180). No object is made for a row. An empty cell is missing, and
 * so is a mark for a missing figure. Where the file has no parts of an amount, it is divided among its places by their
 * shares, equally where a row has none. For files as people keep them, read with `@lansmuseer/sources`.
 *
 * @throws RangeError when a row has another number of cells than the header, an amount is no number, or as `tableOfChunks`
 */
export function tableOfCsv(pieces: Iterable<string>, form: CsvForm = {}): GrantTable {
  return tableOfChunks(csvChunks(pieces, form), form.names);
}

/** The columns of a CSV file, some rows at a time. */
function* csvChunks(pieces: Iterable<string>, form: CsvForm): Generator<ColumnChunk> {
  const names = { ...arrowNames, ...form.names };
  const amounts = new Set(amountNames.flatMap((name: AmountName) => [names[name], names[`${name}Parts`]]));
  let header: readonly string[] | undefined;
  let columns: (string | null)[][] = [];
  let rows = 0;
  const chunks = (): readonly ColumnChunk[] => {
    const read = header!.map((name, at) => ({
      name,
      values: columns[at]!.map((cell) => valueOf(cell, amounts.has(name), form)),
    }));
    const first = rows - (read[0]?.values.length ?? 0);
    return [...read, ...dividedAmounts(read, names, form.shares ?? "place_shares", first)];
  };
  for (const cells of csvRows(pieces, form.delimiter ?? ",")) {
    if (!header) {
      header = [...cells];
      columns = header.map(() => []);
      continue;
    }
    if (cells.length !== header.length)
      throw new RangeError(
        `tableOfCsv: ${header.length} cells required in row ${rows + 2}, got ${cells.length}`,
      );
    for (let at = 0; at < cells.length; at++) columns[at]!.push(cells[at] === "" ? null : cells[at]!);
    rows++;
    if (rows % ROWS > 0) continue;
    yield* chunks();
    columns = header.map(() => []);
  }
  if (header) yield* chunks();
}

function valueOf(
  cell: string | null,
  isAmount: boolean,
  { between = "|", kronor = false }: CsvForm,
): unknown {
  if (cell === null) return null;
  const values = cell.includes(between) ? cell.split(between) : undefined;
  if (!isAmount) return values ?? cell;
  const read = (text: string) => amountOf(text, kronor);
  return values ? values.map(read) : read(cell);
}

function amountOf(text: string, kronor: boolean): number | null {
  if (/^(\.\.?|x|)$/i.test(text)) return null;
  const number = Number(text);
  if (Number.isNaN(number)) throw new RangeError(`tableOfCsv: an amount required, got ${text}`);
  return kronor ? Math.round(number * 100) : number;
}

/** The cells of each row, in an array that is used again for the next. No character is looked at twice for a row's end. */
function* csvRows(pieces: Iterable<string>, delimiter: string): Generator<readonly string[]> {
  const cells: string[] = [];
  let text = "";
  let at = 0;
  let isQuoted = false;
  const rowsTo = function* (end: number): Generator<readonly string[], number> {
    let start = 0;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 34) isQuoted = !isQuoted;
      if (isQuoted || (code !== 10 && code !== 13)) continue;
      readRow(text, start, at, delimiter, cells);
      yield cells;
      if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
      start = at + 1;
    }
    return start;
  };
  for (const piece of pieces) {
    text += piece;
    // The last character may be half of a line end.
    const start = yield* rowsTo(text.length - 1);
    text = text.slice(start);
    at -= start;
  }
  const start = yield* rowsTo(text.length);
  if (start >= text.length) return;
  readRow(text, start, text.length, delimiter, cells);
  yield cells;
}

function readRow(text: string, start: number, end: number, delimiter: string, cells: string[]): void {
  cells.length = 0;
  let at = start === 0 && text.startsWith("\ufeff") ? 1 : start;
  for (;;) {
    let stop = at;
    if (text[at] === '"') {
      stop = at + 1;
      while (stop < end && (text[stop] !== '"' || text[stop + 1] === '"')) stop += text[stop] === '"' ? 2 : 1;
      cells.push(text.slice(at + 1, stop).replaceAll('""', '"'));
      stop++;
    } else {
      while (stop < end && text[stop] !== delimiter) stop++;
      cells.push(text.slice(at, stop));
    }
    if (stop >= end) return;
    at = stop + 1;
  }
}
