import { type AdditiveStat, isAdditive, statKey, type Tally } from "./tally.js";
import type { FieldName } from "../columns/field-names.js";

/** Where the cells of tallies are gathered by their keys. */
class Cells {
  readonly #cellOf = new Map<string, number>();
  readonly #values: Map<string | null, number>[];
  readonly #dictionaries: (string | null)[][];
  readonly #codes: number[][];
  readonly #stats: number[][];

  constructor(fields: number, stats: number) {
    this.#values = Array.from({ length: fields }, () => new Map<string | null, number>());
    this.#dictionaries = Array.from({ length: fields }, () => []);
    this.#codes = Array.from({ length: fields }, () => []);
    this.#stats = Array.from({ length: stats }, () => []);
  }

  add(tally: Tally<AdditiveStat>, fields: readonly number[]): void {
    const recode = fields.map((field, index) =>
      Uint32Array.from(tally.dictionaries[field]!, (value) => this.#codeOf(index, value)),
    );
    for (let cell = 0; cell < tally.cells; cell++) {
      const codes = fields.map((field, index) => recode[index]![tally.codes[field]![cell]!]!);
      const target = this.#cell(codes);
      for (const [index, column] of tally.stats.entries()) this.#stats[index]![target]! += column[cell]!;
    }
  }

  #codeOf(field: number, value: string | null): number {
    let code = this.#values[field]!.get(value);
    if (code === undefined) {
      code = this.#dictionaries[field]!.push(value) - 1;
      this.#values[field]!.set(value, code);
    }
    return code;
  }

  #cell(codes: readonly number[]): number {
    const key = codes.join();
    let cell = this.#cellOf.get(key);
    if (cell === undefined) {
      cell = this.#cellOf.size;
      this.#cellOf.set(key, cell);
      codes.forEach((code, field) => this.#codes[field]!.push(code));
      for (const column of this.#stats) column.push(0);
    }
    return cell;
  }

  finish(by: readonly FieldName[], kinds: readonly AdditiveStat[]): Tally<AdditiveStat> {
    return {
      by,
      kinds,
      cells: this.#cellOf.size,
      dictionaries: this.#dictionaries,
      codes: this.#codes.map((codes) => Uint32Array.from(codes)),
      stats: this.#stats.map((column) => Float64Array.from(column)),
    };
  }
}

/**
 * The tally of two sets of grants from the tally of each. No grant may be in both.
 *
 * @throws RangeError when the two do not group by the same fields and keep the same statistics, or keep one that does
 *   not merge: a median is computed from the grants, at the level that is asked for
 */
export function mergeTallies(left: Tally<AdditiveStat>, right: Tally<AdditiveStat>): Tally<AdditiveStat> {
  const shape = (tally: Tally) => [tally.by.join(), ...tally.kinds.map(statKey)].join(" ");
  if (shape(left) !== shape(right))
    throw new RangeError(
      `mergeTallies: tallies of one shape required, got ${shape(left)} and ${shape(right)}`,
    );
  requireAdditive("mergeTallies", left);
  const cells = new Cells(left.by.length, left.kinds.length);
  const fields = left.by.map((_, index) => index);
  cells.add(left, fields);
  cells.add(right, fields);
  return cells.finish(left.by, left.kinds);
}

/**
 * The tally by fewer fields. Right only when every grant has one value in each field that is left out; where a grant
 * may have several (target groups, several municipalities) it would be counted more than once, so ask for the level
 * that is wanted instead.
 *
 * @throws RangeError when a statistic does not merge, or a field is not in the tally
 */
export function rollUp(tally: Tally<AdditiveStat>, by: readonly FieldName[]): Tally<AdditiveStat> {
  requireAdditive("rollUp", tally);
  const fields = by.map((field) => tally.by.indexOf(field));
  const absent = by.find((_, index) => fields[index] === -1);
  if (absent !== undefined)
    throw new RangeError(`rollUp: a field of the tally (${tally.by.join(", ")}) required, got ${absent}`);
  const cells = new Cells(by.length, tally.kinds.length);
  cells.add(tally, fields);
  return cells.finish(by, tally.kinds);
}

function requireAdditive(caller: string, tally: Tally): void {
  const whole = tally.kinds.find((kind) => !isAdditive(kind));
  if (whole)
    throw new RangeError(
      `${caller}: statistics that merge required, got ${statKey(whole)}; ask for it at that level`,
    );
}
