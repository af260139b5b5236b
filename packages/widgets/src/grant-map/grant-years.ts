import { type Clause, clauseTest, type GrantTable } from "@lansmuseer/aggregate";
import type { FilterValue } from "@lansmuseer/elements";
import { regionOf } from "../map-ground/map-ground.js";
import { type GrantPeriod, periodOf } from "./grant-map-data.js";

/** The years that a map of grants has to choose among, and the one that it shows. */
export interface GrantYears {
  /** Ascending: those that the page lets through. */
  readonly years: readonly string[];
  /** Those that are shown as one: the chosen ones, or all. */
  readonly period: GrantPeriod | undefined;
  /** A single year that is chosen, or what the period is called. */
  readonly shown: string | undefined;
}

export interface GrantYearsAsking {
  readonly table: GrantTable;
  /** The page's own conditions. */
  readonly page?: readonly Clause[];
  /** Those of the group. */
  readonly chosen: readonly Clause[];
  /** Where single years are compared there is no period. */
  readonly isCompared?: boolean;
}

export function grantYears({ table, page = [], chosen, isCompared = false }: GrantYearsAsking): GrantYears {
  const all = (table.fields.year?.dictionary ?? []).filter((year) => year !== null);
  const years = among(all, page).sort();
  const picked = among(years, chosen);
  const period =
    years.length < 2 || isCompared ? undefined : periodOf(picked.length > 1 ? picked : years, years);
  return { years, period, shown: picked.length === 1 ? picked[0] : period?.label };
}

/** The years that the condition on years lets through, if there is one. */
function among(years: readonly string[], clauses: readonly Clause[]): string[] {
  const asked = clauses.find(({ field }) => field === "year");
  return years.filter((year) => asked === undefined || clauseTest(asked.value)(year));
}

/** The condition that a map's slider of years asks for: all years together are none. */
export const yearClause = (asked: FilterValue): Clause => ({
  field: "year",
  value: typeof asked === "string" && /^\d{4}$/.test(asked) ? [asked] : [],
});

/** The one region that all activities take place in, or none. */
export const regionIn = (table: GrantTable): string | undefined =>
  regionOf((table.fields.municipality?.dictionary ?? []).filter((code) => code !== null));
