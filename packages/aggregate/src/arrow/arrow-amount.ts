import { type ArrowBatch, type ArrowColumn, isThere } from "./arrow-shape.js";
import { listOffsets, spanOf } from "./list-offsets.js";

/** Öre as numbers, NaN where missing. */
export interface Numbers {
  readonly values: Float64Array;
  readonly complete: boolean;
}

/**
 * The whole numbers of a column: of 8 to 64 bits, or doubles that are whole.
 *
 * @throws RangeError when a number is not whole, or beyond 2^53
 */
export function amountOfArrow(name: string, { length, data }: ArrowColumn): Numbers {
  const values = new Float64Array(length);
  let start = 0;
  for (const batch of data) {
    readAmounts(name, batch, 0, batch.length, values, start);
    start += batch.length;
  }
  return { values, complete: isComplete(data, values) };
}

/** A column without missing values has no NaN either: none is whole. */
const isComplete = (data: readonly ArrowBatch[], values: Float64Array): boolean =>
  data.every(({ nullCount }) => nullCount === 0) || !values.some(Number.isNaN);

/** The numbers of a column of lists, one after another; a row without a place has one too, where no place is known. */
export function amountsOfLists(name: string, column: ArrowColumn): Float64Array {
  const offsets = listOffsets(column);
  const values = new Float64Array(offsets[column.length]!).fill(Number.NaN);
  let row = 0;
  for (const batch of column.data)
    for (let i = 0; i < batch.length; i++)
      readAmounts(name, batch.children![0]!, ...spanOf(batch, i), values, offsets[row++]!);
  return values;
}

function readAmounts(
  name: string,
  batch: ArrowBatch,
  from: number,
  to: number,
  into: Float64Array,
  at: number,
): void {
  const { values } = batch;
  if (values instanceof BigInt64Array) read64(name, values, from, to, into, at);
  else if (values instanceof Int32Array) into.set(values.subarray(from, to), at);
  else
    for (let i = from; i < to; i++) {
      const value = batch.at(i);
      into[at + i - from] = value === null ? Number.NaN : whole(name, Number(value));
    }
  if (batch.nullCount > 0)
    for (let i = from; i < to; i++) if (!isThere(batch, i)) into[at + i - from] = Number.NaN;
}

function whole(name: string, value: number): number {
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(`tableOfArrow: whole öre below 2^53 required in ${name}, got ${value}`);
}

/** Two halves of 32 bits are read faster than one BigInt. */
function read64(
  name: string,
  values: BigInt64Array,
  from: number,
  to: number,
  into: Float64Array,
  at: number,
): void {
  const low = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  const high = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  for (let i = from; i < to; i++) {
    const upper = high[2 * i + 1]!;
    if (upper >= 0x200000 || upper < -0x200000) whole(name, Number(values[i]));
    into[at + i - from] = upper * 0x100000000 + low[2 * i]!;
  }
}
