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

/**
 * Which groups are held back: those with at least one but fewer than `minimum` grants, or grants to natural persons,
 * and beside them as many others as it takes to keep them from being worked out from the totals.
 */
export interface Suppression {
  readonly minimum: number;
  readonly counting: "grants" | "natural-persons";
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
