import { type ArrowBatch, type ArrowColumn, isThere } from "./arrow-shape.js";

/** Where the list of a row stands in the child of its batch; nothing where there is none. */
export function spanOf(batch: ArrowBatch, row: number): readonly [from: number, to: number] {
  const from = Number(batch.offsets![row]);
  return [from, isThere(batch, row) ? Number(batch.offsets![row + 1]) : from];
}

/**
 * Where the values of each row begin when those of all batches stand in one line, and at the end how many they are. A row
 * without values has one that is missing.
 */
export function listOffsets({ length, data }: ArrowColumn): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let row = 0;
  for (const batch of data)
    for (let i = 0; i < batch.length; i++) {
      const [from, to] = spanOf(batch, i);
      offsets[row + 1] = offsets[row++]! + (to - from || 1);
    }
  return offsets;
}
