import type { FieldName } from "../columns/field-names.js";
import type { GrantQuery, Order } from "./grant-query.js";
import type { NameOf, QueryMeasure } from "./query-measure.js";
import { requireQuery } from "./query-problems.js";

type PlaceField = "municipality" | "region" | "seatMunicipality" | "seatRegion";
type OrderStatistic = "median" | "quantile" | "min" | "max";

/** A measure, or a sentence instead of it when it does not go with the rest of the query. */
type CheckedMeasure<M, By extends FieldName, Priced extends boolean> = M extends {
  readonly fn: "change";
}
  ? "year" extends By
    ? M
    : "change: a query by year required"
  : M extends { readonly fn: "perInhabitant" }
    ? Extract<By, PlaceField> extends never
      ? "perInhabitant: a query by a place required"
      : M
    : M extends { readonly fn: "share"; readonly within: readonly (infer W)[] }
      ? W extends By
        ? M
        : "share: within has to be fields that the query is by"
      : M extends { readonly fn: OrderStatistic }
        ? [Priced, "year" extends By ? true : false] extends [true, false]
          ? "real prices of a median, quantile, min or max: a query by year required"
          : M
        : M;

type Checked<Q extends GrantQuery> = {
  readonly measures: {
    readonly [K in keyof Q["measures"]]: CheckedMeasure<
      Q["measures"][K],
      Q["by"][number],
      Q extends { readonly prices: object } ? true : false
    >;
  };
} & (Q extends { readonly top: object }
  ? { readonly top: { readonly field: Q["by"][number]; readonly by: NamesOf<Q> } }
  : unknown) &
  (Q extends { readonly order: object }
    ? { readonly order: readonly (Order & { readonly by: NamesOf<Q> | Q["by"][number] })[] }
    : unknown);

/** The names of a query's measures. */
export type NamesOf<Q extends GrantQuery> = Q["measures"][number] extends infer M
  ? M extends QueryMeasure
    ? NameOf<M>
    : never
  : never;

/**
 * A query written in code: what does not go together does not compile, and the answer knows the names of its fields
 * and measures. For a query that comes from elsewhere, see `parseQuery`.
 *
 * @throws RangeError that names each problem
 */
export function defineQuery<const Q extends GrantQuery>(query: Q & Checked<Q>): Q {
  requireQuery("defineQuery", query);
  return query;
}
