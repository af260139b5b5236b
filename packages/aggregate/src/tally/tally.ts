import type { AmountName, FieldName } from "../columns/field-names.js";
import type { Dictionary } from "../columns/grant-table.js";
import type { Clause } from "../query/clause.js";

/** Statistics that merge: those of a whole follow from those of its parts. */
export type AdditiveStat =
  | { readonly stat: "count" }
  /** Öre; `known` of `of` tells whether there was anything to add. */
  | { readonly stat: "sum"; readonly of: AmountName }
  /** Grants whose figure is not missing. */
  | { readonly stat: "known"; readonly of: AmountName }
  /** Grants whose figure is above 0. */
  | { readonly stat: "positive"; readonly of: AmountName }
  /** Grants to a natural person. */
  | { readonly stat: "persons" };

/** Statistics that follow only from the grants themselves, or that cannot be subtracted. */
export type WholeStat =
  | { readonly stat: "min"; readonly of: AmountName }
  | { readonly stat: "max"; readonly of: AmountName }
  | { readonly stat: "quantile"; readonly of: AmountName; readonly p: number }
  /** Recipients, each once. */
  | { readonly stat: "distinct" };

export type Stat = AdditiveStat | WholeStat;

/** What every way of answering can do: group, filter, and keep statistics. Everything else is derived from it. */
export interface TallyQuery<S extends Stat = Stat> {
  readonly by: readonly FieldName[];
  readonly where: readonly Clause[];
  readonly stats: readonly S[];
}

/**
 * Statistics of groups of grants, as columns: cell `i` has the key `dictionaries[d][codes[d][i]]` in each field `d` and
 * the statistics `stats[s][i]`. Only groups that hold a grant are there, and each grant is in a cell once, with the part
 * of its amounts that falls there. NaN stands where there is no figure.
 */
export interface Tally<S extends Stat = Stat> {
  readonly by: readonly FieldName[];
  readonly kinds: readonly S[];
  readonly cells: number;
  readonly dictionaries: readonly Dictionary[];
  readonly codes: readonly Uint32Array[];
  readonly stats: readonly Float64Array[];
}

/** The same text for the same statistic. */
export function statKey(stat: Stat): string {
  if (!("of" in stat)) return stat.stat;
  return stat.stat === "quantile" ? `quantile:${stat.of}:${stat.p}` : `${stat.stat}:${stat.of}`;
}

/** The statistics of `kind` in a tally, cell by cell. */
export function statColumn(tally: Tally, kind: Stat): Float64Array {
  const key = statKey(kind);
  const index = tally.kinds.findIndex((each) => statKey(each) === key);
  const column = tally.stats[index];
  if (column === undefined) throw new RangeError(`statColumn: a tally that keeps ${key} required`);
  return column;
}

/** Whether a statistic merges. */
export function isAdditive(stat: Stat): stat is AdditiveStat {
  return stat.stat !== "min" && stat.stat !== "max" && stat.stat !== "quantile" && stat.stat !== "distinct";
}
