import { reconcile } from "@lansmuseer/aggregate";
import type { Allocation } from "@lansmuseer/domain";
import {
  fetchFile,
  fileNameOf,
  LoadFailure,
  type OpenPackage,
  type PackageFile,
  readAllocations,
  textOf,
} from "@lansmuseer/sources/web";
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
  return once("allocations", file.url, async (signal) => loadedFlow(await read(file, signal)));
}

async function read({ url, format }: PackageFile, signal: AbortSignal): Promise<readonly Allocation[]> {
  const file = fileNameOf(url);
  if (format !== "csv") throw new LoadFailure("unreadable", file, "csv");
  const { values, problems } = readAllocations(await textOf(await fetchFile(url, { signal })), file);
  // A flow without a line of it would not add up.
  const [problem] = problems;
  if (problem !== undefined)
    throw new LoadFailure("unreadable", file, `${problem.row}: ${problem.column} = ${problem.value}`);
  if (values.length === 0) throw new LoadFailure("empty", file);
  return values;
}
