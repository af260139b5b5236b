import { type Clause, clauseTest, type FieldName, type FlowPath, flowPaths } from "@lansmuseer/aggregate";
import { type CulturalAreaId, culturalAreas, type RegionCode } from "@lansmuseer/domain";
import { regions } from "@lansmuseer/places";
import type { FigureAbout, FlowChartData } from "@lansmuseer/view";
import type { LoadedFlow } from "./load-flow.js";

/** What of a flow is asked for, by the page at first and then by the visitor or the group. */
export interface AskedFlow {
  readonly year: number;
  readonly compared: number | undefined;
  /** Undefined where all are. */
  readonly regions: readonly RegionCode[] | undefined;
  readonly areas: readonly CulturalAreaId[] | undefined;
}

/** What the page's attributes say. */
export interface PageFlow {
  readonly year: number | undefined;
  readonly compared: number | undefined;
  readonly region: string | undefined;
  readonly area: string | undefined;
}

/** A condition of the group goes before the page's word on the same field; a year without money is shown as that. */
export function askedFlow(years: readonly number[], page: PageFlow, clauses: readonly Clause[]): AskedFlow {
  const year = yearIn(years, clauseOn(clauses, "year")) ?? page.year ?? years.at(-1)!;
  const chosen = <Code extends string>(field: FieldName, all: readonly Code[], own: string | undefined) => {
    const value = clauseOn(clauses, field) ?? (own === undefined ? undefined : [own]);
    const found = value === undefined ? all : all.filter(clauseTest(value));
    return found.length === all.length || found.length === 0 ? undefined : found;
  };
  return {
    year,
    compared: page.compared === year ? undefined : page.compared,
    regions: chosen("region", codes, page.region),
    areas: chosen("area", areas, page.area),
  };
}

const codes = regions.map(({ code }) => code);
const areas = culturalAreas.map(({ id }) => id);

const clauseOn = (clauses: readonly Clause[], field: FieldName): Clause["value"] | undefined =>
  clauses.find((clause) => clause.field === field)?.value;

/** The last year with money that a condition lets through, else the last that it names. */
function yearIn(years: readonly number[], value: Clause["value"] | undefined): number | undefined {
  if (value === undefined) return undefined;
  const test = clauseTest(value);
  const named = "to" in value ? value.to : "not" in value ? null : (value.at(-1) ?? null);
  return years.findLast((year) => test(String(year))) ?? (named === null ? undefined : Number(named));
}

/** The flow that is asked for. */
export function flowOf(
  { allocations, differing }: LoadedFlow,
  { year, compared, regions: some, areas: of }: AskedFlow,
  about: FigureAbout,
): FlowChartData {
  const pathsOf = (when: number): readonly FlowPath[] =>
    flowPaths(allocations, when).filter(
      ({ region, area }) =>
        (some?.includes(region) ?? true) && (of === undefined || (area !== undefined && of.includes(area))),
    );
  const differences = (differing.get(year) ?? []).filter((code) => some?.some((one) => one === code) ?? true);
  return {
    year,
    paths: pathsOf(year),
    about,
    regions: some,
    areas: of,
    unexplainedSums: differences.length,
    ...(compared === undefined ? {} : { before: { year: compared, paths: pathsOf(compared) } }),
  };
}
