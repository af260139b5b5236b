import type { FieldName } from "../columns/field-names.js";
import type { Clause } from "./clause.js";
import type { QueryMeasure } from "./query-measure.js";

/** Only the first values of a field, and the rest of the grants as one group. */
export interface Top {
  readonly field: FieldName;
  readonly n: number;
  /** The name of the measure that ranks; the largest comes first, equals in the order of their keys. */
  readonly by: string;
  /** Whether the rest is told, as a group with `rest: true`. It is, unless this is false. */
  readonly rest?: boolean;
}

export interface Order {
  /** A field, or the name of a measure. */
  readonly by: string;
  readonly descending?: boolean;
}

/** Kronor of one year's worth: every amount is multiplied by the price index of `year` through that of its own year. */
export interface RealPrices {
  readonly year: number;
}

/** A question about grants: plain JSON, so it is also the address of a page, a fixture and a bug report. */
export interface GrantQuery {
  readonly version: 1;
  /** What the grants are grouped by; none gives one group. */
  readonly by: readonly FieldName[];
  readonly where: readonly Clause[];
  readonly measures: readonly QueryMeasure[];
  readonly prices?: RealPrices;
  readonly top?: Top;
  /** By the fields in their order where absent. Missing values come last, the rest after all. */
  readonly order?: readonly Order[];
}
