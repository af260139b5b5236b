import {
  type Allocation,
  type CulturalAreaId,
  type Fund,
  fundOf,
  type FundRemainder,
  type Measure,
  type Organization,
  type RegionCode,
  value,
} from "@lansmuseer/domain";
import { type CheckedSum, checkedSums } from "./checked-sum.js";

/** The part of a sum that no line explains; `unexplained` where not even the data say why. */
export type PathRemainder = FundRemainder | "unexplained";

/**
 * The whole way of some money, as far as it is told. Paths part the money: each krona is in one, so what paths come to is
 * the same at every level, and a level may be left out or a part chosen without counting anything twice.
 */
export interface FlowPath {
  readonly fund: Fund;
  readonly region: RegionCode;
  /** Whether the money passes no region: the county is then only where it works. */
  readonly direct: boolean;
  readonly area?: CulturalAreaId;
  readonly recipient?: Organization;
  /** Why there is no recipient. */
  readonly remainder?: PathRemainder;
  /** Öre. */
  readonly amount: Measure;
  /** How the amount was worked out, where no source states it. */
  readonly derivation?: string;
  readonly areaDerivation?: string;
  readonly source?: string;
  readonly fictional?: true;
}

/**
 * The paths of one year's money. What the state gives a region ends with the region where no line says more, and is then
 * `not-published`; where lines do and come to less, the rest is `unexplained` and {@link reconcile} tells of it.
 *
 * @param allocations of any years, regions and steps
 */
export function flowPaths(allocations: readonly Allocation[], year: number): readonly FlowPath[] {
  const ofYear = allocations.filter((allocation) => allocation.year === year);
  const lines = ofYear.filter(({ step }) => step !== "state-to-region").map(pathOfLine);
  return [...lines, ...checkedSums(ofYear).flatMap(pathsWithoutLine)];
}

function pathOfLine(allocation: Allocation): FlowPath {
  const { region, step, to, area, areaDerivation, remainder } = allocation;
  return {
    fund: fundOf(allocation),
    region,
    direct: step === "state-to-recipient",
    ...(area === undefined ? {} : { area }),
    ...(areaDerivation === undefined ? {} : { areaDerivation }),
    ...(remainder === undefined ? { recipient: to } : { remainder }),
    ...figureOf(allocation),
  };
}

/** What no line has of a sum that a region was given: all of it where there are no lines. */
function pathsWithoutLine({ region, sums, lines, difference }: CheckedSum): readonly FlowPath[] {
  const way = { fund: "state", region, direct: false } as const;
  if (lines.length === 0)
    return sums.map((sum) => ({ ...way, remainder: "not-published", ...figureOf(sum) }));
  if (difference === undefined || difference <= 0) return [];
  const derivation = "state-to-region \u2212 region-to-recipient";
  return [{ ...way, remainder: "unexplained", amount: value(difference), derivation }];
}

function figureOf({ amount, derivation, source, fictional }: Allocation) {
  return {
    amount,
    ...(derivation === undefined ? {} : { derivation }),
    ...(source === undefined ? {} : { source }),
    ...(fictional === undefined ? {} : { fictional }),
  };
}
