import type { Codes, Dictionary, FieldColumn } from "../columns/grant-table.js";
import type { ArrowBatch, ArrowColumn } from "./arrow-shape.js";
import { listOffsets } from "./list-offsets.js";
import { hasRepeats } from "./repeats.js";

/**
 * A column whose codes can be taken as they are: all batches share one dictionary without a value twice, nothing is
 * missing, and no list is empty. That is how most files are written, and it spares reading value by value.
 *
 * @param mayRepeat whether equal lists may be kept once
 */
export function wholeColumn(column: ArrowColumn, mayRepeat: boolean): FieldColumn | undefined {
  const { length, data } = column;
  const lists = data.every(
    ({ offsets, children }) => offsets instanceof Int32Array && children?.length === 1,
  );
  const coded = lists ? data.map(({ children }) => children![0]!) : data;
  const dictionary = sharedDictionary(coded);
  if (!dictionary || data.some(({ nullCount }) => nullCount > 0)) return undefined;
  if (lists && mayRepeat && dictionary.length <= MOST_IN_SET) return setsOf(data, dictionary, length);
  const offsets = lists ? listOffsets(column) : undefined;
  const codes = narrow(dictionary.length, offsets?.[length] ?? length);
  let at = 0;
  coded.forEach(({ values }, number) => {
    const { offsets: ends, length: own } = data[number]!;
    const [from, to] = lists ? [Number(ends![0]), Number(ends![own])] : [0, own];
    codes.set((values as IntegerArray).subarray(from, to), at);
    at += to - from;
  });
  // A list without a value has one that is missing, and has no code here.
  if (at < codes.length) return undefined;
  // At most one value everywhere: no list at all.
  return offsets && at > length
    ? { kind: "list", dictionary, codes, offsets }
    : { kind: "single", dictionary, codes };
}

/** A list of so few values is one of at most 2^12 sets. */
const MOST_IN_SET = 12;

/** Lists of few values as sets, each kept once; undefined when one is empty. */
function setsOf(
  data: readonly ArrowBatch[],
  dictionary: Dictionary,
  length: number,
): FieldColumn | undefined {
  const numberOf = new Int16Array(2 ** dictionary.length).fill(-1);
  const masks: number[] = [];
  // One byte a row is enough for nearly all files: more are taken when a set beyond 2^8 comes.
  let lists: Uint8Array | Uint16Array = new Uint8Array(length);
  let row = 0;
  for (const batch of data) {
    const offsets = batch.offsets as Int32Array;
    const values = batch.children![0]!.values as IntegerArray;
    let at = offsets[0]!;
    for (let i = 1; i <= batch.length; i++) {
      const end = offsets[i]!;
      let mask = 0;
      while (at < end) mask |= 1 << values[at++]!;
      let number = numberOf[mask]!;
      if (number < 0) {
        if (mask === 0) return undefined;
        number = masks.push(mask) - 1;
        numberOf[mask] = number;
        if (number === 0x100) lists = Uint16Array.from(lists);
      }
      lists[row++] = number;
    }
  }
  const members = masks.map((mask) => dictionary.flatMap((_, code) => (mask & (1 << code) ? [code] : [])));
  // At most one value everywhere: no list at all.
  if (members.every((codes) => codes.length === 1))
    return { kind: "single", dictionary, codes: Uint8Array.from(lists, (number) => members[number]![0]!) };
  const offsets = new Uint32Array(members.length + 1);
  members.forEach((codes, number) => (offsets[number + 1] = offsets[number]! + codes.length));
  return { kind: "list", dictionary, codes: Uint8Array.from(members.flat()), offsets, lists };
}

/** The values of the one dictionary of all batches, or undefined. */
function sharedDictionary(batches: readonly ArrowBatch[]): Dictionary | undefined {
  const column = batches[0]?.dictionary;
  if (!column || batches.some(({ dictionary, nullCount }) => dictionary !== column || nullCount > 0))
    return undefined;
  const values = column.cache?.() ?? Array.from({ length: column.length }, (_, code) => column.at(code));
  return isTexts(values) && !hasRepeats(column, values) ? values : undefined;
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
