import type { QueryMeasure } from "@lansmuseer/aggregate";
import type { GrantMeasureName } from "@lansmuseer/view";

/** What the engine is asked for a measure of grants; `figure` in its answer. */
export function askedMeasure(name: GrantMeasureName): QueryMeasure & { readonly as: "figure" } {
  switch (name) {
    case "awarded":
    case "requested":
    case "paid":
      return { fn: "sum", of: name, as: "figure" };
    case "count":
      return { fn: "count", as: "figure" };
    case "recipients":
      return { fn: "recipients", as: "figure" };
    case "mean":
      return { fn: "mean", of: "awarded", as: "figure" };
    case "median":
      return { fn: "median", of: "awarded", as: "figure" };
    case "per-inhabitant":
      return { fn: "perInhabitant", of: "awarded", as: "figure" };
    case "grant-rate":
      return { fn: "grantRate", as: "figure" };
  }
}

/** Whether sums alone, such as a package's cube, tell a measure. */
export const isInSums = (name: GrantMeasureName): boolean => name !== "recipients" && name !== "median";

/** Whether a measure is kronor, whose worth changes over the years. */
export const isMoney = (name: GrantMeasureName): boolean =>
  name !== "count" && name !== "recipients" && name !== "grant-rate";
