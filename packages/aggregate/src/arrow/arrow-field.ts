import { narrowCodes, sortDictionary } from "../columns/field-builder.js";
import type { FieldColumn } from "../columns/grant-table.js";
import { type ArrowBatch, type ArrowColumn, isThere } from "./arrow-shape.js";
import { wholeColumn, wholeNumbers } from "./whole-column.js";

/** Codes of values that come batch by batch, each batch with its own dictionary or none. */
class Coding {
  readonly values: (string | null)[] = [];
  readonly #codeOf = new Map<string | null, number>();

  codeOf(value: unknown): number {
    const text = value === null || value === undefined ? null : textOf(value);
    let code = this.#codeOf.get(text);
    if (code === undefined) {
      code = this.values.push(text) - 1;
      this.#codeOf.set(text, code);
    }
    return code;
  }
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
    return String(value);
  throw new RangeError(
    `tableOfArrow: texts, numbers or truth values required in a field, got ${typeof value}`,
  );
}

/**
 * The codes of a column of texts, numbers, truth values, codes of a dictionary, or lists of those. No text is made for a
 * row: a dictionary's texts are read once each, and so are numbers that are near each other.
 *
 * @param sorted puts the dictionary in ascending order
 */
export function fieldOfArrow(column: ArrowColumn, sorted = false): FieldColumn {
  const whole = sorted ? wholeNumbers(column) : wholeColumn(column);
  if (whole) return whole;
  const coding = new Coding();
  const isList = column.data.some(
    ({ children, offsets }) => offsets !== undefined && (children?.length ?? 0) > 0,
  );
  const { codes, offsets } = isList ? listCodes(column, coding) : { codes: plainCodes(column, coding) };
  const { sorted: dictionary, codeOf } = sorted
    ? sortDictionary(coding.values)
    : { sorted: coding.values, codeOf: undefined };
  if (codeOf) for (let i = 0; i < codes.length; i++) codes[i] = codeOf[codes[i]!]!;
  const narrow = narrowCodes(codes, dictionary.length);
  return offsets
    ? { kind: "list", dictionary, codes: narrow, offsets }
    : { kind: "single", dictionary, codes: narrow };
}

function plainCodes({ length, data }: ArrowColumn, coding: Coding): Uint32Array {
  const codes = new Uint32Array(length);
  let start = 0;
  for (const batch of data) {
    readCodes(batch, 0, batch.length, coding, codes, start);
    start += batch.length;
  }
  return codes;
}

/** Lists with at most one value everywhere are plain codes. */
function listCodes(
  { length, data }: ArrowColumn,
  coding: Coding,
): { codes: Uint32Array; offsets?: Uint32Array } {
  const offsets = new Uint32Array(length + 1);
  let row = 0;
  let end = 0;
  let isPlain = true;
  for (const batch of data)
    for (let i = 0; i < batch.length; i++) {
      const count = isThere(batch, i) ? Number(batch.offsets![i + 1]) - Number(batch.offsets![i]) : 0;
      if (count > 1) isPlain = false;
      end += Math.max(count, 1);
      offsets[++row] = end;
    }
  const codes = new Uint32Array(end);
  row = 0;
  for (const batch of data)
    for (let i = 0; i < batch.length; i++, row++) {
      const from = Number(batch.offsets![i]);
      const to = isThere(batch, i) ? Number(batch.offsets![i + 1]) : from;
      if (from === to) codes[offsets[row]!] = coding.codeOf(null);
    }
  // The values themselves stand together in the child: whole runs of rows without a gap are read at once.
  row = 0;
  for (const batch of data) {
    readRuns(batch, offsets, row, coding, codes);
    row += batch.length;
  }
  return isPlain ? { codes } : { codes, offsets };
}

