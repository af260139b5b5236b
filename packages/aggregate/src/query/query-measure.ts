import type { AmountName, FieldName } from "../columns/field-names.js";

/** What a share or a change is of: öre, or grants. */
export type Part = AmountName | "count";

/** What is told about each group of grants. `as` names it in the answer; see `measureName` for the name without it. */
export type QueryMeasure = { readonly as?: string } & (
  | { readonly fn: "count" }
  /** Recipients, each once; natural persons too. */
  | { readonly fn: "recipients" }
  /** Grants above 0 kronor through grants whose awarded amount is known: 1 when nobody was turned down. */
  | { readonly fn: "grantRate" }
  /** Öre. Missing figures are left out, and the answer is missing when no figure is known. */
  | { readonly fn: "sum" | "mean" | "median" | "min" | "max"; readonly of: AmountName }
  /** Grants whose figure is missing, which the sum and the mean leave out. */
  | { readonly fn: "missing"; readonly of: AmountName }
  /** Öre, by linear interpolation; `p` from 0 to 1. */
  | { readonly fn: "quantile"; readonly of: AmountName; readonly p: number }
  /** Öre for each inhabitant and year, by a place and by year or for named years. */
  | { readonly fn: "perInhabitant"; readonly of: AmountName }
  /** From 0 to 1 of the groups with the same values in the fields `within`, clauses on the fields `ignore` left out. */
  | {
      readonly fn: "share";
      readonly of: Part;
      readonly within?: readonly FieldName[];
      readonly ignore?: readonly FieldName[];
    }
  /** Against the same group in another year: a ratio (0.1 is a tenth more), or the difference in öre or grants. */
  | {
      readonly fn: "change";
      readonly of: Part;
      readonly against: number;
      readonly in?: "ratio" | "difference";
    }
);

export type MeasureFn = QueryMeasure["fn"];

/** The name of a measure in the answer: `as`, or its function and what it is of: `count`, `sum:awarded`, `quantile:paid:0.9`. */
export function measureName(measure: QueryMeasure): string {
  if (measure.as !== undefined) return measure.as;
  if (!("of" in measure)) return measure.fn;
  return measure.fn === "quantile" ? `quantile:${measure.of}:${measure.p}` : `${measure.fn}:${measure.of}`;
}

/** {@link measureName} as a type. */
export type NameOf<M> = M extends { readonly as: infer Name extends string }
  ? Name
  : M extends {
        readonly fn: "quantile";
        readonly of: infer Of extends string;
        readonly p: infer P extends number;
      }
    ? `quantile:${Of}:${P}`
    : M extends { readonly fn: infer Fn extends string; readonly of: infer Of extends string }
      ? `${Fn}:${Of}`
      : M extends { readonly fn: infer Fn extends string }
        ? Fn
        : never;
