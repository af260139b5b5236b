import type { AnswerRow, Clause, Engine, FieldName, FieldValue, QueryMeasure } from "@lansmuseer/aggregate";
import {
  type CulturalAreaId,
  culturalAreas,
  mapMeasure,
  type Measure,
  missing,
  value,
} from "@lansmuseer/domain";
import type {
  Bilingual,
  ChoroplethBreaks,
  ChoroplethData,
  ChoroplethGround,
  ChoroplethSeries,
  QuantitySubject,
  Unplaced,
} from "@lansmuseer/view";

/** What a map of grants can measure. */
export const grantMeasures = ["per-inhabitant", "awarded", "count", "share", "grant-rate"] as const;
export type GrantMeasure = (typeof grantMeasures)[number];

/** Which place of a grant decides its municipality. */
export const grantPlaces = ["activity", "seat"] as const;
export type GrantPlace = (typeof grantPlaces)[number];

/** Years that are shown as one, and what they are called: "2019–2024". */
export interface GrantPeriod {
  readonly label: string;
  readonly years: readonly string[];
}

export interface GrantMapAsking {
  readonly engine: Engine;
  readonly ground: ChoroplethGround;
  readonly about: ChoroplethData["about"];
  readonly measure: GrantMeasure;
  readonly by: GrantPlace;
  readonly breaks: ChoroplethBreaks;
  /** All conditions but those on place and year. */
  readonly where: readonly Clause[];
  /** The years that the page lets through. */
  readonly years: readonly string[];
  /** Undefined where single years are compared. */
  readonly period: GrantPeriod | undefined;
  /** Another area to stand beside the first. */
  readonly besideArea: CulturalAreaId | undefined;
}

const placeFields = { activity: "municipality", seat: "seatMunicipality" } as const satisfies Record<
  GrantPlace,
  FieldName
>;

const queries: Readonly<Record<GrantMeasure, QueryMeasure>> = {
  "per-inhabitant": { fn: "perInhabitant", of: "awarded", as: "shown" },
  awarded: { fn: "sum", of: "awarded", as: "shown" },
  count: { fn: "count", as: "shown" },
  share: { fn: "share", of: "awarded", as: "shown" },
  "grant-rate": { fn: "grantRate", as: "shown" },
};

/** What is known of a municipality that no decision names: there were none, and of none nothing was granted or refused. */
const ofNone: Readonly<Record<GrantMeasure, Measure>> = {
  "per-inhabitant": value(0),
  awarded: value(0),
  count: value(0),
  share: value(0),
  "grant-rate": missing("not-applicable"),
};

/** The grants by municipality: each year by itself, and the years that are chosen together. */
export function grantMapData(asking: GrantMapAsking): ChoroplethData {
  const { ground, about, years, period, besideArea, where } = asking;
  const chosen = areaIn(where);
  const first = seriesOf(asking, where, chosen);
  const second =
    besideArea === undefined
      ? undefined
      : seriesOf(
          asking,
          [...where.filter(({ field }) => field !== "area"), areaClause(besideArea)],
          besideArea,
        );
  return {
    about,
    ground,
    subject: subjectOf(asking, second === undefined ? chosen : undefined),
    years: period === undefined ? years : [...years, period.label],
    period: period?.label,
    series: second === undefined ? [first.series] : [first.series, second.series],
    unplaced: first.unplaced,
  };
}

/** Some years in order, under one name: a run when none of all the years that there are grants of is left out of it. */
export function periodOf(years: readonly string[], all: readonly string[]): GrantPeriod {
  const [first = "", last = ""] = [years[0], years.at(-1)];
  const isRun = all.filter((year) => first <= year && year <= last).length === years.length;
  return { label: isRun ? `${first}–${last}` : years.join(", "), years };
}

const areaClause = (id: CulturalAreaId): Clause => ({ field: "area", value: [id] });

/** The one area that all shown grants are of, if there is one. */
function areaIn(where: readonly Clause[]): CulturalAreaId | undefined {
  const values = where.flatMap(({ field, value: each }) =>
    field === "area" && Array.isArray(each) ? [each as readonly FieldValue[]] : [],
  );
  const [only] = values.length === 1 && values[0]?.length === 1 ? values[0] : [];
  return culturalAreas.find(({ id }) => id === only)?.id;
}

interface Found {
  readonly series: ChoroplethSeries;
  readonly unplaced: Readonly<Record<string, Unplaced>>;
}

