import {
  bool,
  columnFromArray,
  dictionary,
  int16,
  int64,
  list,
  tableFromColumns,
  tableToIPC,
  utf8,
} from "@uwdata/flechette";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { amountNames } from "../columns/field-names.js";
import type { FieldColumn } from "../columns/grant-table.js";
import type { TableRow } from "../columns/table-builder.js";
import { scanTally } from "../scan/scan-tally.js";
import { makeTable, rowsArbitrary, tallyQueryArbitrary } from "../test/arbitraries.js";
import { naiveTally, persons, plainCells } from "../test/naive-tally.js";
import { fieldOfArrow } from "./arrow-field.js";
import type { ArrowColumn } from "./arrow-shape.js";
import { tableOfIpc } from "./ipc.js";

const text = () => dictionary(utf8());
const orNull = <T>(values: readonly T[] | undefined) => (values && values.length > 0 ? values : null);

/** Rows as the bytes of an Arrow file, in record batches of a few rows each. */
function ipcOf(rows: readonly TableRow[], batch: number): Uint8Array {
  const options = { maxBatchRows: batch };
  const lists = (values: (row: TableRow) => readonly string[] | undefined) =>
    columnFromArray(
      rows.map((row) => orNull(values(row))),
      list(text()),
      options,
    );
  const plain = (values: (row: TableRow) => string | undefined) =>
    columnFromArray(
      rows.map((row) => values(row) ?? null),
      text(),
      options,
    );
  const öre = (value: number | undefined) => (value === undefined ? null : BigInt(value));
  const table = tableFromColumns({
    year: columnFromArray(
      rows.map(({ year }) => year ?? null),
      int16(),
      options,
    ),
    place: lists(({ places }) => places?.map(({ place }) => place)),
    seat: lists(({ seats }) => seats),
    area: lists(({ areas }) => areas),
    field: lists(({ fields }) => fields),
    program: plain(({ program }) => program),
    call: columnFromArray(
      rows.map(({ call }) => call ?? null),
      utf8(),
      options,
    ),
    target_group: lists(({ targetGroups }) => targetGroups),
    recipient: lists(({ recipients }) => recipients),
    natural_person: columnFromArray(
      rows.map(({ recipients }) => orNull(recipients?.map((name) => persons.has(name)))),
      list(bool()),
      options,
    ),
    funder: plain(({ funder }) => funder),
    regrant: columnFromArray(
      rows.map(({ regrant }) => regrant ?? false),
      bool(),
      options,
    ),
    ...Object.fromEntries(
      amountNames.flatMap((name) => [
        [
          name,
          columnFromArray(
            rows.map((row) => öre(row[name])),
            int64(),
            options,
          ),
        ],
        [
          `${name}_parts`,
          columnFromArray(
            rows.map(({ places, ...row }) =>
              orNull(places?.map(({ parts }) => öre(places.length > 1 ? parts?.[name] : row[name]))),
            ),
            list(int64()),
            options,
          ),
        ],
      ]),
    ),
  });
  return tableToIPC(table, { format: "file" })!;
}

test("a table of Arrow bytes answers as the rows do, in whatever batches they come", () => {
  fc.assert(
    fc.property(rowsArbitrary, tallyQueryArbitrary, fc.integer({ min: 1, max: 50 }), (rows, query, batch) => {
      if (rows.length === 0) return;
      const table = tableOfIpc(ipcOf(rows, batch));
      expect(table.rows).toBe(rows.length);
      expect(plainCells(scanTally(table, query))).toEqual(naiveTally(rows, query));
    }),
    { numRuns: 400 },
  );
});

test("lists without a gap are taken as they are, in whatever batches they come", () => {
  const full = rowsArbitrary.map((rows) =>
    rows.map((row, at) => ({
      ...row,
      areas: row.areas?.length ? row.areas : ["music"],
      targetGroups: at % 3 === 0 ? ["young", "old"] : ["old"],
      program: row.program ?? "project",
    })),
  );
  fc.assert(
    fc.property(full, tallyQueryArbitrary, fc.integer({ min: 1, max: 50 }), (rows, query, batch) => {
      if (rows.length === 0) return;
      expect(plainCells(scanTally(tableOfIpc(ipcOf(rows, batch)), query))).toEqual(naiveTally(rows, query));
    }),
    { numRuns: 200 },
  );
});

test("a table of Arrow bytes is the table of the rows, byte for byte", () => {
  const rows = [
    { year: 2024, areas: ["music"], awarded: 5 },
    { year: 2019, areas: ["film"], awarded: 7 },
  ];
  const { columns, amounts } = tableOfIpc(ipcOf(rows, 10));
  const expected = makeTable(rows);
  expect(columns.year).toEqual(expected.columns.year);
  expect(columns.area).toEqual(expected.columns.area);
  expect(amounts.awarded).toEqual(expected.amounts.awarded);
});

test("a large dictionary without a text twice is taken as it is", () => {
  const names = Array.from({ length: 3000 }, (_, index) => `Föreningen ${index * 7}`);
  const recipient = columnFromArray([...names, ...names], text());
  expect(tableOfIpc(tableToIPC(tableFromColumns({ recipient }), {})!).columns.recipient).toEqual({
    kind: "single",
    dictionary: names,
    codes: Uint16Array.from([...names.keys(), ...names.keys()]),
  });
});

test("a text that a dictionary has twice is one value", () => {
  const names = Array.from({ length: 3000 }, (_, index) => `Föreningen ${index % 2999}`);
  const values = columnFromArray(names, utf8());
  const at = (index: number) => names[index];
  const codes = { length: names.length, nullCount: 0, values: Int32Array.from(names.keys()), at };
  const batch = { ...codes, dictionary: values as ArrowColumn, key: (index: number) => index };
  const column: ArrowColumn = { length: names.length, data: [batch], at };
  const { dictionary } = fieldOfArrow(column);
  expect(dictionary.length).toBe(2999);
});

test("lists of more than 256 different sets keep each of them", () => {
  const groups = Array.from({ length: 9 }, (_, bit) => `grupp ${bit}`);
  const sets = Array.from({ length: 511 }, (_, set) => groups.filter((__, bit) => (set + 1) & (1 << bit)));
  const target = columnFromArray([...sets, ...sets], list(text()));
  const { columns } = tableOfIpc(tableToIPC(tableFromColumns({ target_group: target }), {})!);
  const { dictionary, codes, offsets, lists } = columns.targetGroup as FieldColumn & { kind: "list" };
  const read = (row: number) =>
    [...codes.subarray(offsets[lists![row]!], offsets[lists![row]! + 1])].map((code) => dictionary[code]);
  expect(Array.from({ length: 1022 }, (_, row) => read(row))).toEqual([...sets, ...sets]);
});

test("an amount that is too large to be exact is refused", () => {
  const awarded = columnFromArray([2n ** 53n], int64());
  expect(() => tableOfIpc(tableToIPC(tableFromColumns({ awarded }), {})!)).toThrow(
    new RangeError("tableOfArrow: whole öre below 2^53 required in awarded, got 9007199254740992"),
  );
});

test("several places without their parts are refused", () => {
  const place = columnFromArray([["1280", "1281"]], list(text()));
  const awarded = columnFromArray([10n], int64());
  expect(() => tableOfIpc(tableToIPC(tableFromColumns({ place, awarded }), {})!)).toThrow(
    new RangeError("tableOfArrow: parts that add up to 10 required in awarded_parts, got NaN"),
  );
});
