import { type FlowPath, flowPaths } from "@lansmuseer/aggregate";
import {
  type Allocation,
  culturalAreas,
  type CulturalAreaId,
  fundRemainders,
  funds,
  missing,
  regionCode,
  type RegionCode,
  value,
} from "@lansmuseer/domain";
import { regions } from "@lansmuseer/places";
import * as fc from "fast-check";
import type { FigureScreen } from "../figure/figure-view.js";
import type { FlowChartData, FlowChartState } from "../flow-chart/flow-chart-data.js";

/** A line of money from the state to a recipient in Norrbotten, in kronor, with what is said of it. */
export function makePath(kronor: number | undefined, said: Partial<FlowPath> = {}): FlowPath {
  return {
    fund: "state",
    region: regionCode("25"),
    direct: false,
    ...(said.remainder === undefined ? { recipient: { name: "Norrbottensteatern", kind: "unknown" } } : {}),
    amount: kronor === undefined ? missing("not-reported") : value(kronor * 100),
    ...said,
  };
}

export const makeFlow = (paths: readonly FlowPath[], said: Partial<FlowChartData> = {}): FlowChartData => ({
  year: 2024,
  paths,
  about: { source: "Kulturrådet" },
  ...said,
});

export const makeFlowState = (said: Partial<FlowChartState> = {}): FlowChartState => ({
  language: "sv",
  levels: ["fund", "area", "recipient"],
  orientation: "auto",
  ...said,
});

/** A screen on which each letter takes 7 px. */
export const makeFlowScreen = (width: number): FigureScreen => ({
  width,
  lineHeight: 17,
  measure: (text) => text.length * 7,
});

const areaIds: readonly CulturalAreaId[] = culturalAreas.map(({ id }) => id);

/** A whole country: each region's money over seven areas to its recipients. */
export function makeCountry(recipients: number): readonly FlowPath[] {
  return Array.from({ length: recipients }, (_, at) =>
    makePath(1_000 + ((at * 7_919) % 9_000) * 1_000, {
      region: regions[at % regions.length]!.code,
      area: areaIds[at % 7]!,
      recipient: { name: `Mottagare ${at}`, kind: "unknown" },
    }),
  );
}

const someRegions: readonly RegionCode[] = ["01", "12", "25"].map(regionCode);

const allocation = fc.record({
  step: fc.constantFrom(
    "state-to-region",
    "state-to-recipient",
    "region-to-recipient",
    "municipality-to-recipient",
  ),
  region: fc.constantFrom(...someRegions),
  name: fc.constantFrom(
    "Teatern",
    "Museet",
    "Arkivet",
    "Biblioteket",
    "Norrlands Nätverk för Musikteater och Dans (NMD), med scener i hela länet",
  ),
  area: fc.option(fc.constantFrom(...areaIds), { nil: undefined }),
  fund: fc.option(fc.constantFrom(...funds), { nil: undefined }),
  remainder: fc.option(fc.constantFrom(...fundRemainders), { nil: undefined }),
  derivation: fc.option(fc.constantFrom("året efter", "det som blir över"), { nil: undefined }),
  amount: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: -1_000, max: 100_000_000_000 }).map(value) },
    { weight: 1, arbitrary: fc.constant(missing("not-reported")) },
    { weight: 1, arbitrary: fc.constant(value(0)) },
  ),
});

const given = <Key extends string, Value>(key: Key, some: Value | undefined) =>
  some === undefined ? {} : { [key]: some };

/** The paths of any year's money: known, derived, missing, nothing, paid back, and what no line explains. */
export const flowArbitrary = (): fc.Arbitrary<readonly FlowPath[]> =>
  fc.array(allocation, { maxLength: 40 }).map((rows) =>
    flowPaths(
      rows.map(({ step, region, name, area, fund, remainder, derivation, amount }, at): Allocation => ({
        id: String(at),
        step,
        year: 2024,
        region,
        from: { name: "Giver", kind: "unknown" },
        to: { name, kind: "unknown" },
        amount,
        ...given("area", area),
        ...given("fund", fund),
        ...given("remainder", remainder),
        ...given("derivation", derivation),
      })),
      2024,
    ),
  );
