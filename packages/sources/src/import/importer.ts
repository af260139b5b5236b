import { type Grant, type Table, type TableKind, tables } from "@lansmuseer/domain";
import type { Row } from "../cells/cell.js";
import type { Chunks } from "../csv/decode.js";
import { type CsvForm, readCsv } from "../csv/read-csv.js";
import type { ValueByKind } from "../export/record-cells.js";
import { FileProblem, problemOf } from "../file/file-problem.js";
import { defaultLimits, type Limits } from "../file/limits.js";
import { IssueLog } from "../issue/issue-log.js";
import { isFields, jsonObjects, tableOfObjects } from "../json/json-table.js";
import { areOwnValues } from "../json/own-values.js";
import { parseJson } from "../json/parse-json.js";
import { readParquet } from "../parquet/read-parquet.js";
import { Counter, type Counts } from "../parsed/counts.js";
import { recordKinds } from "../records/record-kinds.js";
import type { RecordKind } from "../records/record-maker.js";
import type { Sheet } from "../sheet/sheet.js";
import { areThreesixtyTitles, unflatten } from "../threesixty/flat.js";
import { readWorkbook, type WorkbookSheet } from "../workbook/read-workbook.js";
import type { ImportOptions, Sink } from "./import-options.js";
import { importOwnValues, importThreesixty } from "./import-objects.js";
import { importSheet, type ImportState, type SheetReport } from "./import-sheet.js";
import { KeySet } from "./key-set.js";

/** Reads the sheets of a workbook, here or apart from the rest of the program. */
export type WorkbookReader = (
  bytes: Uint8Array,
  limits: Limits,
) => readonly WorkbookSheet[] | Promise<readonly WorkbookSheet[]>;

/**
 * Imports files of one kind, one after another: values go to the sink as they are read, and what is the matter to the
 * log. Nothing is thrown for what a file holds.
 */
export class Importer<Kind extends TableKind> {
  readonly log = new IssueLog();
  readonly sheets: SheetReport[] = [];
  readonly #counter = new Counter();
  readonly #ids = new KeySet();

  constructor(
    readonly kind: Kind,
    readonly options: ImportOptions,
    readonly sink: Sink<ValueByKind[Kind]>,
  ) {}

  /** What became of all rows so far. */
  get counts(): Counts {
    return this.#counter.counts();
  }

  /** The table that values are of. */
  get table(): Table {
    return tables[this.kind];
  }

  /** Imports a CSV file as its bytes come. */
  async csv(file: string, chunks: Chunks): Promise<void> {
    const form: CsvForm = { encoding: "utf-8", delimiter: "," };
    const batches = readCsv(chunks, this.#limits, form);
    await this.#guarded(file, async () => {
      // The first rows tell whether the file is a flat one of the 360Giving standard, which is read whole.
      const first = await nextRows(batches);
      if (this.kind === "grants" && areThreesixtyTitles(first[0] ?? [])) {
        const rows: Row[] = [...first];
        for await (const more of batches) for (const row of more) rows.push(row);
        return this.#threesixty(file, unflatten(rows));
      }
      await this.tables(file, [{ dayCount: 1900, batches: follow(first, batches) }]);
    });
    if (form.encoding === "windows-1252")
      this.log.add({ code: "encoding-guessed", file, expected: form.encoding });
  }

  /** Imports a workbook (.xlsx). */
  async workbook(file: string, bytes: Uint8Array, read: WorkbookReader = readWorkbook): Promise<void> {
    await this.#guarded(file, async () => {
      const sheets = await read(bytes, this.#limits);
      const flat =
        this.kind === "grants" ? sheets.find(({ rows }) => areThreesixtyTitles(rows[0] ?? [])) : undefined;
      if (flat !== undefined) return this.#threesixty(file, unflatten(flat.rows));
      await this.tables(
        file,
        sheets.map(({ name, dayCount, rows }) => ({
          ...(sheets.length > 1 ? { name } : {}),
          dayCount,
          batches: [rows],
        })),
      );
    });
  }

  /** Imports a JSON file: values of this project, or objects with the fields of a table. */
  async json(file: string, bytes: Uint8Array): Promise<void> {
    await this.#guarded(file, async () => {
      const parsed = parseJson(bytes, this.#limits);
      if (this.kind === "grants" && isFields(parsed) && Array.isArray(parsed["grants"]))
        return this.#threesixty(file, parsed["grants"].filter(isFields));
      const objects = jsonObjects(parsed);
      if (objects.length === 0) throw new FileProblem("empty-file");
      if (areOwnValues(this.kind, objects)) await importOwnValues(this.kind, this.#state(), file, objects);
      else await this.tables(file, [{ dayCount: 1900, batches: [tableOfObjects(objects)] }]);
    });
  }

  /** Imports a Parquet file. */
  async parquet(file: string, bytes: Uint8Array): Promise<void> {
    await this.#guarded(file, () =>
      this.tables(file, [{ dayCount: 1900, batches: parquetRows(bytes, this.#limits) }]),
    );
  }

  /** Imports the tables of a file. */
  async tables(file: string, sheets: readonly Sheet[]): Promise<void> {
    const reports: SheetReport[] = [];
    const wanted = this.options.mapping?.sheets;
    await this.#guarded(file, async () => {
      for (const [index, sheet] of sheets.entries()) {
        if (wanted !== undefined && sheet.name !== undefined && !wanted.includes(sheet.name)) continue;
        reports.push(await importSheet(this.#state(), file, sheet, index + 1));
      }
      this.#tellOfMissingHeaders(reports, file);
    });
    this.sheets.push(...reports);
  }

  get #limits(): Limits {
    return this.options.limits ?? defaultLimits;
  }

  /** Does what may fail for what a file holds, and tells of it. */
  async #guarded(file: string, action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.log.add(problemOf(error).issue(file));
    }
  }

  #state() {
    const record: RecordKind<ValueByKind[Kind]> = recordKinds[this.kind];
    const { options, log, sink } = this;
    return { record, options, log, sink, counter: this.#counter, ids: this.#ids };
  }

  /** The grants of a 360Giving file; asked for only where values are grants. */
  async #threesixty(file: string, objects: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
    await importThreesixty(this.#state() as unknown as ImportState<Grant>, file, objects);
  }

  /** A workbook may have a sheet of explanations; a file without any headers is an error. */
  #tellOfMissingHeaders(reports: readonly SheetReport[], file: string): void {
    const missing = reports.filter(({ headerRow }) => headerRow === undefined);
    if (missing.length === reports.length) this.log.add({ code: "header-missing", file });
    else
      for (const { sheet } of missing)
        this.log.add({ code: "sheet-skipped", file, ...(sheet === undefined ? {} : { sheet }) });
  }
}

async function* parquetRows(bytes: Uint8Array, limits: Limits): AsyncGenerator<readonly Row[]> {
  let names: Row | undefined;
  for await (const objects of readParquet(bytes, limits)) {
    const [headers, ...rows] = tableOfObjects(objects.filter(isFields));
    if (names === undefined && headers !== undefined) yield [(names = headers)];
    yield rows;
  }
}

/** The next rows of a file that are not none. */
async function nextRows(batches: AsyncIterator<readonly Row[]>): Promise<readonly Row[]> {
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return [];
    if (next.value.length > 0) return next.value;
  }
}

async function* follow(
  first: readonly Row[],
  rest: AsyncIterable<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  yield first;
  yield* rest;
}
