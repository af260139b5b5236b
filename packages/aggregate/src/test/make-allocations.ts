import { type Allocation, type FlowStep, type Organization, regionCode, value } from "@lansmuseer/domain";

const organization = (name: string): Organization => ({ name, kind: "unknown" });

/** An allocation of 2024 to Norrbotten, with what is said of it. */
export function makeAllocation<Step extends FlowStep>(
  step: Step,
  kronor: number,
  said: Partial<Allocation> = {},
): Allocation<Step> {
  return {
    id: `${step}-${kronor}`,
    year: 2024,
    region: regionCode("25"),
    from: organization(step.startsWith("state") ? "Kulturrådet" : "Region Norrbotten"),
    to: organization(step === "state-to-region" ? "Region Norrbotten" : "Norrbottensteatern"),
    amount: value(kronor * 100),
    ...said,
    step,
  };
}
