import { type Allocation, allocationsOf, fundOf, type Ore, type RegionCode } from "@lansmuseer/domain";
import { groupBy } from "./group-by.js";
import { sumOf } from "./flow-sum.js";

/** What a region was given of the state's money in a year, beside the lines that say where it went. */
export interface CheckedSum {
  readonly region: RegionCode;
  readonly sums: readonly Allocation<"state-to-region">[];
  readonly lines: readonly Allocation<"region-to-recipient">[];
  /** The sum less its lines, in öre; absent where there are no lines, or no sum to compare them with. */
  readonly difference?: Ore;
}

/**
 * The regions' sums of one year beside their lines, in the order of the codes. Lines of money that is not the state's are
 * left out: no sum is published above them.
 */
export function checkedSums(ofYear: readonly Allocation[]): readonly CheckedSum[] {
  const sums = groupBy(allocationsOf("state-to-region", ofYear), ({ region }) => region);
  const stateLines = allocationsOf("region-to-recipient", ofYear).filter((line) => fundOf(line) === "state");
  const lines = groupBy(stateLines, ({ region }) => region);
  const regions = [...new Set([...sums.keys(), ...lines.keys()])].sort();
  return regions.map((region) => checked(region, sums.get(region) ?? [], lines.get(region) ?? []));
}

function checked(region: RegionCode, sums: CheckedSum["sums"], lines: CheckedSum["lines"]): CheckedSum {
  const above = sumOf("region", sums);
  const isComparable = lines.length > 0 && sums.length > 0 && above.missing === 0;
  return {
    region,
    sums,
    lines,
    ...(isComparable ? { difference: above.ore - sumOf("recipient", lines).ore } : {}),
  };
}
