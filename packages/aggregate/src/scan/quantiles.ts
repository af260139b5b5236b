/** Values put together cell by cell: those of cell `i` stand from `ends[i - 1]` to before `ends[i]`. */
export interface Sorted {
  readonly values: Float64Array;
  readonly ends: Uint32Array;
}

/** Puts the figures that are not missing together, cell by cell, in two passes. */
export function gatherByCell(cells: Int32Array, values: Float64Array, size: number): Sorted {
  const ends = new Uint32Array(size);
  let known = 0;
  for (let i = 0; i < cells.length; i++) {
    if (cells[i]! < 0 || Number.isNaN(values[i]!)) continue;
    ends[cells[i]!]!++;
    known++;
  }
  // Each cell's end becomes the next cell's start, and moves to its own end as the values come.
  let start = 0;
  for (let cell = 0; cell < size; cell++) {
    const count = ends[cell]!;
    ends[cell] = start;
    start += count;
  }
  const gathered = new Float64Array(known);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    if (cell >= 0 && !Number.isNaN(values[i]!)) gathered[ends[cell]!++] = values[i]!;
  }
  return { values: gathered, ends };
}

/**
 * The quantile at `p` of `known` figures by linear interpolation between the two nearest ranks (type 7 of Hyndman and
 * Fan, as R, DuckDB and PostgreSQL have it): at which rank from 0 it lies, and how far towards the next.
 */
export function quantileRank(p: number, known: number): { rank: number; fraction: number } {
  const position = p * (known - 1);
  const rank = Math.floor(position);
  return { rank, fraction: position - rank };
}

export const interpolate = (low: number, high: number, fraction: number): number =>
  fraction === 0 ? low : low + (high - low) * fraction;

/** The quantile at `p` of each cell, NaN where it has no figure. Reorders the values within their cells. */
export function quantileColumn({ values, ends }: Sorted, p: number): Float64Array {
  const column = new Float64Array(ends.length).fill(Number.NaN);
  let start = 0;
  for (let cell = 0; cell < ends.length; cell++) {
    const end = ends[cell]!;
    if (end > start) {
      const { rank, fraction } = quantileRank(p, end - start);
      const low = selectRank(values, start, end - 1, start + rank);
      column[cell] = fraction === 0 ? low : interpolate(low, lowest(values, start + rank + 1, end), fraction);
    }
    start = end;
  }
  return column;
}

function lowest(values: Float64Array, from: number, end: number): number {
  let low = values[from]!;
  for (let i = from + 1; i < end; i++) if (values[i]! < low) low = values[i]!;
  return low;
}

/** The value that sorting would put at `rank`, with none above it before it and none below it after: Hoare's selection. */
function selectRank(values: Float64Array, from: number, last: number, rank: number): number {
  let left = from;
  let right = last;
  while (right - left > 12) {
    const pivot = medianOfThree(values[left]!, values[(left + right) >>> 1]!, values[right]!);
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const swapped = values[i]!;
      values[i++] = values[j]!;
      values[j--] = swapped;
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else return values[rank]!;
  }
  for (let i = left + 1; i <= right; i++) {
    const value = values[i]!;
    let j = i - 1;
    for (; j >= left && values[j]! > value; j--) values[j + 1] = values[j]!;
    values[j + 1] = value;
  }
  return values[rank]!;
}

const medianOfThree = (a: number, b: number, c: number): number =>
  a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b;
