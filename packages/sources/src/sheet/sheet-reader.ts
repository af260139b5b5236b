import type { UnitZeros } from "../cells/amount.js";
import { type Cell, cellText, type Row } from "../cells/cell.js";
import type { DayForm } from "../cells/day.js";
import { isPublicAsIs, maskPersonal } from "../cells/personal.js";
import { CellMemory } from "./cell-memory.js";
import type { MatchedColumn } from "../columns/match-columns.js";
import { withoutApostrophe } from "../export/write-csv.js";
import { type Bilingual, type Issue, shownValue } from "../issue/issue.js";
import type { IssueCode } from "../issue/issue-code.js";
import type { IssueLog } from "../issue/issue-log.js";
import { severityOf } from "../issue/messages.js";

/** What is the same for all rows of a sheet. */
export interface SheetContext {
  readonly file: string;
  readonly sheet?: string;
  readonly columns: readonly MatchedColumn[];
  readonly defaults: ReadonlyMap<string, Cell>;
  readonly dayForm: DayForm;
  /** The year that the sheet's name or the rows above the headers name. */
  readonly year?: number;
  /** The unit that the rows above the headers name. */
  readonly zeros?: UnitZeros;
  readonly keepPersonal: boolean;
}

/** What was made of one text, and what there is to say of it each time that it comes. */
export interface Reading<Value> {
  readonly value: Value;
  readonly problems?: readonly Problem[];
}

/** Something that is the matter with a cell. */
export interface Problem {
  readonly code: IssueCode;
  readonly value?: string;
  readonly expected?: string | Bilingual;
}

/**
 * Reads the cells of one row after another. Readers of columns are made once a sheet; each call of one reads the row
 * that was shown last, and what is the matter goes to the log. An error leaves the row unpublished.
 */
export class SheetReader {
  #row: Row = [];
  #number = 0;
  #failed = false;
  readonly #columns: ReadonlyMap<string, MatchedColumn>;

  constructor(
    readonly context: SheetContext,
    readonly log: IssueLog,
  ) {
    this.#columns = new Map(context.columns.map((column) => [column.name, column]));
  }

  /** The row to read, and its number counted from 1. */
  show(row: Row, number: number): void {
    this.#row = row;
    this.#number = number;
    this.#failed = false;
  }

  get row(): Row {
    return this.#row;
  }

  get number(): number {
    return this.#number;
  }

  /** Whether an error was told of since the row was shown. */
  get failed(): boolean {
    return this.#failed;
  }

  column(name: string): MatchedColumn | undefined {
    return this.#columns.get(name);
  }

  /** Whether the column is in the file, or has a value for all of it. */
  has(name: string): boolean {
    return this.#columns.has(name) || this.context.defaults.has(name);
  }

  /** Tells of something in the row. */
  report(
    code: IssueCode,
    column: MatchedColumn | undefined,
    value?: unknown,
    expected?: string | Bilingual,
  ): void {
    if (severityOf(code) === "error" || code === "declined") this.#failed = true;
    const { file, sheet } = this.context;
    const issue: Issue = {
      code,
      file,
      ...(sheet === undefined ? {} : { sheet }),
      row: this.#number,
      ...(column === undefined ? {} : { column: column.header }),
      ...(value === undefined || value === "" ? {} : { value: this.#shown(value) }),
      ...(expected === undefined ? {} : { expected }),
    };
    this.log.add(issue);
  }

  /** The cell of a column as it is; that given for the whole file where it is empty or not there. */
  cell(name: string): () => Cell {
    const column = this.#columns.get(name);
    const other = this.context.defaults.get(name) ?? "";
    const index = column?.indexes[0];
    if (column === undefined || index === undefined) return () => other;
    if (column.indexes.length > 1) return () => this.#joined(column.indexes, other);
    return () => {
      const cell = this.#row[index];
      if (cell === undefined || cell === "") return other;
      // An apostrophe in front is how a published file keeps a text from being taken for a formula.
      return typeof cell === "string" && cell.charCodeAt(0) === 39 ? withoutApostrophe(cell) : cell;
    };
  }

  /** The text of a column on one line, with what looks personal masked and told of. */
  text(name: string): () => string {
    const column = this.#columns.get(name);
    const cell = this.cell(name);
    if (!this.has(name)) return () => "";
    return () => {
      const content = cell();
      if (typeof content === "string" && isPublicAsIs(content)) return content;
      const { text, problems } = this.publicText(cellText(content));
      for (const { code, value } of problems) this.report(code, column, value);
      return text;
    };
  }

  /** A text as it may be published, and what there is to say of it. */
  publicText(text: string): { readonly text: string; readonly problems: readonly Problem[] } {
    const masked = maskPersonal(text);
    const { keepPersonal } = this.context;
    const problems = masked.found.map((kind): Problem => ({
      code: keepPersonal ? "personal-kept" : kind,
      value: masked.text,
    }));
    return { text: keepPersonal ? text : masked.text, problems };
  }

  /** What `read` makes of the cell of a column; of one that comes again, what it made before. */
  remembered<Value>(name: string, read: (cell: Cell) => Reading<Value>): () => Value {
    const column = this.#columns.get(name);
    const cell = this.cell(name);
    const memory = new CellMemory<Reading<Value>>();
    return () => {
      const content = cell();
      let reading = memory.find(content);
      if (reading === undefined) {
        reading = read(content);
        memory.keep(content, reading);
      }
      if (reading.problems !== undefined)
        for (const { code, value, expected } of reading.problems)
          this.report(code, column, value ?? content, expected);
      return reading.value;
    };
  }

  #joined(indexes: readonly number[], other: Cell): Cell {
    const texts = indexes.map((index) => cellText(this.#row[index])).filter((text) => text !== "");
    return texts.length === 0 ? other : texts.join("; ");
  }

  #shown(value: unknown): string {
    const text = shownValue(value);
    return this.context.keepPersonal ? text : maskPersonal(text).text;
  }
}
