import type { CulturalAreaId } from "../cultural-area/cultural-area.js";
import type { Measure } from "../measure/measure.js";
import type { Organization } from "../organization/organization.js";
import type { RegionCode } from "../place-code/region-code.js";
import type { SourceRow } from "../source-row/source-row.js";

/** The steps in which money of the cultural cooperation model moves. */
export const flowSteps = ["state-to-region", "region-to-recipient", "municipality-to-recipient"] as const;

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
