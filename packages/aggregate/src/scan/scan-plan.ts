import { baseOf, type BaseField } from "../columns/field-names.js";
import { type Dictionary, type FieldColumn, type GrantTable, isDivided } from "../columns/grant-table.js";
import { clauseTest } from "../query/clause.js";
import type { TallyQuery } from "../tally/tally.js";

/** Added to a cell's number when a clause keeps the grant out: all columns' together, doubled, stay above -2^31. */
export const OUT = -(2 ** 26);

/** Beyond so many possible cells, the cells that occur are numbered as they come. */
export const DENSE_CELLS = 2 ** 22;

/** A base column that a query reads: for each code what it adds to the number of the cell, below 0 when it is kept out. */
export interface ScanColumn {
  readonly base: BaseField;
  readonly column: FieldColumn;
  readonly adds: Int32Array | Float64Array;
  /** True when a grant with several codes is in a cell for each, or its amount is divided among them. */
  readonly spreads: boolean;
}

export interface ScanPlan {
  readonly dictionaries: readonly Dictionary[];
  readonly strides: readonly number[];
  /** How many cells there can be. */
  readonly size: number;
  readonly dense: boolean;
  readonly columns: readonly ScanColumn[];
  /** True when a clause on a field in which all grants are alike keeps every grant out. */
  readonly empty: boolean;
}

const MISSING: Dictionary = [null];

/** What a scan has to read, and how a grant's codes become the number of a cell. */
export function planScan(table: GrantTable, { by, where }: TallyQuery): ScanPlan {
  const dictionaries = by.map((field) => table.fields[field]?.dictionary ?? MISSING);
  const strides: number[] = [];
  let size = 1;
  for (let index = by.length - 1; index >= 0; index--) {
    strides[index] = size;
    size *= dictionaries[index]!.length;
  }
  if (size > Number.MAX_SAFE_INTEGER)
    throw new RangeError(`planScan: fields with at most 2^53 combinations required, got ${by.join(", ")}`);
  const dense = size <= DENSE_CELLS;
  const used = new Set([...by, ...where.map(({ field }) => field)]);
  const bases = new Set([...used].map(baseOf).filter((base) => table.columns[base]));
  const columns = [...bases].map((base): ScanColumn => {
    const column = table.columns[base]!;
    const { length } = column.dictionary;
    const adds = dense ? new Int32Array(length) : new Float64Array(length);
    by.forEach((field, index) => {
      if (baseOf(field) !== base) return;
      const codes = table.fields[field]?.codes;
      for (let code = 0; code < length; code++)
        adds[code]! += (codes ? codes[code]! : code) * strides[index]!;
    });
    for (const { field, value } of where) {
      if (baseOf(field) !== base) continue;
      const view = table.fields[field]!;
      const passes = view.dictionary.map(clauseTest(value));
      for (let code = 0; code < length; code++)
        if (!passes[view.codes ? view.codes[code]! : code]) adds[code] = dense ? OUT : -Infinity;
    }
    const spreads = column.kind === "list" && (isDivided(base) || by.some((field) => baseOf(field) === base));
    return { base, column, adds, spreads };
  });
  // A field without a column has one value for all grants: missing, or the only one of its dictionary.
  const empty = where.some(
    ({ field, value }) =>
      !table.columns[baseOf(field)] && !clauseTest(value)(table.fields[field]?.dictionary[0] ?? null),
  );
  return { dictionaries, strides, size, dense, columns, empty };
}
