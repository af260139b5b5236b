import type { CulturalAreaId } from "../cultural-area/cultural-area.js";
import type { Measure } from "../measure/measure.js";
import type { Organization } from "../organization/organization.js";
import type { RegionCode } from "../place-code/region-code.js";
import type { SourceRow } from "../source-row/source-row.js";
import type { Fund, FundRemainder } from "./fund.js";

/**
 * The steps in which money of the cultural cooperation model moves. `state-to-recipient` is the money that passes no
 * region: Stockholm county is outside the model, and the state pays its institutions one by one.
 */
export const flowSteps = [
  "state-to-region",
  "state-to-recipient",
  "region-to-recipient",
  "municipality-to-recipient",
] as const;

/** One step in the flow of money from the state, through a region, to those who do the work. */
export type FlowStep = (typeof flowSteps)[number];

/**
 * Money moved in one step of the flow. The same krona moves in several: what the state gives a region is what the region
 * gives its recipients, so amounts of different steps are never added. The step is in the type for that reason: a list
 * of one step does not take an allocation of another.
 */
export interface Allocation<Step extends FlowStep = FlowStep> {
  readonly id: string;
  readonly step: Step;
  readonly year: number;
  /** The county in which the money works. */
  readonly region: RegionCode;
  readonly from: Organization;
  readonly to: Organization;
  /** Absent where the sum is not divided between the areas. */
  readonly area?: CulturalAreaId;
  /** Öre. */
  readonly amount: Measure;
  /** Whose money it is, where the step alone does not say; {@link fundOf} tells. */
  readonly fund?: Fund;
  /** The line is what no line explains, and `to` no one. */
  readonly remainder?: FundRemainder;
  /** How the amount was worked out; absent where a source states it. */
  readonly derivation?: string;
  /** How the area was decided; absent where a source states it. */
  readonly areaDerivation?: string;
  /** Who states the amount, or what it was worked out from. */
  readonly source?: string;
  readonly fictional?: true;
  readonly sourceRow?: SourceRow;
}

/**
 * The allocations of one step, with the step in their type.
 *
 * @example
 * allocationsOf("state-to-region", []); // []
 */
export function allocationsOf<Step extends FlowStep>(
  step: Step,
  allocations: readonly Allocation[],
): readonly Allocation<Step>[] {
  return allocations.filter((allocation): allocation is Allocation<Step> => allocation.step === step);
}

/** Whose money is passed on in a step where the allocation does not say. */
const FUND_OF_STEP: Readonly<Record<FlowStep, Fund>> = {
  "state-to-region": "state",
  "state-to-recipient": "state",
  // The model's own step: the region decides on money that is the state's.
  "region-to-recipient": "state",
  "municipality-to-recipient": "municipality",
};

/**
 * Whose money an allocation moves: what it says itself, or what its step says. A region that passes on the state's money
 * need say nothing, and one that adds its own says so.
 */
export function fundOf({ fund, step }: Pick<Allocation, "fund" | "step">): Fund {
  return fund ?? FUND_OF_STEP[step];
}
