import { type Allocation, combine, type Measure } from "@lansmuseer/domain";
import { countyPopulation, type GridMap, regions } from "@lansmuseer/places";
import type { AreaValue, ChoroplethBreaks, ChoroplethData } from "@lansmuseer/view";
import { regionGround } from "../map-ground/map-ground.js";

/** What a map of the state's money can measure. */
export const stateMeasures = ["per-inhabitant", "awarded"] as const;
export type StateMeasure = (typeof stateMeasures)[number];

/** Years of which so few regions are known that a map would be of holes. */
const leastKnown = 10;

/**
 * The state's grants to culture in each region and year. Stockholm county is outside the model: what the state gives its
 * institutions one by one stands there, and nowhere twice.
 */
export function stateGrantsData(
  allocations: readonly Allocation[],
  grid: GridMap,
  measure: StateMeasure,
  breaks: ChoroplethBreaks,
  about: ChoroplethData["about"],
): ChoroplethData {
  const toRegions = sums(allocations.filter(({ step }) => step === "state-to-region"));
  const toRecipients = sums(allocations.filter(({ step }) => step === "state-to-recipient"));
  const years = [...toRegions].filter(([, byRegion]) => byRegion.size >= leastKnown).map(([year]) => year);
  const byYear = Object.fromEntries(
    years.map((year) => {
      const found = { ...known(toRecipients.get(year)), ...known(toRegions.get(year)) };
      const shown = Object.entries(found).map(([code, amount]): [string, AreaValue] => [
        code,
        measure === "awarded" ? amount : perInhabitant(code, Number(year), amount),
      ]);
      return [year, Object.fromEntries(shown)];
    }),
  );
  const isDerived = (year: string): boolean =>
    allocations.some(
      ({ step, year: of, derivation }) =>
        step === "state-to-region" && String(of) === year && derivation !== undefined,
    );
  return {
    about,
    ground: regionGround(grid),
    subject: {
      kind: measure === "awarded" ? "total" : "rate",
      name: { sv: "Statliga bidrag till kultur", en: "State grants to culture" },
      unit: { kind: measure === "awarded" ? "kronor" : "kronor-per-inhabitant" },
      breaks,
    },
    years: years.sort(),
    series: [{ id: "state", name: { sv: "Staten", en: "The state" }, byYear }],
    derived: years.filter(isDerived),
  };
}

type Sums = ReadonlyMap<string, ReadonlyMap<string, Measure>>;

/** By year and region. A sum with a hole in it is a hole. */
function sums(allocations: readonly Allocation[]): Sums {
  const byYear = new Map<string, Map<string, Measure>>();
  for (const { year, region, amount } of allocations) {
    const ofYear = byYear.get(String(year)) ?? new Map<string, Measure>();
    byYear.set(String(year), ofYear);
    const before = ofYear.get(region);
    ofYear.set(region, before === undefined ? amount : combine(before, amount, (a, b) => a + b));
  }
  return byYear;
}

const known = (ofYear: ReadonlyMap<string, Measure> | undefined): Readonly<Record<string, Measure>> =>
  Object.fromEntries(ofYear ?? []);

/** Through the inhabitants of that year, or the last count before it, or the first of all. */
function perInhabitant(code: string, year: number, amount: Measure): Measure {
  const region = regions.find((each) => each.code === code);
  const counts = region === undefined ? [] : countyPopulation(region.code);
  const count = counts.find((each) => each.year <= year) ?? counts.at(-1);
  if (count === undefined) return { kind: "missing", reason: "unknown" };
  return combine(amount, { kind: "value", value: count.value }, (ore, people) => ore / people);
}
