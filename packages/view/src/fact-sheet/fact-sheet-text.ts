import type { PolicyStatus } from "@lansmuseer/domain";
import { formatCount, type Language } from "../text/format.js";
import { joinWords } from "../text/join-words.js";
import type { Comparison } from "./fact-sheet-data.js";
import type { IndicatorId } from "./indicators.js";

interface IndicatorWords {
  /** As a panel is headed: "Nettokostnad för kultur". */
  readonly name: string;
  /** After a number: "kr per invånare"; nothing where inhabitants are counted. */
  readonly unit: string;
  /** In a sentence. */
  readonly inWords: string;
  /** In the table's header of units. */
  readonly column: string;
}

/** Every word of a fact sheet in one language. Values come ready formatted. */
export interface FactSheetText {
  readonly indicators: Readonly<Record<IndicatorId, IndicatorWords>>;
  readonly title: (name: string) => string;
  readonly above: (name: string) => string;
  readonly below: (name: string) => string;
  readonly subtitle: (county: string, years: string) => string;
  readonly population: (name: string, people: string, year: number) => string;
  readonly noPopulation: (name: string) => string;
  readonly cost: (kronor: string, year: number, isGross: boolean) => string;
  readonly against: Readonly<Record<"more" | "less" | "same", (kronor: string) => string>>;
  readonly noCost: string;
  readonly policySentence: (words: string) => string;
  readonly nothing: (name: string) => string;
  readonly mean: (count: number, of: number) => string;
  readonly meanName: string;
  readonly rank: (rank: number, of: number) => string;
  readonly single: (year: number) => string;
  readonly gap: (years: readonly number[]) => string;
  readonly policy: Readonly<Record<PolicyStatus | "unknown", string>>;
  readonly until: (date: string) => string;
  readonly ended: (date: string) => string;
  readonly from: (date: string) => string;
  readonly adopted: (date: string) => string;
  readonly terms: Readonly<
    Record<
      | "localities"
      | "locality"
      | "policy"
      | "form"
      | "grants"
      | "population"
      | "plan"
      | "decided"
      | "municipalities",
      string
    >
  >;
  readonly locality: (name: string, people: string) => string;
  readonly noLocality: string;
  readonly decisions: (count: number, year: number) => string;
  readonly kolada: (id: string) => string;
  readonly report: (name: string) => string;
  readonly links: string;
  readonly choose: Readonly<Record<"municipality" | "comparison" | "peers", string>>;
  readonly region: (county: string) => string;
  readonly comparisons: Readonly<Record<Comparison, string>>;
  readonly similarNote: (names: readonly string[]) => string;
  readonly mostPeers: (count: number) => string;
  readonly columns: Readonly<Record<"fact" | "unit" | "year", string>>;
  readonly caption: (name: string) => string;
  readonly areas: string;
  readonly fileName: (code: string) => string;
}

const sv = (count: number): string => formatCount(count, "sv");
const en = (count: number): string => formatCount(count, "en");
const years = (all: readonly number[]): readonly string[] => all.map(String);

