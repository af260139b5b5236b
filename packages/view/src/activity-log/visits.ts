import type { Activity, MunicipalityCode, RegionCode } from "@lansmuseer/domain";
import { municipalitiesOf, municipalityName } from "../municipality/municipality-name.js";
import { latestFirst, municipalitiesIn } from "./activity-rows.js";

/** How often a municipality was met. */
export interface MunicipalityVisits {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly count: number;
  /** The last day that is known of. */
  readonly last: string | undefined;
}

/** Where the activities took place, seen from one region. An activity in two municipalities counts in each. */
export interface Visits {
  /** Every municipality of the region, by name, those never met among them. */
  readonly municipalities: readonly MunicipalityVisits[];
  /** Activities for the whole county, and in no municipality of it. */
  readonly wholeCounty: number;
  /** Activities in other counties alone. */
  readonly elsewhere: number;
  /** Activities that say no place. */
  readonly unplaced: number;
}

export function visitsOf(activities: readonly Activity[], region: RegionCode): Visits {
  const own = municipalitiesOf(region);
  const isOwn = new Set<MunicipalityCode>(own);
  const met = new Map<MunicipalityCode, Activity[]>();
  const visits = { wholeCounty: 0, elsewhere: 0, unplaced: 0 };
  for (const activity of activities) {
    const codes = municipalitiesIn(activity).filter((code) => isOwn.has(code));
    for (const code of codes) met.set(code, [...(met.get(code) ?? []), activity]);
    if (codes.length > 0) continue;
    const { places } = activity;
    if (places.length === 0) visits.unplaced++;
    else if (places.some(({ kind, code }) => kind !== "municipality" && code === region))
      visits.wholeCounty++;
    else visits.elsewhere++;
  }
  return {
    ...visits,
    municipalities: own.map((code) => {
      const there = [...(met.get(code) ?? [])].sort(latestFirst);
      const last = there[0]?.period;
      return { code, name: municipalityName(code), count: there.length, last: last?.from ?? last?.until };
    }),
  };
}
