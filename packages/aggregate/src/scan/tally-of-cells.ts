import type { Stat, Tally, TallyQuery } from "../tally/tally.js";
import type { ScanPlan } from "./scan-plan.js";

/** A tally of the cells that hold a grant, with their keys taken apart into codes. */
export function tallyOfCells<S extends Stat>(
  { by, stats }: TallyQuery<S>,
  { dictionaries, strides }: ScanPlan,
  counts: Float64Array,
  columns: readonly Float64Array[],
  keyOf: (cell: number) => number,
): Tally<S> {
  let cells = 0;
  for (let cell = 0; cell < counts.length; cell++) if (counts[cell]! > 0) cells++;
  const filled = new Uint32Array(cells);
  for (let cell = 0, next = 0; cell < counts.length; cell++) if (counts[cell]! > 0) filled[next++] = cell;
  const codes = by.map((_, field) => {
    const stride = strides[field]!;
    const size = dictionaries[field]!.length;
    const own = new Uint32Array(cells);
    for (let i = 0; i < cells; i++) own[i] = Math.floor(keyOf(filled[i]!) / stride) % size;
    return own;
  });
  const pick = (column: Float64Array) => {
    const picked = new Float64Array(cells);
    for (let i = 0; i < cells; i++) picked[i] = column[filled[i]!]!;
    return picked;
  };
  return { by, kinds: stats, cells, dictionaries, codes, stats: columns.map(pick) };
}
