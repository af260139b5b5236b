import type { Codes, Dictionary, FieldColumn } from "../columns/grant-table.js";
import type { ArrowBatch, ArrowColumn } from "./arrow-shape.js";

/**
 * A column whose codes can be taken as they are: all batches share one dictionary without a value twice, nothing is
 * missing, and no list is empty. That is how most files are written, and it spares reading value by value.
 */
export function wholeColumn({ length, data }: ArrowColumn): FieldColumn | undefined {
  const lists = data.every(
    ({ offsets, children }) => offsets instanceof Int32Array && children?.length === 1,
  );
  const coded = lists ? data.map(({ children }) => children![0]!) : data;
  const dictionary = sharedDictionary(coded);
  if (!dictionary || data.some(({ nullCount }) => nullCount > 0)) return undefined;
  if (!lists) {
    const codes = narrow(dictionary.length, length);
    return { kind: "single", dictionary, codes: putCodes(codes, coded, (batch) => [0, batch.length]) };
  }
  const offsets = joinedOffsets(data, length);
  if (!offsets) return undefined;
  const span = new Map(data.map((batch) => [batch.children![0]!, spanOf(batch)]));
  const codes = putCodes(narrow(dictionary.length, offsets[length]!), coded, (batch) => span.get(batch)!);
  // At most one value everywhere: no list at all.
  if (codes.length === length) return { kind: "single", dictionary, codes };
  return { kind: "list", dictionary, codes, offsets };
}

/** The values of the one dictionary of all batches, or undefined. */
function sharedDictionary(batches: readonly ArrowBatch[]): Dictionary | undefined {
  const column = batches[0]?.dictionary;
  if (!column || batches.some(({ dictionary, nullCount }) => dictionary !== column || nullCount > 0))
    return undefined;
  const values = Array.from(
    column.cache?.() ?? { length: column.length },
    (value, code) => value ?? column.at(code),
  );
  const isText = values.every((value): value is string => typeof value === "string");
  return isText && new Set(values).size === values.length ? values : undefined;
}

function narrow(values: number, length: number): Codes {
  if (values <= 0x100) return new Uint8Array(length);
  return values <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

type IntegerArray = Uint8Array | Uint16Array | Uint32Array | Int8Array | Int16Array | Int32Array;

function putCodes(
  codes: Codes,
  batches: readonly ArrowBatch[],
  span: (batch: ArrowBatch) => readonly [number, number],
) {
  let at = 0;
  for (const batch of batches) {
    const [from, end] = span(batch);
    codes.set((batch.values as IntegerArray).subarray(from, end), at);
    at += end - from;
  }
  return codes;
}

/** Where the values of a batch of lists stand in its child. */
function spanOf({ length, offsets }: ArrowBatch): readonly [number, number] {
  return [Number(offsets![0]), Number(offsets![length])];
}

/** The offsets of all batches as one, or undefined when a list is empty. */
function joinedOffsets(batches: readonly ArrowBatch[], length: number): Uint32Array | undefined {
  const joined = new Uint32Array(length + 1);
  let row = 0;
  let end = 0;
  for (const batch of batches) {
    const offsets = batch.offsets as Int32Array;
    for (let i = 0; i < batch.length; i++) {
      const count = offsets[i + 1]! - offsets[i]!;
      if (count === 0) return undefined;
      end += count;
      joined[++row] = end;
    }
  }
  return joined;
}
