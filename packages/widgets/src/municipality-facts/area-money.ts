import { type AnswerTo, flowPaths, type GrantQuery, nodesAt, sumAt, sumKind } from "@lansmuseer/aggregate";
import {
  type Allocation,
  type CulturalAreaId,
  culturalAreas,
  type Measure,
  missing,
  type RegionCode,
  value,
} from "@lansmuseer/domain";
import type { AreaMoney } from "@lansmuseer/view";
import type { LoadedGrants } from "../grant-widget/load-grants.js";

/**
 * What the state gave to each area of a region, in the last year that names areas, else in the last of all. An area whose
 * recipients have no published amount is a hole, and what is published of no area is a part of its own.
 */
export function stateMoney(allocations: readonly Allocation[], region: RegionCode): AreaMoney | undefined {
  const own = allocations.filter((one) => one.region === region);
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => b - a);
  const pathsOf = (year: number) => flowPaths(own, year).filter(({ fund }) => fund === "state");
  const year = years.find((each) => pathsOf(each).some(({ area }) => area !== undefined)) ?? years[0];
  if (year === undefined) return undefined;
  const paths = pathsOf(year);
  const named = nodesAt(
    "area",
    paths.filter(({ area }) => area !== undefined),
  );
  const others = paths.filter(({ area }) => area === undefined);
  const parts = [
    ...named.map(({ paths: [first], sum }) => ({ area: first?.area, amount: amountOf(sum) })),
    ...(others.length === 0 ? [] : [{ area: undefined, amount: amountOf(sumAt("area", others)) }]),
  ];
  return { from: "state", year, parts };
}

const amountOf = (sum: Parameters<typeof sumKind>[0]): Measure =>
  sumKind(sum) === "missing" ? missing("not-reported") : value(sum.ore);

/** What the decisions of the last year come to in each area. */
export function grantedMoney({ engine }: LoadedGrants): AreaMoney | undefined {
  const question = {
    version: 1,
    by: ["area", "year"],
    where: [],
    measures: [{ fn: "sum", of: "awarded" }],
  } as const satisfies GrantQuery;
  const { rows }: AnswerTo<typeof question> = engine.answer(question);
  const years = rows.flatMap(({ key }) => key.year ?? []).sort();
  const year = years.at(-1);
  if (year === undefined) return undefined;
  const areaOf = (id: string | null | undefined): CulturalAreaId | undefined =>
    culturalAreas.find((area) => area.id === id)?.id;
  const parts = rows
    .filter(({ key }) => key.year === year)
    .map(({ key, values }) => ({ area: areaOf(key.area), amount: values["sum:awarded"] }));
  return { from: "grants", year: Number(year), parts };
}
