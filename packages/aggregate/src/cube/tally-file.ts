import { type AmountName, amountNames, type FieldName, fieldNames } from "../columns/field-names.js";
import type { TableRow } from "../columns/table-builder.js";
import type { FieldValue } from "../query/clause.js";
import { isObject } from "../query/query-shapes.js";
import type { AdditiveStat, Tally } from "../tally/tally.js";

/** A tally as JSON, such as the `cube.json` of a data package: only groups that hold a grant are in it. */
export interface TallyFile {
  readonly version: 1;
  /** How many grants it is of. */
  readonly grants: number;
  readonly by: readonly FieldName[];
  readonly kinds: readonly AdditiveStat[];
  readonly dictionaries: readonly (readonly FieldValue[])[];
  /** For each field the codes of the groups. */
  readonly codes: readonly (readonly number[])[];
  /** For each statistic the figures of the groups. */
  readonly stats: readonly (readonly number[])[];
  /** Grants with several values in one of the fields: they are in no group. */
  readonly rows?: readonly TableRow[];
}

/**
 * A tally of sums as plain JSON.
 *
 * @param grants how many grants the tally and the rows are of
 * @param rows grants that are not in the tally, for having several values in one of its fields
 */
export function tallyFile(
  tally: Tally<AdditiveStat>,
  grants: number,
  rows: readonly TableRow[] = [],
): TallyFile {
  const { by, kinds, dictionaries, codes, stats } = tally;
  return {
    version: 1,
    grants,
    by,
    kinds,
    dictionaries,
    codes: codes.map((column) => [...column]),
    stats: stats.map((column) => [...column]),
    ...(rows.length > 0 && { rows: rows.map((row) => rowOf(row, by)) }),
  };
}

/** What a row has of each field. */
const keys: Readonly<Partial<Record<FieldName, keyof TableRow>>> = {
  year: "year",
  municipality: "places",
  seatMunicipality: "seats",
  area: "areas",
  field: "fields",
  program: "program",
  call: "call",
  targetGroup: "targetGroups",
  funder: "funder",
  regrant: "regrant",
};

/** A row with the fields of the cube and no other. */
function rowOf(row: TableRow, by: readonly FieldName[]): TableRow {
  const kept = [...by.flatMap((field) => keys[field] ?? []), ...amountNames];
  return Object.fromEntries(kept.flatMap((key) => (row[key] === undefined ? [] : [[key, row[key]]])));
}

/**
 * The tally of a file, checked.
 *
 * @throws RangeError when it is none
 */
export function tallyOfFile(file: unknown): {
  readonly tally: Tally<AdditiveStat>;
  readonly grants: number;
  readonly rows: readonly TableRow[];
} {
  if (!isTallyFile(file))
    throw new RangeError("tallyOfFile: a tally of version 1 with codes and figures required");
  const { by, kinds, dictionaries, codes, stats, grants, rows = [] } = file;
  const cells = stats[0]!.length;
  const tally = {
    by,
    kinds,
    cells,
    dictionaries,
    codes: codes.map((column) => Uint32Array.from(column)),
    stats: stats.map((column) => Float64Array.from(column)),
  };
  return { tally, grants, rows };
}

function isTallyFile(file: unknown): file is TallyFile {
  if (!isObject(file) || file["version"] !== 1 || !Number.isSafeInteger(file["grants"])) return false;
  const { by, kinds, dictionaries, codes, stats, rows = [] } = file;
  if (![by, kinds, dictionaries, codes, stats].every((each) => Array.isArray(each))) return false;
  const { length } = ((stats as unknown[])[0] ?? []) as unknown[];
  const isField = (field: unknown) => fieldNames.includes(field as FieldName);
  const isKind = (kind: unknown) =>
    isObject(kind) &&
    (["count", "persons"].includes(kind["stat"] as string) ||
      (["sum", "known", "positive"].includes(kind["stat"] as string) &&
        amountNames.includes(kind["of"] as AmountName)));
  const isValues = (list: unknown): list is readonly unknown[] =>
    Array.isArray(list) && list.every((each) => each === null || typeof each === "string");
  const isNumbers = (list: unknown): list is readonly number[] =>
    Array.isArray(list) && list.length === length && list.every((each) => Number.isSafeInteger(each));
  const lists = dictionaries as readonly unknown[];
  return (
    (by as unknown[]).every(isField) &&
    (kinds as unknown[]).every(isKind) &&
    (kinds as unknown[]).length === (stats as unknown[]).length &&
    (kinds as unknown[]).length > 0 &&
    lists.length === (by as unknown[]).length &&
    lists.every(isValues) &&
    (codes as unknown[]).length === lists.length &&
    (codes as unknown[]).every(
      (column, at) =>
        isNumbers(column) && column.every((code) => code >= 0 && code < (lists[at] as unknown[]).length),
    ) &&
    (stats as unknown[]).every(isNumbers) &&
    Array.isArray(rows) &&
    rows.every(isRow)
  );
}

const isText = (value: unknown): value is string => typeof value === "string";

/** Whether something has the form of a row; that amounts are whole and parts add up is the table's to check. */
function isRow(row: unknown): row is TableRow {
  if (!isObject(row)) return false;
  return Object.entries(row).every(([key, value]) => {
    if (key === "places")
      return (
        Array.isArray(value) &&
        value.every((each) => isObject(each) && isText(each["place"]) && isParts(each["parts"]))
      );
    if (key === "year" || amountNames.includes(key as AmountName)) return Number.isSafeInteger(value);
    if (key === "regrant") return typeof value === "boolean";
    if (key === "program" || key === "call" || key === "funder") return isText(value);
    return Array.isArray(value) && value.every(isText);
  });
}

const isParts = (parts: unknown): boolean =>
  parts === undefined || (isObject(parts) && Object.values(parts).every(Number.isSafeInteger));
