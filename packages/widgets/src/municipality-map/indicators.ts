import {
  type Measure,
  mapMeasure,
  type MunicipalityFacts,
  type MunicipalityForm,
  organizationForms,
  type PolicyDocument,
  policyStatus,
  policyStatuses,
  type PolicyStatus,
  type PlainDate,
} from "@lansmuseer/domain";
import type {
  AreaGlyph,
  AreaValue,
  Bilingual,
  CategoryFill,
  CategorySubject,
  ChoroplethBreaks,
  ChoroplethUnit,
  QuantitySubject,
} from "@lansmuseer/view";

/** What a map of municipalities can show. */
export const indicators = [
  "population",
  "culture-cost",
  "culture-gross-cost",
  "library-cost",
  "leisure-cost",
  "localities",
  "policy-status",
  "organization-form",
] as const;
export type Indicator = (typeof indicators)[number];

/** Those that are figures of a municipality and a year. */
export type FactIndicator = Exclude<Indicator, "policy-status" | "organization-form">;

interface Fact {
  readonly name: Bilingual;
  readonly kind: QuantitySubject["kind"];
  readonly unit: ChoroplethUnit;
  readonly measure: (facts: MunicipalityFacts) => Measure;
}

/** The tables have kronor; a map counts öre. */
const ore = (kronor: Measure): Measure => mapMeasure(kronor, (amount) => Math.round(amount * 100));
const cost = (sv: string, en: string, measure: Fact["measure"]): Fact => ({
  name: { sv, en },
  kind: "rate",
  unit: { kind: "kronor-per-inhabitant" },
  measure: (facts) => ore(measure(facts)),
});

const facts: Readonly<Record<FactIndicator, Fact>> = {
  population: {
    name: { sv: "Folkmängd", en: "Population" },
    kind: "total",
    unit: { kind: "number", of: { sv: ["invånare", "invånare"], en: ["inhabitant", "inhabitants"] } },
    measure: ({ population }) => population,
  },
  localities: {
    name: { sv: "Tätorter", en: "Localities" },
    kind: "total",
    unit: { kind: "number", of: { sv: ["tätort", "tätorter"], en: ["locality", "localities"] } },
    measure: ({ localities }) => localities,
  },
  "culture-cost": cost("Nettokostnad för kultur", "Net cost of culture", (each) => each.cultureCost),
  "culture-gross-cost": cost("Kostnad för kultur", "Cost of culture", (each) => each.cultureGrossCost),
  "library-cost": cost("Nettokostnad för bibliotek", "Net cost of libraries", (each) => each.libraryCost),
  "leisure-cost": cost("Nettokostnad för fritid", "Net cost of leisure", (each) => each.leisureCost),
};

export const isFact = (indicator: Indicator): indicator is FactIndicator => indicator in facts;

export const factSubject = (indicator: FactIndicator, breaks: ChoroplethBreaks): QuantitySubject => {
  const { kind, name, unit } = facts[indicator];
  return { kind, name, unit, breaks };
};

/** The rows that say something of it. */
export const rowsWith = (
  indicator: FactIndicator,
  all: readonly MunicipalityFacts[],
): readonly MunicipalityFacts[] => all.filter((each) => facts[indicator].measure(each).kind === "value");

type ByYear = Readonly<Record<string, Readonly<Record<string, AreaValue>>>>;

/** The figures by year and municipality; years of which nobody knows anything are left out. */
export function factsByYear(indicator: FactIndicator, all: readonly MunicipalityFacts[]): ByYear {
  const { measure } = facts[indicator];
  const byYear: Partial<Record<string, Record<string, AreaValue>>> = {};
  const known = new Set<string>();
  for (const each of all) {
    const found = measure(each);
    (byYear[each.year] ??= {})[each.municipality] = found;
    if (found.kind === "value") known.add(String(each.year));
  }
  return Object.fromEntries([...known].map((year) => [year, byYear[year] ?? {}]));
}

const statuses: Readonly<Record<PolicyStatus, readonly [sv: string, en: string, CategoryFill, AreaGlyph]>> = {
  "in-force": ["gällande", "in force", "status-in-force", "check"],
  "no-end-date": ["gällande utan slutdatum", "in force without an end", "status-no-end", "endless"],
  "under-way": ["på gång", "under way", "tint-2", "pen"],
  expired: ["har gått ut", "expired", "status-expired", "clock"],
  missing: ["saknas", "none", "status-missing", "cross"],
};

export const policySubject: CategorySubject = {
  kind: "category",
  name: { sv: "Styrdokument för kultur", en: "Policy documents for culture" },
  categories: policyStatuses.map((id) => {
    const [sv, en, fill, glyph] = statuses[id];
    return { id, name: { sv, en }, fill, glyph };
  }),
};

/** Where each municipality stands on a day: with several documents, by the best of them. */
export function policyOn(
  documents: readonly PolicyDocument[],
  on: PlainDate,
): Readonly<Record<string, AreaValue>> {
  const best = new Map<string, PolicyStatus>();
  for (const document of documents) {
    const status = policyStatus(document, on);
    const before = best.get(document.municipality);
    if (before === undefined || policyStatuses.indexOf(status) < policyStatuses.indexOf(before))
      best.set(document.municipality, status);
  }
  return Object.fromEntries([...best].map(([code, id]) => [code, { kind: "category", id }]));
}

const letters = ["A", "B", "C", "D", "E", "F", "G"] as const;
const tints = [1, 2, 3, 4, 5, 6, 7] as const;

export const formSubject: CategorySubject = {
  kind: "category",
  name: { sv: "Organisationsform för kultur", en: "Where culture belongs" },
  categories: organizationForms.map(({ id, sv, en }, at) => ({
    id,
    name: { sv, en },
    fill: `tint-${tints[at % tints.length]!}`,
    glyph: letters[at % letters.length]!,
  })),
};

export function formsByYear(forms: readonly MunicipalityForm[]): ByYear {
  const byYear: Partial<Record<string, Record<string, AreaValue>>> = {};
  for (const { municipality, year, form } of forms)
    (byYear[year] ??= {})[municipality] = { kind: "category", id: form };
  return Object.fromEntries(Object.entries(byYear).map(([year, found]) => [year, found ?? {}]));
}
