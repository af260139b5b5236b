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
import { type FlowFigure, sumOf } from "./flow-sum.js";

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
  /** What is said of the sum that the path is a part of, where the region was given one. */
  readonly partOf?: FlowFigure;
}

/**
 * The paths of one year's money. What the state gives a region ends with the region where no line says more, and is then
 * `not-published`; where lines do and come to less, the rest is `unexplained` and {@link reconcile} tells of it.
 *
 * @param allocations of any years, regions and steps
 */
export function flowPaths(allocations: readonly Allocation[], year: number): readonly FlowPath[] {
  const ofYear = allocations.filter((allocation) => allocation.year === year);
  const checked = checkedSums(ofYear);
  const wholes = new Map(checked.flatMap((sum) => partsOf(sum)));
  const lines = ofYear
    .filter(({ step }) => step !== "state-to-region")
    .map((line) => pathOfLine(line, wholes.get(line)));
  return [...lines, ...checked.flatMap((sum) => pathsWithoutLine(sum, wholes.get(sum.lines[0])))];
}

/** The lines of a region with what is said of their sum; none where the sum is not there, or not known. */
function partsOf({ sums, lines, difference }: CheckedSum): readonly (readonly [unknown, FlowFigure])[] {
  if (difference === undefined) return [];
  const amount = value(sumOf("region", sums).ore);
  const said = sums.find(({ derivation }) => derivation !== undefined) ?? sums[0];
  const { derivation, source } = said ?? {};
  const whole = {
    amount,
    ...(derivation === undefined ? {} : { derivation }),
    ...(source === undefined ? {} : { source }),
  };
  return lines.map((line) => [line, whole]);
}

function pathOfLine(allocation: Allocation, partOf: FlowFigure | undefined): FlowPath {
  const { region, step, to, area, areaDerivation, remainder } = allocation;
  return {
    fund: fundOf(allocation),
    region,
    direct: step === "state-to-recipient",
    ...(area === undefined ? {} : { area }),
    ...(areaDerivation === undefined ? {} : { areaDerivation }),
    ...(remainder === undefined ? { recipient: to } : { remainder }),
    ...figureOf(allocation),
    ...(partOf === undefined ? {} : { partOf }),
  };
}

/** What no line has of a sum that a region was given: all of it where there are no lines. */
function pathsWithoutLine(
  { region, sums, lines, difference }: CheckedSum,
  partOf: FlowFigure | undefined,
): readonly FlowPath[] {
  const way = { fund: "state", region, direct: false } as const;
  if (lines.length === 0)
    return sums.map((sum) => ({ ...way, remainder: "not-published", ...figureOf(sum) }));
  if (partOf === undefined || difference === undefined || difference <= 0) return [];
  const derivation = "state-to-region \u2212 region-to-recipient";
  return [{ ...way, remainder: "unexplained", amount: value(difference), derivation, partOf }];
}

function figureOf({ amount, derivation, source, fictional }: Allocation) {
  return {
    amount,
    ...(derivation === undefined ? {} : { derivation }),
    ...(source === undefined ? {} : { source }),
    ...(fictional === undefined ? {} : { fictional }),
  };
}
