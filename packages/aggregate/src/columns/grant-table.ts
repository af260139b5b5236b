import type { AmountName, BaseField, FieldName } from "./field-names.js";

/** Codes of a dictionary, in the narrowest type that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** What codes stand for. `null` stands for a value that is missing. */
export type Dictionary = readonly (string | null)[];

/** One code for every grant. */
export interface SingleColumn {
  readonly kind: "single";
  readonly dictionary: Dictionary;
  readonly codes: Codes;
}

/**
 * At least one code for every grant, each once: those of list `i` stand from `offsets[i]` to before `offsets[i + 1]`. The
 * list of a grant is that of its own number, or where lists are few and kept once each, the one that `lists` names.
 */
export interface ListColumn {
  readonly kind: "list";
  readonly dictionary: Dictionary;
  readonly codes: Codes;
  readonly offsets: Uint32Array;
  readonly lists?: Codes;
}

export type FieldColumn = SingleColumn | ListColumn;

/** The first of a grant's codes. */
export function firstOf(column: FieldColumn, row: number): number {
  return column.kind === "list" ? column.offsets[column.lists ? column.lists[row]! : row]! : row;
}

/** The end of a grant's codes. */
export function endOf(column: FieldColumn, row: number): number {
  return column.kind === "list" ? column.offsets[(column.lists ? column.lists[row]! : row) + 1]! : row + 1;
}

/** Öre, whole numbers; NaN where the figure is missing. */
export interface AmountColumn {
  readonly values: Float64Array;
  /** True when no figure is missing. */
  readonly complete: boolean;
  /** Where places are a list: the part of each place, beside the codes of `place`. The parts of a grant add up to its value. */
  readonly parts?: Float64Array;
}

/**
 * How a field is read from its base column: `codes[code of the base]`. Without `codes` the base is the field; without a
 * column the dictionary's only value is that of every grant.
 */
export interface FieldView {
  readonly base: BaseField;
  readonly dictionary: Dictionary;
  readonly codes?: Uint32Array;
}

/** Grants as columns. Made by `grantTable` and its likes, never by hand. */
export interface GrantTable {
  readonly rows: number;
  readonly columns: Readonly<Partial<Record<BaseField, FieldColumn>>>;
  readonly fields: Readonly<Partial<Record<FieldName, FieldView>>>;
  readonly amounts: Readonly<Partial<Record<AmountName, AmountColumn>>>;
  /** What the recipients are called, beside the dictionary of `recipient`, whose values may be organization numbers. */
  readonly recipientNames?: Dictionary;
  /** For every code of `recipient`, whether it is a natural person. Absent where no one is. */
  readonly naturalPersons?: Uint8Array;
}

/** Only `place` divides an amount; in any other list a grant counts in full under each of its codes. */
export const isDivided = (field: BaseField): boolean => field === "place";
