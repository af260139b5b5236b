import { tables, type Table } from "@lansmuseer/domain";
import { cellText, type Row } from "../cells/cell.js";
import { parseYear } from "../cells/day.js";
import { grantHeaders } from "../columns/grant-headers.js";
import { type ColumnMatch, SURE } from "../columns/match-columns.js";
import { recordHeaders } from "../columns/record-headers.js";
import type { IssueLog } from "../issue/issue-log.js";
import { noMapping } from "../mapping/mapping.js";
import type { Counter } from "../parsed/counts.js";
import { type MakerContext, type RecordKind, slug } from "../records/record-maker.js";
import { type FoundHeader, findHeader, HEADER_ROWS } from "../sheet/find-header.js";
import type { Sheet } from "../sheet/sheet.js";
import { SheetReader } from "../sheet/sheet-reader.js";
import type { ImportOptions, Sink } from "./import-options.js";
import { KeyHash, KeySet } from "./key-set.js";
import { RowsOf } from "./rows-of.js";
import { SumRows } from "./sum-rows.js";

/** What several sheets and files share while they are imported. */
export interface ImportState<Value> {
  readonly record: RecordKind<Value>;
  readonly options: ImportOptions;
  readonly log: IssueLog;
  readonly counter: Counter;
  readonly ids: KeySet;
  readonly sink: Sink<Value>;
}

/** How a sheet was read. */
export interface SheetReport extends ColumnMatch {
  readonly file: string;
  readonly sheet?: string;
  /** The row of the headers, counted from 1; of two rows the lower. Absent where none was found. */
  readonly headerRow?: number;
}

/**
 * Imports one sheet: finds its headers, makes values of its rows, and hands them on as they come.
 *
 * @param number of the sheet in its file, counted from 1
 */
export async function importSheet<Value>(
  state: ImportState<Value>,
  file: string,
  sheet: Sheet,
  number: number,
): Promise<SheetReport> {
  const { record, options } = state;
  const mapping = options.mapping ?? noMapping;
  const table: Table = tables[record.kind];
  const synonyms = record.kind === "grants" ? grantHeaders : recordHeaders[record.kind];
  const rows = new RowsOf(sheet);
  const first = await rows.first(Math.max(HEADER_ROWS, mapping.headerRow ?? 0) + 1);
  const found = findHeader(first, table, synonyms, mapping);
  const name = sheet.name === undefined ? {} : { sheet: sheet.name };
  const none = { columns: [], unknown: [], ambiguous: [] };
  if (found === undefined) return { file, ...name, ...none };
  const year = (sheet.name === undefined ? undefined : parseYear(sheet.name)) ?? found.year;
  const order = mapping.dateOrder === undefined ? {} : { order: mapping.dateOrder };
  const reader = new SheetReader(
    {
      file,
      ...name,
      columns: found.columns,
      defaults: mapping.defaults,
      dayForm: { count: sheet.dayCount, ...order },
      ...(year === undefined ? {} : { year }),
      ...(found.zeros === undefined ? {} : { zeros: found.zeros }),
      keepPersonal: options.keepPersonal ?? false,
    },
    state.log,
  );
  const context: MakerContext = {
    register: options.register,
    ...(options.funder === undefined ? {} : { funder: options.funder }),
    idPrefix: `${options.idPrefix ?? "rad"}-${slug(file.replace(/\.[^.]+$/u, ""))}-${number > 1 ? `${number}-` : ""}`,
    fictional: options.fictional ?? false,
  };
  tellOfHeaders(reader, found, table);
  const missing = record.needed(reader, context).filter((column) => !reader.has(column));
  for (const column of missing) {
    const { sv, en } = table.columns.find((one) => one.name === column)!;
    state.log.add({ code: "column-missing", file, ...name, row: found.above, expected: { sv, en } });
  }
  await importRows(
    state,
    rows,
    reader,
    found,
    missing.length === 0 ? record.maker(reader, context) : undefined,
  );
  return {
    file,
    ...name,
    headerRow: found.above,
    columns: found.columns,
    unknown: found.unknown,
    ambiguous: found.ambiguous,
  };
}