function readRuns(
  batch: ArrowBatch,
  offsets: Uint32Array,
  first: number,
  coding: Coding,
  codes: Uint32Array,
): void {
  const child = batch.children![0]!;
  let runFrom = 0;
  let runTo = 0;
  let at = offsets[first]!;
  for (let i = 0; i < batch.length; i++) {
    const from = Number(batch.offsets![i]);
    const to = isThere(batch, i) ? Number(batch.offsets![i + 1]) : from;
    if (from !== to && from === runTo && at + (runTo - runFrom) === offsets[first + i]!) {
      runTo = to;
      continue;
    }
    if (runTo > runFrom) readCodes(child, runFrom, runTo, coding, codes, at);
    runFrom = from;
    runTo = to;
    at = offsets[first + i]!;
  }
  if (runTo > runFrom) readCodes(child, runFrom, runTo, coding, codes, at);
}

/** Reads the values from `from` to before `to` of a batch into the codes from `at` on. */
function readCodes(
  batch: ArrowBatch,
  from: number,
  to: number,
  coding: Coding,
  codes: Uint32Array,
  at: number,
): void {
  const { dictionary, values } = batch;
  if (dictionary && batch.key) {
    copyCodes(batch, recoding(dictionary, coding), values as ArrayLike<number>, from, to, coding, codes, at);
    return;
  }
  if (values && isSmallNumbers(values)) {
    copyNumbers(batch, values, from, to, coding, codes, at);
    return;
  }
  for (let i = from; i < to; i++) codes[at + i - from] = coding.codeOf(batch.at(i));
}

const recodings = new WeakMap<Coding, Map<ArrowColumn, Uint32Array>>();

/** For each code of a batch's dictionary the code of the whole; made once for each dictionary. */
function recoding(dictionary: ArrowColumn, coding: Coding): Uint32Array {
  const known = recodings.get(coding) ?? new Map<ArrowColumn, Uint32Array>();
  recodings.set(coding, known);
  let codes = known.get(dictionary);
  if (!codes) {
    codes = new Uint32Array(dictionary.length);
    for (let code = 0; code < dictionary.length; code++) codes[code] = coding.codeOf(dictionary.at(code));
    known.set(dictionary, codes);
  }
  return codes;
}

function copyCodes(
  batch: ArrowBatch,
  recoded: Uint32Array,
  values: ArrayLike<number>,
  from: number,
  to: number,
  coding: Coding,
  codes: Uint32Array,
  at: number,
): void {
  if (batch.nullCount === 0) {
    for (let i = from; i < to; i++) codes[at + i - from] = recoded[values[i]!]!;
    return;
  }
  const missing = coding.codeOf(null);
  for (let i = from; i < to; i++) codes[at + i - from] = isThere(batch, i) ? recoded[values[i]!]! : missing;
}

const isSmallNumbers = (values: ArrayLike<number | bigint>): values is Int8Array | Int16Array | Int32Array =>
  values instanceof Int8Array ||
  values instanceof Int16Array ||
  values instanceof Int32Array ||
  values instanceof Uint16Array ||
  values instanceof Uint32Array;

/** Numbers such as years: the code of each is looked up in a row of all that lie between the least and the greatest. */
function copyNumbers(
  batch: ArrowBatch,
  values: ArrayLike<number>,
  from: number,
  to: number,
  coding: Coding,
  codes: Uint32Array,
  at: number,
): void {
  let least = Infinity;
  let greatest = -Infinity;
  for (let i = from; i < to; i++) {
    if (values[i]! < least) least = values[i]!;
    if (values[i]! > greatest) greatest = values[i]!;
  }
  if (greatest - least > 100_000) {
    for (let i = from; i < to; i++) codes[at + i - from] = coding.codeOf(batch.at(i));
    return;
  }
  const known = new Int32Array(Math.max(greatest - least + 1, 0)).fill(-1);
  for (let i = from; i < to; i++) {
    if (!isThere(batch, i)) {
      codes[at + i - from] = coding.codeOf(null);
      continue;
    }
    const place = values[i]! - least;
    if (known[place] === -1) known[place] = coding.codeOf(values[i]!);
    codes[at + i - from] = known[place]!;
  }
}
