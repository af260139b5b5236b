import type { Codes } from "../columns/grant-table.js";

// The hot loops: one block of entries at a time, cells below 0 are kept out. `sums` holds two numbers a cell, the sum
// and how many figures are in it, side by side so that both come with one cache line. Four entries a turn: where an
// array is no constant to the engine, each turn checks its address and length anew, and that costs more than the sum.

/** The cells of entries from `start` on, as far as one column tells. */
export function startCells(
  codes: Codes,
  adds: Int32Array,
  cells: Int32Array,
  start: number,
  count: number,
): void {
  let i = 0;
  for (; i + 3 < count; i += 4) {
    const at = start + i;
    cells[i] = adds[codes[at]!]!;
    cells[i + 1] = adds[codes[at + 1]!]!;
    cells[i + 2] = adds[codes[at + 2]!]!;
    cells[i + 3] = adds[codes[at + 3]!]!;
  }
  for (; i < count; i++) cells[i] = adds[codes[start + i]!]!;
}

/** Adds what another column tells. */
export function addToCells(
  codes: Codes,
  adds: Int32Array,
  cells: Int32Array,
  start: number,
  count: number,
): void {
  let i = 0;
  for (; i + 3 < count; i += 4) {
    const at = start + i;
    cells[i]! += adds[codes[at]!]!;
    cells[i + 1]! += adds[codes[at + 1]!]!;
    cells[i + 2]! += adds[codes[at + 2]!]!;
    cells[i + 3]! += adds[codes[at + 3]!]!;
  }
  for (; i < count; i++) cells[i]! += adds[codes[start + i]!]!;
}

export function countCells(cells: Int32Array, count: number, counts: Float64Array): void {
  for (let i = 0; i < count; i++) {
    const cell = cells[i]!;
    if (cell >= 0) counts[cell]!++;
  }
}

/** One column as it is read: codes, and what each adds to the number of the cell. */
export interface AddingColumn {
  readonly codes: Codes;
  readonly adds: Int32Array;
}

/** Grants by two columns and sums without a missing figure: the most common question, in one pass without cells between. */
export function sumPair(
  { codes: one, adds: oneAdds }: AddingColumn,
  { codes: other, adds: otherAdds }: AddingColumn,
  values: Float64Array,
  sums: Float64Array,
  length: number,
): void {
  let i = 0;
  for (; i + 3 < length; i += 4) {
    const a = (oneAdds[one[i]!]! + otherAdds[other[i]!]!) << 1;
    const b = (oneAdds[one[i + 1]!]! + otherAdds[other[i + 1]!]!) << 1;
    const c = (oneAdds[one[i + 2]!]! + otherAdds[other[i + 2]!]!) << 1;
    const d = (oneAdds[one[i + 3]!]! + otherAdds[other[i + 3]!]!) << 1;
    if ((a | b | c | d) < 0) {
      for (let j = i; j < i + 4; j++) sumOne(oneAdds[one[j]!]! + otherAdds[other[j]!]!, values[j]!, sums);
      continue;
    }
    sums[a]! += values[i]!;
    sums[a + 1]!++;
    sums[b]! += values[i + 1]!;
    sums[b + 1]!++;
    sums[c]! += values[i + 2]!;
    sums[c + 1]!++;
    sums[d]! += values[i + 3]!;
    sums[d + 1]!++;
  }
  for (; i < length; i++) sumOne(oneAdds[one[i]!]! + otherAdds[other[i]!]!, values[i]!, sums);
}

/** No figure is missing. */
export function sumComplete(
  cells: Int32Array,
  count: number,
  values: Float64Array,
  start: number,
  sums: Float64Array,
): void {
  let i = 0;
  for (; i + 3 < count; i += 4) {
    const a = cells[i]! << 1;
    const b = cells[i + 1]! << 1;
    const c = cells[i + 2]! << 1;
    const d = cells[i + 3]! << 1;
    if ((a | b | c | d) < 0) {
      for (let j = i; j < i + 4; j++) sumOne(cells[j]!, values[start + j]!, sums);
      continue;
    }
    const at = start + i;
    sums[a]! += values[at]!;
    sums[a + 1]!++;
    sums[b]! += values[at + 1]!;
    sums[b + 1]!++;
    sums[c]! += values[at + 2]!;
    sums[c + 1]!++;
    sums[d]! += values[at + 3]!;
    sums[d + 1]!++;
  }
  for (; i < count; i++) sumOne(cells[i]!, values[start + i]!, sums);
}

function sumOne(cell: number, value: number, sums: Float64Array): void {
  if (cell < 0) return;
  sums[2 * cell]! += value;
  sums[2 * cell + 1]!++;
}

export function sumKnown(
  cells: Int32Array,
  count: number,
  values: Float64Array,
  start: number,
  sums: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    const cell = cells[i]!;
    const value = values[start + i]!;
    if (cell >= 0 && !Number.isNaN(value)) {
      sums[2 * cell]! += value;
      sums[2 * cell + 1]!++;
    }
  }
}

export function countPositive(
  cells: Int32Array,
  count: number,
  values: Float64Array,
  start: number,
  counts: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    const cell = cells[i]!;
    if (cell >= 0 && values[start + i]! > 0) counts[cell]!++;
  }
}

export function lowerBounds(
  cells: Int32Array,
  count: number,
  values: Float64Array,
  start: number,
  bounds: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    const cell = cells[i]!;
    if (cell >= 0 && !(bounds[cell]! <= values[start + i]!) && !Number.isNaN(values[start + i]!))
      bounds[cell] = values[start + i]!;
  }
}

export function upperBounds(
  cells: Int32Array,
  count: number,
  values: Float64Array,
  start: number,
  bounds: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    const cell = cells[i]!;
    if (cell >= 0 && !(bounds[cell]! >= values[start + i]!) && !Number.isNaN(values[start + i]!))
      bounds[cell] = values[start + i]!;
  }
}
