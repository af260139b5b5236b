import {
  type AmountName,
  amountNames,
  type BaseField,
  baseOf,
  type FieldName,
} from "../columns/field-names.js";
import { endOf, type FieldColumn, firstOf, type GrantTable } from "../columns/grant-table.js";
import { personRows } from "../scan/distinct-recipients.js";
import type { AdditiveStat, Stat, TallyQuery } from "../tally/tally.js";
import { isAdditive, statKey } from "../tally/tally.js";

/** One base field of a cube. */
export interface CubeAxis {
  readonly base: BaseField;
  readonly size: number;
  readonly stride: number;
}

/**
 * Sums for every combination of the values of some fields, each added up over the years: plane `y` holds what there is
 * before year `y`, so that any run of years is one plane less another. Whole öre, so that nothing is lost.
 */
export interface Cube {
  /** The columns and their dictionaries; without rows in a cube that was read from a file. */
  readonly table: GrantTable;
  readonly years: number;
  /** Cells of one year. */
  readonly plane: number;
  /** The fields but the year; the last one's cells stand side by side. */
  readonly axes: readonly CubeAxis[];
  /** By the key of the statistic. */
  readonly sums: ReadonlyMap<string, Float64Array>;
  /** Grants with several values in a field of the cube: not in the sums, and read beside them. */
  readonly spread: Uint32Array;
}

/** So many numbers are the most that a cube may take for one statistic: 64 MB. */
const MOST_CELLS = 2 ** 23;

/**
 * A cube over fields of a table, in one reading of it.
 *
 * @param fields without the year, which a cube always has; the field with most values is best put last
 * @throws RangeError when there are too many combinations, or an amount is too large to be added exactly
 */
export function cubeOf(
  table: GrantTable,
  fields: readonly FieldName[],
  amounts: readonly AmountName[] = amountNames.filter((name) => table.amounts[name]),
): Cube {
  const bases = [...new Set(fields.map(baseOf))].filter((base) => base !== "year" && table.columns[base]);
  const axes: CubeAxis[] = [];
  let plane = 1;
  for (const base of [...bases].reverse()) {
    const size = table.columns[base]!.dictionary.length;
    axes.unshift({ base, size, stride: plane });
    plane *= size;
  }
  const years = table.columns.year?.dictionary.length ?? 1;
  requireRoom("cubeOf", (years + 1) * plane, fields);
  const { cells, spread } = cubeCells(table, axes, plane);
  const sums = new Map<string, Float64Array>();
  const put = (stat: AdditiveStat, add: (row: number) => number) => {
    const column = new Float64Array((years + 1) * plane);
    for (let row = 0; row < cells.length; row++) if (cells[row]! >= 0) column[cells[row]!]! += add(row);
    addUpYears(column, plane);
    sums.set(statKey(stat), column);
  };
  put({ stat: "count" }, () => 1);
  if (table.naturalPersons) {
    const persons = personRows(table);
    put({ stat: "persons" }, (row) => persons[row]!);
  }
  for (const of of amounts) {
    const { values, complete } = table.amounts[of]!;
    requireExact(values, of);
    put({ stat: "sum", of }, (row) => values[row]! || 0);
    if (!complete) put({ stat: "known", of }, (row) => (Number.isNaN(values[row]!) ? 0 : 1));
    else sums.set(statKey({ stat: "known", of }), sums.get("count")!);
    if (of === "awarded") put({ stat: "positive", of }, (row) => (values[row]! > 0 ? 1 : 0));
  }
  return { table, years, plane, axes, sums, spread };
}

/** The cell of every grant, one plane further on than its year, or -1 for one with several values in a field. */
function cubeCells(table: GrantTable, axes: readonly CubeAxis[], plane: number) {
  const cells = new Int32Array(table.rows).fill(plane);
  const spread: number[] = [];
  const columns: readonly [FieldColumn | undefined, number][] = [
    [table.columns.year, plane],
    ...axes.map(({ base, stride }) => [table.columns[base], stride] as [FieldColumn | undefined, number]),
  ];
  for (const [column, stride] of columns) {
    if (!column) continue;
    const { codes } = column;
    if (column.kind === "single")
      for (let row = 0; row < cells.length; row++) cells[row]! += codes[row]! * stride;
    else addLists(cells, column, stride);
  }
  for (let row = 0; row < cells.length; row++) if (cells[row]! < 0) spread.push(row);
  return { cells, spread: Uint32Array.from(spread) };
}

/** A list of one code is that code; a longer one takes the grant out, for good: no sum of strides brings it back. */
function addLists(cells: Int32Array, column: FieldColumn, stride: number): void {
  for (let row = 0; row < cells.length; row++) {
    const first = firstOf(column, row);
    if (endOf(column, row) - first > 1 || cells[row]! < 0) cells[row] = -(2 ** 30);
    else cells[row]! += column.codes[first]! * stride;
  }
}

/** @throws RangeError when a cube would have more cells than it may */
export function requireRoom(caller: string, cells: number, fields: readonly FieldName[]): void {
  if (cells > MOST_CELLS)
    throw new RangeError(
      `${caller}: fields with at most ${MOST_CELLS} combinations required, got ${cells} of ${fields.join(", ")}`,
    );
}

/** Adds each year to those before it. */
export function addUpYears(column: Float64Array, plane: number): void {
  for (let cell = plane; cell < column.length; cell++) column[cell]! += column[cell - plane]!;
}

/** Planes are subtracted: every sum on the way has to be exact. */
function requireExact(values: Float64Array, name: AmountName): void {
  let total = 0;
  for (const value of values) total += Math.abs(value) || 0;
  if (!Number.isSafeInteger(total))
    throw new RangeError(
      `cubeOf: amounts that add up to less than 2^53 öre required, got ${total} in ${name}`,
    );
}

/** Whether a cube holds what a query asks for, or the reason why not. */
export function cubeLacks(cube: Cube, query: TallyQuery): string | undefined {
  const bases = new Set<BaseField>(["year", ...cube.axes.map(({ base }) => base)]);
  const there = ({ base }: { readonly base: BaseField }) => bases.has(base);
  const fields = [...query.by, ...query.where.map(({ field }) => field)];
  const field = fields.find((each) => cube.table.columns[baseOf(each)] && !there({ base: baseOf(each) }));
  if (field) return `the cube has no ${field}`;
  const whole = query.stats.find((stat) => !isAdditive(stat));
  if (whole) return `${statKey(whole)} does not follow from sums`;
  const absent = query.stats.find((stat) => !cubeHas(cube, stat));
  return absent && `the cube has no ${statKey(absent)}`;
}

const cubeHas = (cube: Cube, stat: Stat): boolean =>
  cube.sums.has(statKey(stat)) ||
  // Where no grant has the amount, or none is to a person, there is nothing to keep.
  (stat.stat === "persons" ? !cube.table.naturalPersons : "of" in stat && !cube.table.amounts[stat.of]);