function seriesOf(asking: GrantMapAsking, where: readonly Clause[], area: CulturalAreaId | undefined): Found {
  const { years, period } = asking;
  const found = new Map(years.map((year) => [year, noGrants(asking)]));
  for (const row of answered(asking, where, ["year"])) {
    const ofYear = found.get(row.key.year ?? "");
    if (ofYear !== undefined) take(row, ofYear, asking.by);
  }
  if (period !== undefined) {
    const whole = noGrants(asking);
    const clause: Clause = { field: "year", value: period.years };
    for (const row of answered(asking, [...where, clause], [])) take(row, whole, asking.by);
    found.set(period.label, whole);
  }
  const each = [...found];
  return {
    series: {
      id: area ?? "all",
      name: areaName(area),
      byYear: Object.fromEntries(each.map(([year, of]) => [year, placedValues(of)])),
    },
    unplaced: Object.fromEntries(each.map(([year, { unplaced }]) => [year, unplaced])),
  };
}

/** What is known of one year while its rows are read. */
interface YearFound {
  readonly values: Record<string, Measure>;
  unplaced: Unplaced;
  /** True once a decision has been found to have its place on the map. */
  isPlaced: boolean;
}

/** Where no decision says its place, nothing is known of any place: that is not 0 kronor. */
const placedValues = ({ values, unplaced, isPlaced }: YearFound): Readonly<Record<string, Measure>> =>
  isPlaced || unplaced.count === 0
    ? values
    : Object.fromEntries(Object.keys(values).map((code) => [code, missing("not-reported")]));

const noGrants = ({ ground, measure }: GrantMapAsking): YearFound => ({
  values: Object.fromEntries(ground.areas.map(({ code }) => [code, ofNone[measure]])),
  unplaced: { count: 0, awarded: value(0) },
  isPlaced: false,
});

function answered(
  { engine, measure, by }: GrantMapAsking,
  where: readonly Clause[],
  within: readonly "year"[],
): readonly AnswerRow[] {
  const shown = queries[measure];
  return engine.answer({
    version: 1,
    by: [placeFields[by], ...within],
    where,
    measures: [
      shown.fn === "share" ? { ...shown, within } : shown,
      { fn: "count", as: "grants" },
      { fn: "sum", of: "awarded", as: "kronor" },
    ],
  }).rows;
}

function take({ key, values: { shown, grants, kronor } }: AnswerRow, into: YearFound, by: GrantPlace): void {
  const code = key[placeFields[by]] ?? null;
  if (code !== null && code in into.values && shown !== undefined) {
    into.values[code] = shown;
    into.isPlaced = true;
  } else {
    const { count, awarded } = into.unplaced;
    into.unplaced = {
      count: count + (grants?.kind === "value" ? grants.value : 0),
      // Of grants without a known amount there is a number and no sum.
      awarded: kronor?.kind === "value" ? mapMeasure(awarded, (sum) => sum + kronor.value) : awarded,
    };
  }
}

function areaName(id: CulturalAreaId | undefined): Bilingual {
  const area = culturalAreas.find((each) => each.id === id);
  return area === undefined ? { sv: "Alla områden", en: "All areas" } : { sv: area.sv, en: area.en };
}

function subjectOf(
  { measure, by, breaks }: GrantMapAsking,
  area: CulturalAreaId | undefined,
): QuantitySubject {
  const { sv, en } = areaName(area);
  const to = (swedish: string, english: string): Bilingual =>
    area === undefined
      ? { sv: swedish, en: english }
      : { sv: `${swedish} till ${lower(sv)}`, en: `${english} to ${lower(en)}` };
  switch (measure) {
    case "per-inhabitant":
      return {
        kind: "rate",
        name: to("Bidrag", "Grants"),
        unit: { kind: "kronor-per-inhabitant" },
        breaks,
        by,
      };
    case "awarded":
      return { kind: "total", name: to("Bidrag", "Grants"), unit: { kind: "kronor" }, breaks, by };
    case "count":
      return {
        kind: "total",
        name: to("Beslut om bidrag", "Grant decisions"),
        unit: { kind: "number", of: { sv: ["beslut", "beslut"], en: ["decision", "decisions"] } },
        breaks,
        by,
      };
    case "share":
      return {
        kind: "total",
        name: to("Andel av bidragen", "Share of the grants"),
        unit: { kind: "share" },
        breaks,
        by,
      };
    case "grant-rate":
      return {
        kind: "rate",
        name: to("Andel ansökningar som beviljats", "Share of applications granted"),
        unit: { kind: "share" },
        breaks,
        by,
      };
  }
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
