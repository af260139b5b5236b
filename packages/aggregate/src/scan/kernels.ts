// The hot loops: one block of entries at a time, cells below 0 are kept out. `sums` holds two numbers a cell, the sum
// and how many figures are in it, side by side so that both come with one cache line.

export function countCells(cells: Int32Array, count: number, counts: Float64Array): void {
  for (let i = 0; i < count; i++) {
    const cell = cells[i]!;
    if (cell >= 0) counts[cell]!++;
  }
}

/** No figure is missing. */
export function sumComplete(
  cells: Int32Array,
  count: number,
  values: Float64Array,
  start: number,
  sums: Float64Array,
): void {
  for (let i = 0; i < count; i++) {
    const cell = cells[i]!;
    if (cell >= 0) {
      sums[2 * cell]! += values[start + i]!;
      sums[2 * cell + 1]!++;
    }
  }
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
