import type { Allocation, Ore, RegionCode } from "@lansmuseer/domain";
import { checkedSums } from "./checked-sum.js";
import { type FlowLevel, flowLevels } from "./flow-level.js";
import { type FlowPath, flowPaths, type PathRemainder } from "./flow-path.js";
import { sumAt } from "./figures-at.js";
import { type FlowSum, sumOf } from "./flow-sum.js";

/** What one level of a year has: what is named at it, and what is not, which together are the money of the level above. */
export interface LevelCheck<Level extends FlowLevel = FlowLevel> {
  readonly level: Level;
  /** What has a name at the level: a region, an area, a recipient. */
  readonly named: FlowSum<Level>;
  /** Öre without a name at the level, by why. */
  readonly rest: Readonly<Record<PathRemainder, Ore>>;
}

/** How a region's lines differ from the sum that the state gave it. */
export type FlowDifferenceCode =
  /** The lines, and what they say is not allocated or not published, come to less than the sum. */
  | "lines-short"
  /** They come to more. */
  | "lines-exceed"
  /** There are lines and no sum above them. */
  | "sum-missing";

/** A place where a level does not sum to the one above. */
export interface FlowDifference {
  readonly code: FlowDifferenceCode;
  readonly year: number;
  readonly region: RegionCode;
  /** What the state gave the region; missing for `sum-missing`. */
  readonly above: FlowSum<"region">;
  /** What the lines come to. */
  readonly below: FlowSum<"recipient">;
  /** The sum less its lines, in öre; absent for `sum-missing`. */
  readonly ore?: Ore;
}

/** One year's levels and what does not add up in it. */
export interface Reconciliation {
  readonly year: number;
  readonly levels: readonly LevelCheck[];
  readonly differences: readonly FlowDifference[];
}

/**
 * Whether each level of each year sums to the one above, to the öre. A part that is not allocated or not published has
 * to have a line of its own that says so: a sum that lines do not explain is a difference. A region without any line is
 * none: its sum ends there, and is not published at the levels below.
 *
 * @returns the years in order, each with every difference
 */
export function reconcile(allocations: readonly Allocation[]): readonly Reconciliation[] {
  const years = [...new Set(allocations.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const paths = flowPaths(allocations, year);
    return {
      year,
      levels: flowLevels.map((level) => levelCheck(level, paths)),
      differences: differencesOf(
        allocations.filter((allocation) => allocation.year === year),
        year,
      ),
    };
  });
}

const isNamed: Readonly<Record<FlowLevel, (path: FlowPath) => boolean>> = {
  fund: () => true,
  region: () => true,
  area: ({ area }) => area !== undefined,
  recipient: ({ recipient }) => recipient !== undefined,
};

function levelCheck<Level extends FlowLevel>(level: Level, paths: readonly FlowPath[]): LevelCheck<Level> {
  const named = paths.filter(isNamed[level]);
  const others = paths.filter((path) => !isNamed[level](path));
  const restOf = (why: PathRemainder) =>
    sumAt(
      level,
      others.filter(({ remainder = "not-published" }) => remainder === why),
    ).ore;
  return {
    level,
    named: sumAt(level, named),
    rest: {
      "not-allocated": restOf("not-allocated"),
      "not-published": restOf("not-published"),
      unexplained: restOf("unexplained"),
    },
  };
}

function differencesOf(ofYear: readonly Allocation[], year: number): readonly FlowDifference[] {
  return checkedSums(ofYear).flatMap(({ region, sums, lines, difference }): readonly FlowDifference[] => {
    if (lines.length === 0 || difference === 0) return [];
    const found = { year, region, above: sumOf("region", sums), below: sumOf("recipient", lines) };
    if (difference === undefined) return [{ ...found, code: "sum-missing" }];
    return [{ ...found, code: difference > 0 ? "lines-short" : "lines-exceed", ore: difference }];
  });
}
