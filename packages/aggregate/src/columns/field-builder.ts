import type { Codes, Dictionary, FieldColumn } from "./grant-table.js";
import { GrowingCodes } from "./growing.js";

/** Codes in the narrowest type for a dictionary of `size` values. */
export function narrowCodes(codes: Uint32Array, size: number): Codes {
  if (size <= 0x100) return new Uint8Array(codes);
  if (size <= 0x10000) return new Uint16Array(codes);
  return codes.slice();
}

/** The dictionary in ascending order of its values, missing last, and for every old code the new one. */
export function sortDictionary(dictionary: Dictionary): { sorted: Dictionary; codeOf: Uint32Array } {
  const order = dictionary.map((_, code) => code).sort((a, b) => compareKeys(dictionary[a]!, dictionary[b]!));
  const codeOf = new Uint32Array(dictionary.length);
  order.forEach((old, code) => (codeOf[old] = code));
  return { sorted: order.map((code) => dictionary[code]!), codeOf };
}

/** Ascending by UTF-16 code units, which is the order of codes and years; missing last. */
export function compareKeys(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** Gathers one field, grant by grant. */
export class FieldBuilder {
  readonly #values: (string | null)[] = [];
  readonly #codeOf = new Map<string | null, number>();
  readonly #codes = new GrowingCodes();
  readonly #ends = new GrowingCodes();
  #isList = false;

  codeOf(value: string | null): number {
    let code = this.#codeOf.get(value);
    if (code === undefined) {
      code = this.#values.length;
      this.#values.push(value);
      this.#codeOf.set(value, code);
    }
    return code;
  }

  /** The next grant's only value. */
  push(value: string | null): void {
    this.#codes.push(this.codeOf(value));
    this.#ends.push(this.#codes.length);
  }

  /** The next grant's values, each once; none is a missing value. */
  pushList(values: readonly (string | null)[]): void {
    if (values.length === 0) {
      this.push(null);
      return;
    }
    if (values.length > 1) this.#isList = true;
    for (const value of values) this.#codes.push(this.codeOf(value));
    this.#ends.push(this.#codes.length);
  }

  get isList(): boolean {
    return this.#isList;
  }

  get values(): Dictionary {
    return this.#values;
  }

  /** The column. `sorted` puts the dictionary in ascending order, as the years need. */
  finish(sorted: boolean): FieldColumn {
    const { sorted: dictionary, codeOf } = sorted
      ? sortDictionary(this.#values)
      : { sorted: this.#values, codeOf: undefined };
    const view = codeOf ? this.#codes.view.map((code) => codeOf[code]!) : this.#codes.view;
    const codes = narrowCodes(view, dictionary.length);
    if (!this.#isList) return { kind: "single", dictionary, codes };
    const offsets = new Uint32Array(this.#ends.length + 1);
    offsets.set(this.#ends.view, 1);
    return { kind: "list", dictionary, codes, offsets };
  }
}
