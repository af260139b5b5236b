import type { AmountName } from "../columns/field-names.js";
import type { Part, QueryMeasure } from "../query/query-measure.js";
import { type AdditiveStat, type Stat, statKey } from "../tally/tally.js";

/** A sum, and how many figures are in it: a sum of none is no 0. */
const sumOf = (of: AmountName): readonly AdditiveStat[] => [
  { stat: "sum", of },
  { stat: "known", of },
];

/** The statistics behind an amount or a number of grants. */
export const partStats = (of: Part): readonly AdditiveStat[] =>
  of === "count" ? [{ stat: "count" }] : sumOf(of);

function statsOf(measure: QueryMeasure): readonly Stat[] {
  switch (measure.fn) {
    case "count":
      return [];
    case "recipients":
      return [{ stat: "distinct" }];
    case "grantRate":
      return [
        { stat: "positive", of: "awarded" },
        { stat: "known", of: "awarded" },
      ];
    case "sum":
    case "mean":
    case "perInhabitant":
      return sumOf(measure.of);
    case "median":
      return [{ stat: "quantile", of: measure.of, p: 0.5 }];
    case "quantile":
      return [{ stat: "quantile", of: measure.of, p: measure.p }];
    case "min":
    case "max":
      return [{ stat: measure.fn, of: measure.of }];
    case "missing":
      return [{ stat: "known", of: measure.of }];
    case "share":
    case "change":
      return partStats(measure.of);
  }
}

/** The statistics that measures are made from, each once; the number of grants is always among them. */
export function neededStats(measures: readonly QueryMeasure[], persons: boolean): readonly Stat[] {
  const stats: readonly Stat[] = [
    { stat: "count" },
    ...measures.flatMap(statsOf),
    ...(persons ? [{ stat: "persons" } as const] : []),
  ];
  return [...new Map(stats.map((stat) => [statKey(stat), stat])).values()];
}
