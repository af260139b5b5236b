import type { FieldName } from "../columns/field-names.js";
import type { FieldValue } from "../query/clause.js";
import { type Stat, statKey, type Tally } from "../tally/tally.js";

/** A tally to look things up in: cells by their keys, statistics by their names. */
export class TallyCells {
  readonly #columns: ReadonlyMap<string, Float64Array>;
  readonly #fields: readonly number[];
  #cellOf: ReadonlyMap<string, number> | undefined;

  constructor(readonly tally: Tally) {
    this.#columns = new Map(tally.kinds.map((kind, index) => [statKey(kind), tally.stats[index]!]));
    this.#fields = tally.by.map((_, index) => index);
  }

  get size(): number {
    return this.tally.cells;
  }

  key(cell: number): readonly FieldValue[] {
    const { dictionaries, codes } = this.tally;
    return this.#fields.map((field) => dictionaries[field]![codes[field]![cell]!]!);
  }

  /** The cell with these values in the tally's fields, or -1. */
  cellOf(value: (field: FieldName) => FieldValue | undefined): number {
    this.#cellOf ??= new Map(Array.from({ length: this.size }, (_, cell) => [keyText(this.key(cell)), cell]));
    return this.#cellOf.get(keyText(this.tally.by.map((field) => value(field) ?? null))) ?? -1;
  }

  stat(kind: Stat, cell: number): number {
    const column = this.#columns.get(statKey(kind));
    if (!column) throw new RangeError(`TallyCells.stat: a tally with ${statKey(kind)} required`);
    return cell < 0
      ? kind.stat === "min" || kind.stat === "max" || kind.stat === "quantile"
        ? Number.NaN
        : 0
      : column[cell]!;
  }
}

/** The same text for the same values only. */
export const keyText = (key: readonly FieldValue[]): string =>
  key.map((value) => (value === null ? "!" : `=${value.length}:${value}`)).join("");
