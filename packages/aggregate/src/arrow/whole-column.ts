import type { Codes, Dictionary, FieldColumn } from "../columns/grant-table.js";
import type { ArrowBatch, ArrowColumn } from "./arrow-shape.js";

/**
 * A column whose codes can be taken as they are: all batches share one dictionary without a value twice, nothing is
 * missing, and no list is empty. That is how most files are written, and it spares reading value by value.
 *
 * @param mayRepeat whether equal lists may be kept once
 */
export function wholeColumn({ length, data }: ArrowColumn, mayRepeat: boolean): FieldColumn | undefined {
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
  if (mayRepeat && dictionary.length <= MOST_IN_SET) return setsOf(data, dictionary, length);
  const offsets = joinedOffsets(data, length);
  if (!offsets) return undefined;
  const span = new Map(data.map((batch) => [batch.children![0]!, spanOf(batch)]));
  const codes = putCodes(narrow(dictionary.length, offsets[length]!), coded, (batch) => span.get(batch)!);
  // At most one value everywhere: no list at all.
  if (codes.length === length) return { kind: "single", dictionary, codes };
  return { kind: "list", dictionary, codes, offsets };
}

/** A list of so few values is one of at most 2^12 sets. */
const MOST_IN_SET = 12;

/** Lists of few values as sets, each kept once; undefined when one is empty. */
function setsOf(
  data: readonly ArrowBatch[],
  dictionary: Dictionary,
  length: number,
): FieldColumn | undefined {
  const numberOf = new Int32Array(2 ** dictionary.length).fill(-1);
  const masks: number[] = [];
  const lists = new Uint16Array(length);
  let row = 0;
  for (const batch of data) {
    const offsets = batch.offsets as Int32Array;
    const values = batch.children![0]!.values as IntegerArray;
    for (let i = 0; i < batch.length; i++, row++) {
      let mask = 0;
      const end = offsets[i + 1]!;
      for (let at = offsets[i]!; at < end; at++) mask |= 1 << values[at]!;
      if (mask === 0) return undefined;
      if (numberOf[mask] === -1) numberOf[mask] = masks.push(mask) - 1;
      lists[row] = numberOf[mask]!;
    }
  }
  const members = masks.map((mask) => dictionary.flatMap((_, code) => (mask & (1 << code) ? [code] : [])));
  const small = masks.length <= 0x100 ? new Uint8Array(lists) : lists;
  // At most one value everywhere: no list at all.
  if (members.every((codes) => codes.length === 1))
    return { kind: "single", dictionary, codes: Uint8Array.from(small, (number) => members[number]![0]!) };
  const offsets = new Uint32Array(members.length + 1);
  members.forEach((codes, number) => (offsets[number + 1] = offsets[number]! + codes.length));
  return { kind: "list", dictionary, codes: Uint8Array.from(members.flat()), offsets, lists: small };
}

/** The values of the one dictionary of all batches, or undefined. */
function sharedDictionary(batches: readonly ArrowBatch[]): Dictionary | undefined {
  const column = batches[0]?.dictionary;
  if (!column || batches.some(({ dictionary, nullCount }) => dictionary !== column || nullCount > 0))
    return undefined;
  const values = column.cache?.() ?? Array.from({ length: column.length }, (_, code) => column.at(code));
  return isTexts(values) && new Set(values).size === values.length ? values : undefined;
}

const isTexts = (values: ArrayLike<unknown>): values is readonly string[] =>
  Array.isArray(values) && values.every((value) => typeof value === "string");

/** Years of four digits, none missing: their codes are in ascending order. */
export function wholeNumbers({ length, data }: ArrowColumn): FieldColumn | undefined {
  const seen = new Uint8Array(10_000);
  const all: IntegerArray[] = [];
  for (const { values, nullCount, length: own, offsets } of data) {
    if (nullCount > 0 || offsets || !(values instanceof Int16Array || values instanceof Int32Array))
      return undefined;
    const numbers = values.subarray(0, own);
    if (!markYears(numbers, seen)) return undefined;
    all.push(numbers);
  }
  const dictionary: string[] = [];
  const codeOf = new Uint32Array(seen.length);
  for (let year = 1000; year < seen.length; year++)
    if (seen[year]) codeOf[year] = dictionary.push(String(year)) - 1;
  const codes = narrow(dictionary.length, length);
  let at = 0;
  for (const numbers of all) {
    for (let i = 0; i < numbers.length; i++) codes[at + i] = codeOf[numbers[i]!]!;
    at += numbers.length;
  }
  return { kind: "single", dictionary, codes };
}

function markYears(numbers: IntegerArray, seen: Uint8Array): boolean {
  for (let i = 0; i < numbers.length; i++) {
    const year = numbers[i]!;
    if (year < 1000 || year > 9999) return false;
    seen[year] = 1;
  }
  return true;
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
