import { type ArrowBatch, type ArrowColumn, isThere } from "./arrow-shape.js";

/** Codes of values that come batch by batch, each batch with its own dictionary or none. */
export class Coding {
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

/** Reads the values from `from` to before `to` of a batch into the codes from `at` on. */
export function readCodes(
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
