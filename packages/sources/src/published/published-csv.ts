import { splitCell } from "../cells/list.js";
import { PublishedProblem } from "./published-problem.js";

/** A row of a {@link PublishedCsv}: cells by the names of their columns, an empty one where there is no such column. */
export interface PublishedRow {
  readonly text: (column: string) => string;
  /** The values of a cell that holds several. */
  readonly list: (column: string) => readonly string[];
  /**
   * What `read` makes of a cell; `undefined` of an empty one.
   *
   * @throws PublishedProblem when the cell has something that `read` makes nothing of
   */
  readonly read: <Value>(column: string, read: (text: string) => Value | undefined) => Value | undefined;
  /** The same for a cell that must not be empty. */
  readonly need: <Value>(column: string, read: (text: string) => Value | undefined) => Value;
}

/**
 * A CSV file as this project writes it for machines: commas, UTF-8, the columns' own names. No cell is read before its row
 * is asked for. For files as people keep them there is `Importer`.
 */
export class PublishedCsv {
  readonly #text: string;
  readonly #file: string;
  /** Where each row begins, header first, and where the last one ends. */
  readonly #starts: readonly number[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(text: string, file: string) {
    this.#text = text.startsWith("\ufeff") ? text.slice(1) : text;
    this.#file = file;
    this.#starts = startsOf(this.#text);
    this.#places = new Map(this.#cells(0).map((name, at) => [name, at]));
  }

  /** How many rows there are beside the header. */
  get length(): number {
    return this.#starts.length - 2;
  }

  has(column: string): boolean {
    return this.#places.has(column);
  }

  /** The row with that number, from 0. */
  row(number: number): PublishedRow {
    const cells = this.#cells(number + 1);
    const text = (column: string): string => cells[this.#places.get(column) ?? -1] ?? "";
    const need = <Value>(column: string, read: (text: string) => Value | undefined): Value => {
      const value = read(text(column));
      if (value === undefined) throw new PublishedProblem(this.#file, number + 2, column, text(column));
      return value;
    };
    return {
      text,
      list: (column) => splitCell(text(column)),
      read: (column, read) => (text(column) === "" ? undefined : need(column, read)),
      need,
    };
  }

  #cells(number: number): readonly string[] {
    const end = this.#starts[number + 1] ?? this.#text.length;
    const cells: string[] = [];
    let at = this.#starts[number] ?? end;
    for (;;) {
      let stop = at;
      if (this.#text[at] === '"') {
        do stop = this.#text.indexOf('"', stop + 1);
        while (stop >= 0 && stop < end && this.#text[stop + 1] === '"' && stop++ >= 0);
        if (stop < 0 || stop > end) stop = end;
        cells.push(unguarded(this.#text.slice(at + 1, stop).replaceAll('""', '"')));
        stop++;
      } else {
        while (stop < end && !/[,\r\n]/.test(this.#text[stop]!)) stop++;
        cells.push(this.#text.slice(at, stop));
      }
      if (stop >= end || this.#text[stop] !== ",") return cells;
      at = stop + 1;
    }
  }
}

/** The writer's apostrophe before what a spreadsheet would take for a formula. */
const unguarded = (cell: string): string =>
  /^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20\u2212]/u.test(cell) ? cell.slice(1) : cell;

function startsOf(text: string): readonly number[] {
  const starts: number[] = [];
  let isQuoted = false;
  let isEmpty = true;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) isQuoted = !isQuoted;
    else if (!isQuoted && (code === 10 || code === 13)) {
      if (!isEmpty) starts.push(start);
      start = at + 1;
      isEmpty = true;
      continue;
    }
    isEmpty = false;
  }
  if (!isEmpty) starts.push(start);
  starts.push(text.length);
  return starts;
}
