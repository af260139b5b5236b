import type { Measure } from "@lansmuseer/domain";
import type { FieldName } from "../columns/field-names.js";
import type { NamesOf } from "../query/define-query.js";
import type { FieldValue } from "../query/clause.js";
import type { GrantQuery } from "../query/grant-query.js";

/** What a query needs to know beside the grants. */
export interface AnswerContext {
  /** Inhabitants of a municipality or region by its code, in a year: `{ "1280": { "2024": 365_644 } }`. */
  readonly population?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** A price index by year, such as SCB's consumer price index. */
  readonly priceIndex?: Readonly<Record<string, number>>;
  readonly suppression?: Suppression;
}

/** Holds small groups back from an answer, see `suppressSmall`. A part of its own, so that who needs none carries none. */
export interface Suppression {
  readonly counting: "grants" | "natural-persons";
  /** The rows in the order of their keys, those of some with every figure missing. */
  readonly hold: (rows: readonly CountedRow[]) => readonly CountedRow[];
}

/** A row with what suppression has to know of it. */
export interface CountedRow {
  readonly row: AnswerRow;
  readonly keys: readonly FieldValue[];
  readonly count: number;
  readonly persons: number;
}

/** A group of grants and what was asked about it. Money is in öre. */
export interface AnswerRow<By extends FieldName = FieldName, Name extends string = string> {
  /** The group's value in each field; `null` is missing. In the rest, the field of `top` is left out. */
  readonly key: Readonly<Partial<Record<By, FieldValue>>>;
  readonly values: Readonly<Record<Name, Measure>>;
  /** True for the grants that are not among the first of `top`. */
  readonly rest?: true;
}

export interface Answer<By extends FieldName = FieldName, Name extends string = string> {
  readonly rows: readonly AnswerRow<By, Name>[];
}

/** The answer to a query, with the names that it gives. */
export type AnswerTo<Q extends GrantQuery> = Answer<Q["by"][number], NamesOf<Q>>;