function tellOfHeaders(reader: SheetReader, found: FoundHeader, table: Table): void {
  const { file, sheet } = reader.context;
  const where = { file, ...(sheet === undefined ? {} : { sheet }), row: found.above };
  const headerOf = (name: string) => {
    const { sv, en } = table.columns.find((column) => column.name === name)!;
    return { sv, en };
  };
  for (const { name, header, confidence, zeros } of found.columns) {
    if (confidence < SURE)
      reader.log.add({ code: "column-assumed", ...where, column: header, expected: headerOf(name) });
    if (zeros !== undefined && zeros > 2)
      reader.log.add({ code: "unit-from-header", ...where, column: header });
  }
  if (found.zeros !== undefined) reader.log.add({ code: "unit-from-header", ...where });
  for (const header of found.unknown) reader.log.add({ code: "column-unknown", ...where, column: header });
  for (const { name, headers } of found.ambiguous)
    reader.log.add({
      code: "column-ambiguous",
      ...where,
      value: headers.join(", "),
      expected: headerOf(name),
    });
}

async function importRows<Value>(
  state: ImportState<Value>,
  rows: RowsOf,
  reader: SheetReader,
  found: FoundHeader,
  make: (() => { readonly value: Value | undefined; readonly ore: number }) | undefined,
): Promise<void> {
  const { record, counter, ids, options } = state;
  const sums = new SumRows(reader);
  const isIdOwn = reader.has("id");
  const hash = new KeyHash();
  const alike = new KeySet();
  const telling = reader.context.columns.flatMap(({ name, indexes }) =>
    TELLING.includes(name) ? indexes : [],
  );
  let number = 0;
  for await (const batch of rows.all()) {
    const values: Value[] = [];
    for (const row of batch) {
      number += 1;
      if (number <= found.above || isEmpty(row)) continue;
      reader.show(row, number);
      if (sums.isSum(row)) {
        const ore = sums.check();
        counter.read.add(ore);
        counter.sums.add(ore);
        continue;
      }
      if (row.length > found.width && row.slice(found.width).some((cell) => cell !== ""))
        reader.report("row-ragged", undefined, row[found.width]);
      const { value, ore } = make?.() ?? { value: undefined, ore: sums.oreOfRow() };
      counter.read.add(ore);
      sums.add(ore);
      if (value !== undefined && isIdOwn) {
        const id = record.id(value);
        if (id !== undefined && ids.add(hash.clear().add(id)))
          reader.report("duplicate-id", reader.column("id"), id);
      } else if (value !== undefined && number <= COMPARED && alike.add(hashOf(row, telling, hash)))
        reader.report("alike-rows", undefined);
      if (value === undefined || reader.failed) counter.reported.add(ore);
      else {
        values.push(value);
        counter.published.add(ore);
      }
    }
    if (values.length > 0) await state.sink(values);
    options.onProgress?.(number);
  }
}

/** How many rows of a sheet are compared with each other, as docs/messages.md says of alike-rows. */
const COMPARED = 100_000;

/** Columns that tell one decision from another. */
const TELLING: readonly string[] = [
  "case_number",
  "title",
  "recipient_names",
  "awarded_amount",
  "award_date",
  "year",
  "places",
  "name",
  "municipality",
  "from",
  "to_name",
  "amount",
];

function hashOf(row: Row, telling: readonly number[], hash: KeyHash): KeyHash {
  hash.clear();
  for (const index of telling) {
    const cell = row[index];
    hash.add(typeof cell === "string" ? cell : String(cell));
  }
  return hash;
}

function isEmpty(row: Row): boolean {
  for (const cell of row)
    if (cell !== "" && (typeof cell !== "string" || cellText(cell) !== "")) return false;
  return true;
}
