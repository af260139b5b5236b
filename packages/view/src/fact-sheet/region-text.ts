import { formatCount, type Language } from "../text/format.js";
import { joinWords } from "../text/join-words.js";

/** The words of a region's sheet in one language. */
export interface RegionText {
  readonly title: (county: string) => string;
  readonly planTitle: (county: string, period: string, hasEnded: boolean) => string;
  readonly subtitle: (municipalities: number, isOfDocuments: boolean) => string;
  readonly policyPanel: string;
  readonly formPanel: string;
  readonly municipalities: (count: number) => string;
  readonly plan: (title: string, period: string) => string;
  readonly noPlan: string;
  readonly period: string;
  /** How long ago the plan was decided, or began, on the day that it is judged on. */
  readonly age: (years: number, isBegun: boolean, on: string) => string;
  readonly ended: (on: string) => string;
  readonly goals: string;
  readonly goalCount: string;
  /** The goals of national cultural policy, as Region Norrbotten's page on the cooperation model has them (2024). */
  readonly goalList: readonly string[];
  readonly areaMoney: Readonly<Record<"state" | "grants", (year: number) => string>>;
  readonly noArea: Readonly<Record<"state" | "grants", string>>;
  readonly lacking: (count: number, of: number, names: readonly string[]) => string;
  /** What the municipalities without a document in force are listed under. */
  readonly without: Readonly<Record<"expired" | "missing" | "under-way", string>>;
  readonly allValid: (of: number) => string;
  readonly notReported: (count: number) => string;
  readonly columns: Readonly<Record<"count" | "municipalities" | "kind" | "amount", string>>;
}

const sv = (count: number): string => formatCount(count, "sv");
const en = (count: number): string => formatCount(count, "en");
/** More names than this are counted in the sentence, and listed among the facts. */
const fewNames = 6;

export const regionText: Readonly<Record<Language, RegionText>> = {
  sv: {
    title: (county) => `Kulturen i ${county}`,
    planTitle: (county, period, hasEnded) =>
      `${county}: senast kända kulturplan ${hasEnded ? "gällde" : "gäller"} ${period}`,
    subtitle: (count, isOfDocuments) =>
      isOfDocuments
        ? `Kulturplan, styrdokument och organisation i ${sv(count)} kommuner`
        : `Kulturplan, mål och kulturområden, ${sv(count)} kommuner`,
    policyPanel: "Kommunernas styrdokument för kultur",
    formPanel: "Kulturens plats i kommunernas förvaltning",
    municipalities: (count) => `${sv(count)} ${count === 1 ? "kommun" : "kommuner"}`,
    plan: (title, period) => `Senast kända kulturplan: ${title}${period === "" ? "" : ` (${period})`}.`,
    noPlan: "Ingen kulturplan är känd.",
    period: "Planens period",
    age: (years, isBegun, on) =>
      `${isBegun ? "började" : "beslutad"} för ${years === 0 ? "mindre än ett" : sv(years)} år sedan, räknat från ${on}`,
    ended: (on) => `har gått ut, räknat från ${on}; ingen senare plan är känd`,
    goals: "Nationella kulturpolitiska mål",
    goalCount: "Tre mål",
    goalList: [
      "Kulturen ska vara en dynamisk, utmanande och obunden kraft med yttrandefriheten som grund",
      "Alla ska ha möjlighet att delta i kulturlivet",
      "Kreativitet, mångfald och konstnärlig kvalitet ska prägla samhällets utveckling",
    ],
    areaMoney: {
      state: (year) => `Statens bidrag ${year} efter kulturområde`,
      grants: (year) => `Regionens stöd ${year} efter kulturområde`,
    },
    noArea: { state: "Ej publicerat", grants: "Utan område" },
    lacking: (count, of, names) =>
      `${sv(count)} av ${sv(of)} kommuner saknar ett gällande styrdokument för kultur${names.length > fewNames || names.length === 0 ? "" : `: ${joinWords(names, "sv")}`}.`,
    without: {
      expired: "Styrdokumentet har gått ut",
      missing: "Styrdokument saknas",
      "under-way": "Styrdokument på gång",
    },
    allValid: (of) => `Alla ${sv(of)} kommuner har ett gällande styrdokument för kultur.`,
    notReported: (count) => `För ${sv(count)} saknas uppgift.`,
    columns: { kind: "Uppgift", count: "Antal kommuner", municipalities: "Kommuner", amount: "Belopp, kr" },
  },
  en: {
    title: (county) => `Culture in ${county}`,
    planTitle: (county, period, hasEnded) =>
      `${county}: the latest known culture plan ${hasEnded ? "was" : "is"} for ${period}`,
    subtitle: (count, isOfDocuments) =>
      isOfDocuments
        ? `Culture plan, policy documents and administration in ${en(count)} municipalities`
        : `Culture plan, goals and cultural areas, ${en(count)} municipalities`,
    policyPanel: "The municipalities' policy documents for culture",
    formPanel: "Where culture belongs in the municipalities",
    municipalities: (count) => `${en(count)} ${count === 1 ? "municipality" : "municipalities"}`,
    plan: (title, period) => `Latest known culture plan: ${title}${period === "" ? "" : ` (${period})`}.`,
    noPlan: "No culture plan is known.",
    period: "Period of the plan",
    age: (years, isBegun, on) =>
      `${isBegun ? "began" : "decided"} ${years === 0 ? "less than a year" : years === 1 ? "1 year" : `${en(years)} years`} ago, counted from ${on}`,
    ended: (on) => `has ended, counted from ${on}; no later plan is known`,
    goals: "Goals of national cultural policy",
    goalCount: "Three goals",
    goalList: [
      "Culture is to be a dynamic, challenging and independent force based on freedom of expression",
      "Everyone is to be able to take part in cultural life",
      "Creativity, diversity and artistic quality are to mark the development of society",
    ],
    areaMoney: {
      state: (year) => `State grants ${year} by cultural area`,
      grants: (year) => `The region's grants ${year} by cultural area`,
    },
    noArea: { state: "Not published", grants: "Without an area" },
    lacking: (count, of, names) =>
      `${en(count)} of ${en(of)} municipalities ${count === 1 ? "lacks" : "lack"} a policy document in force${names.length > fewNames || names.length === 0 ? "" : `: ${joinWords(names, "en")}`}.`,
    without: {
      expired: "Policy document has expired",
      missing: "No policy document",
      "under-way": "Policy document under way",
    },
    allValid: (of) => `All ${en(of)} municipalities have a policy document in force.`,
    notReported: (count) => `${en(count)} ${count === 1 ? "has" : "have"} not been reported on.`,
    columns: {
      kind: "Fact",
      count: "Number of municipalities",
      municipalities: "Municipalities",
      amount: "Amount, SEK",
    },
  },
};
