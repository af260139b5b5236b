import { planScan, type ScanPlan } from "../scan/scan-plan.js";
import { scanColumns } from "../scan/scan-tally.js";
import { tallyOfCells } from "../scan/tally-of-cells.js";
import { type AdditiveStat, statKey, type Tally, type TallyQuery } from "../tally/tally.js";
import { type Cube, cubeLacks } from "./dense-cube.js";

/** Years side by side, from the first to before the end, and what they add to the number of the cell. */
interface YearRun {
  readonly first: number;
  readonly end: number;
  readonly adds: number;
}

/** A row of the innermost axis: where it starts in a plane, and what it adds to the number of the cell. */
interface CubeRow {
  readonly start: number;
  readonly adds: number;
}

/** The values of the innermost axis that are let through, and what each adds to the number of the cell. */
interface Innermost {
  readonly codes: Int32Array;
  readonly adds: Int32Array;
  /** True when every code is there and adds itself: the cells of a row are those of the answer. */
  readonly plain: boolean;
}

/**
 * Answers a tally from a cube: as many steps as the cube has cells in the runs of years asked for, whatever the number
 * of grants.
 *
 * @throws RangeError when the cube lacks a field or a statistic; a median does not follow from sums
 */
export function cubeTally<S extends AdditiveStat>(cube: Cube, query: TallyQuery<S>): Tally<S> {
  const lack = cubeLacks(cube, query);
  if (lack !== undefined)
    throw new RangeError(`cubeTally: a query that the cube can answer required: ${lack}`);
  const plan = planScan(cube.table, query);
  if (!plan.dense) throw new RangeError(`cubeTally: fewer groups required, got ${plan.size}`);
  const stats: readonly AdditiveStat[] = [{ stat: "count" }, ...query.stats];
  const made = new Map<Float64Array, Float64Array>();
  const runs = plan.empty ? [] : yearRuns(cube, plan);
  const { rows, inner } = readAxes(cube, plan);
  const columns = stats.map((stat) => {
    const sums = cube.sums.get(statKey(stat));
    if (!sums) return new Float64Array(plan.size);
    // The known figures of a complete amount are its grants: one reading for both.
    const column =
      made.get(sums) ?? addRuns(sums, cube.plane, runs, rows, inner, new Float64Array(plan.size));
    made.set(sums, column);
    return column;
  });
  const whole = cube.spread.length > 0 ? withSpread(cube, plan, stats, columns) : columns;
  const [counts, ...others] = whole;
  return tallyOfCells(query, plan, counts!, others, (cell) => cell);
}

/** What the grants with several values in a field of the cube add. */
function withSpread(
  cube: Cube,
  plan: ScanPlan,
  stats: readonly AdditiveStat[],
  columns: readonly Float64Array[],
): readonly Float64Array[] {
  const beside = scanColumns(cube.table, plan, stats, cube.spread).columns;
  return columns.map((column, index) => column.map((sum, cell) => sum + beside[index]![cell]!));
}

const addsOf = (plan: ScanPlan, base: string, size: number): Int32Array =>
  (plan.columns.find((column) => column.base === base)?.adds as Int32Array | undefined) ??
  new Int32Array(size);

function yearRuns(cube: Cube, plan: ScanPlan): readonly YearRun[] {
  const adds = addsOf(plan, "year", cube.years);
  const runs: { first: number; end: number; adds: number }[] = [];
  for (let year = 0; year < cube.years; year++) {
    if (adds[year]! < 0) continue;
    const last = runs.at(-1);
    if (last?.end === year && last.adds === adds[year]) last.end++;
    else runs.push({ first: year, end: year + 1, adds: adds[year]! });
  }
  return runs;
}

function readAxes(cube: Cube, plan: ScanPlan): { rows: readonly CubeRow[]; inner: Innermost } {
  const last = cube.axes.at(-1);
  let rows: readonly CubeRow[] = [{ start: 0, adds: 0 }];
  for (const { base, size, stride } of cube.axes.slice(0, -1)) {
    const adds = addsOf(plan, base, size);
    rows = rows.flatMap((row) => {
      const next: CubeRow[] = [];
      for (let code = 0; code < size; code++)
        if (adds[code]! >= 0) next.push({ start: row.start + code * stride, adds: row.adds + adds[code]! });
      return next;
    });
  }
  const size = last?.size ?? 1;
  const all = last ? addsOf(plan, last.base, size) : new Int32Array(1);
  const codes = Int32Array.from({ length: size }, (_, code) => code).filter((code) => all[code]! >= 0);
  const adds = codes.map((code) => all[code]!);
  const plain = codes.length === size && adds.every((add, code) => add === code);
  return { rows, inner: { codes, adds, plain } };
}

function addRuns(
  sums: Float64Array,
  plane: number,
  runs: readonly YearRun[],
  rows: readonly CubeRow[],
  { codes, adds, plain }: Innermost,
  column: Float64Array,
): Float64Array {
  for (const run of runs)
    for (const row of rows) {
      const high = run.end * plane + row.start;
      const low = run.first * plane + row.start;
      const to = run.adds + row.adds;
      if (plain) addRow(sums, high, low, codes.length, column, to);
      else addCodes(sums, high, low, codes, adds, column, to);
    }
  return column;
}

function addRow(
  sums: Float64Array,
  high: number,
  low: number,
  length: number,
  column: Float64Array,
  to: number,
): void {
  for (let i = 0; i < length; i++) column[to + i]! += sums[high + i]! - sums[low + i]!;
}

function addCodes(
  sums: Float64Array,
  high: number,
  low: number,
  codes: Int32Array,
  adds: Int32Array,
  column: Float64Array,
  to: number,
): void {
  for (let i = 0; i < codes.length; i++)
    column[to + adds[i]!]! += sums[high + codes[i]!]! - sums[low + codes[i]!]!;
}