export const factSheetText: Readonly<Record<Language, FactSheetText>> = {
  sv: {
    indicators: {
      population: { name: "Folkmängd", unit: "invånare", inWords: "invånare", column: "antal" },
      cultureCost: {
        name: "Nettokostnad för kultur",
        unit: "kr per invånare",
        inWords: "kronor per invånare",
        column: "kr per invånare",
      },
      cultureGrossCost: {
        name: "Kostnad för kultur, före intäkter",
        unit: "kr per invånare",
        inWords: "kronor per invånare",
        column: "kr per invånare",
      },
      libraryCost: {
        name: "Nettokostnad för bibliotek, inom kulturen",
        unit: "kr per invånare",
        inWords: "kronor per invånare",
        column: "kr per invånare",
      },
      leisureCost: {
        name: "Nettokostnad för fritid",
        unit: "kr per invånare",
        inWords: "kronor per invånare",
        column: "kr per invånare",
      },
      grants: {
        name: "Bidrag från regionen",
        unit: "kr per invånare",
        inWords: "kronor per invånare",
        column: "kr per invånare",
      },
    },
    title: (name) => `Kommunfakta: ${name}`,
    above: (name) => `${name} lägger mer på kultur än länets medel`,
    below: (name) => `${name} lägger mindre på kultur än länets medel`,
    subtitle: (county, period) =>
      ["Folkmängd och kostnader, löpande priser", county, period].filter(Boolean).join(", "),
    population: (name, people, year) => `${name} hade ${people} invånare den 31 december ${year}.`,
    noPopulation: (name) => `Folkmängden i ${name} är inte rapporterad.`,
    cost: (kronor, year, isGross) =>
      `Kulturen kostade${isGross ? ", före intäkter," : ""} ${kronor} kronor per invånare ${year}`,
    against: {
      more: (kronor) => `, mer än medelvärdet i länet (${kronor} kronor).`,
      less: (kronor) => `, mindre än medelvärdet i länet (${kronor} kronor).`,
      same: (kronor) => `, lika mycket som medelvärdet i länet (${kronor} kronor).`,
    },
    noCost: "Kostnaden för kultur är inte rapporterad.",
    policySentence: (words) => `Styrdokument för kultur: ${words}.`,
    nothing: (name) => `Inga uppgifter är rapporterade för ${name}.`,
    mean: (count, of) => `Medel av ${sv(count)}${count === of ? "" : ` av ${sv(of)}`} kommuner`,
    meanName: "Länets medel",
    rank: (rank, of) => `Plats ${sv(rank)} av ${sv(of)}.`,
    single: (year) => `Bara ${year} är rapporterat.`,
    gap: (missing) => `${joinWords(years(missing), "sv")}: uppgift saknas`,
    policy: {
      "in-force": "gällande",
      "no-end-date": "gällande, utan slutdatum",
      "under-way": "under framtagande",
      expired: "har gått ut",
      missing: "saknas",
      unknown: "uppgift saknas",
    },
    until: (date) => `till ${date}`,
    ended: (date) => `gällde till ${date}`,
    from: (date) => `från ${date}`,
    adopted: (date) => `antaget ${date}`,
    terms: {
      localities: "Tätorter",
      locality: "Största tätort",
      policy: "Styrdokument för kultur",
      form: "Kulturen hör till",
      grants: "Bidrag från regionen",
      population: "Folkmängd",
      plan: "Regional kulturplan",
      decided: "Beslutad",
      municipalities: "Kommuner",
    },
    locality: (name, people) => `${name} (${people} invånare 2020)`,
    noLocality: "Ingen egen: tätorten räknas till en grannkommun",
    decisions: (count, year) => `${sv(count)} beslut ${year}`,
    kolada: (id) => `Nyckeltal ${id} i Kolada`,
    report: (name) => `Regionens rapport om ${name}`,
    links: "Läs mer",
    choose: { municipality: "Kommun", comparison: "Jämför med", peers: "Kommuner att jämföra med" },
    region: (county) => `Hela ${county}`,
    comparisons: {
      similar: "Kommuner med liknande folkmängd",
      chosen: "Valda kommuner",
      none: "Bara länets medel",
    },
    similarNote: (names) =>
      `Liknande är de kommuner i länet som är närmast i folkmängd: ${joinWords(names, "sv")}.`,
    mostPeers: (count) => `Högst ${sv(count)} kommuner visas.`,
    columns: { fact: "Uppgift", unit: "Enhet", year: "År" },
    caption: (name) => `Kommunfakta för ${name}`,
    areas: "De sju kulturområdena",
    fileName: (code) => `kommunfakta-${code}`,
  },
  en: {
    indicators: {
      population: { name: "Population", unit: "inhabitants", inWords: "inhabitants", column: "number" },
      cultureCost: {
        name: "Net cost of culture",
        unit: "SEK per inhabitant",
        inWords: "kronor per inhabitant",
        column: "SEK per inhabitant",
      },
      cultureGrossCost: {
        name: "Cost of culture before income",
        unit: "SEK per inhabitant",
        inWords: "kronor per inhabitant",
        column: "SEK per inhabitant",
      },
      libraryCost: {
        name: "Net cost of libraries, within culture",
        unit: "SEK per inhabitant",
        inWords: "kronor per inhabitant",
        column: "SEK per inhabitant",
      },
      leisureCost: {
        name: "Net cost of leisure",
        unit: "SEK per inhabitant",
        inWords: "kronor per inhabitant",
        column: "SEK per inhabitant",
      },
      grants: {
        name: "Grants from the region",
        unit: "SEK per inhabitant",
        inWords: "kronor per inhabitant",
        column: "SEK per inhabitant",
      },
    },
    title: (name) => `Municipality facts: ${name}`,
    above: (name) => `${name} spends more on culture than the county's mean`,
    below: (name) => `${name} spends less on culture than the county's mean`,
    subtitle: (county, period) =>
      ["Population and costs, current prices", county, period].filter(Boolean).join(", "),
    population: (name, people, year) => `${name} had ${people} inhabitants on 31 December ${year}.`,
    noPopulation: (name) => `The population of ${name} has not been reported.`,
    cost: (kronor, year, isGross) =>
      `Culture cost${isGross ? ", before income," : ""} ${kronor} kronor per inhabitant in ${year}`,
    against: {
      more: (kronor) => `, more than the mean of the county (${kronor} kronor).`,
      less: (kronor) => `, less than the mean of the county (${kronor} kronor).`,
      same: (kronor) => `, as much as the mean of the county (${kronor} kronor).`,
    },
    noCost: "The cost of culture has not been reported.",
    policySentence: (words) => `Policy document for culture: ${words}.`,
    nothing: (name) => `Nothing has been reported for ${name}.`,
    mean: (count, of) => `Mean of ${en(count)}${count === of ? "" : ` of ${en(of)}`} municipalities`,
    meanName: "Mean of the county",
    rank: (rank, of) => `Rank ${en(rank)} of ${en(of)}.`,
    single: (year) => `Only ${year} has been reported.`,
    gap: (missing) => `${joinWords(years(missing), "en")}: not reported`,
    policy: {
      "in-force": "in force",
      "no-end-date": "in force, no end date",
      "under-way": "under way",
      expired: "expired",
      missing: "none",
      unknown: "not reported",
    },
    until: (date) => `until ${date}`,
    ended: (date) => `in force until ${date}`,
    from: (date) => `from ${date}`,
    adopted: (date) => `adopted ${date}`,
    terms: {
      localities: "Localities",
      locality: "Largest locality",
      policy: "Policy document for culture",
      form: "Culture belongs to",
      grants: "Grants from the region",
      population: "Population",
      plan: "Regional culture plan",
      decided: "Decided",
      municipalities: "Municipalities",
    },
    locality: (name, people) => `${name} (${people} inhabitants in 2020)`,
    noLocality: "None of its own: the locality is counted to a neighbour",
    decisions: (count, year) => `${en(count)} ${count === 1 ? "decision" : "decisions"} in ${year}`,
    kolada: (id) => `Figure ${id} in Kolada`,
    report: (name) => `The region's report on ${name}`,
    links: "Read more",
    choose: {
      municipality: "Municipality",
      comparison: "Compare with",
      peers: "Municipalities to compare with",
    },
    region: (county) => `All of ${county}`,
    comparisons: {
      similar: "Municipalities of similar population",
      chosen: "Chosen municipalities",
      none: "The county's mean only",
    },
    similarNote: (names) =>
      `Similar are the municipalities of the county nearest in population: ${joinWords(names, "en")}.`,
    mostPeers: (count) => `At most ${en(count)} municipalities are shown.`,
    columns: { fact: "Fact", unit: "Unit", year: "Year" },
    caption: (name) => `Municipality facts of ${name}`,
    areas: "The seven areas of culture",
    fileName: (code) => `municipality-facts-${code}`,
  },
};
