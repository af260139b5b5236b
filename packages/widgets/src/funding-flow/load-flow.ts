import { reconcile } from "@lansmuseer/aggregate";
import type { Allocation } from "@lansmuseer/domain";
import { LoadFailure, type OpenPackage } from "@lansmuseer/sources/web";
import { loadAllocations } from "../source/load-allocations.js";
import type { Once } from "../source/source-controller.js";

/** Allocations of all years, and where they do not add up. */
export interface LoadedFlow {
  readonly allocations: readonly Allocation[];
  /** Every year that there is money of, in order. */
  readonly years: readonly number[];
  /** The regions whose lines differ from their sum, by year. */
  readonly differing: ReadonlyMap<number, readonly string[]>;
}

export function loadedFlow(allocations: readonly Allocation[]): LoadedFlow {
  const checked = reconcile(allocations);
  return {
    allocations,
    years: checked.map(({ year }) => year),
    differing: new Map(
      checked.map(({ year, differences }) => [year, differences.map(({ region }) => region)]),
    ),
  };
}

/** The allocations of a package, or of the one file that the page names. */
export async function loadFlow({ files }: OpenPackage, once: Once): Promise<LoadedFlow> {
  // A file alone does not say what is in it.
  const file = files.allocations ?? (Object.keys(files).length === 1 ? files.grants : undefined);
  if (file === undefined) throw new LoadFailure("not-found", "allocations.csv");
  return loadedFlow(await loadAllocations(file, once));
}
