import { formatCount, type Language } from "../text/format.js";
import { joinWords } from "../text/join-words.js";

/** The words of a region's sheet in one language. */
export interface RegionText {
  readonly title: (county: string) => string;
  readonly planTitle: (county: string, period: string) => string;
  readonly subtitle: (municipalities: number) => string;
  readonly policyPanel: string;
  readonly formPanel: string;
  readonly municipalities: (count: number) => string;
  readonly plan: (title: string, period: string) => string;
  readonly noPlan: string;
  readonly lacking: (count: number, of: number, names: readonly string[]) => string;
  /** What the municipalities without a document in force are listed under. */
  readonly without: Readonly<Record<"expired" | "missing" | "under-way", string>>;
  readonly allValid: (of: number) => string;
  readonly notReported: (count: number) => string;
  readonly columns: Readonly<Record<"count" | "municipalities" | "kind", string>>;
}

const sv = (count: number): string => formatCount(count, "sv");
const en = (count: number): string => formatCount(count, "en");
/** More names than this are counted in the sentence, and listed among the facts. */
const fewNames = 6;

export const regionText: Readonly<Record<Language, RegionText>> = {
  sv: {
    title: (county) => `Kulturen i ${county}`,
    planTitle: (county, period) => `${county} har en kulturplan för ${period}`,
    subtitle: (count) => `Kulturplan, styrdokument och organisation i ${sv(count)} kommuner`,
    policyPanel: "Kommunernas styrdokument för kultur",
    formPanel: "Kulturens plats i kommunernas förvaltning",
    municipalities: (count) => `${sv(count)} ${count === 1 ? "kommun" : "kommuner"}`,
    plan: (title, period) => `Senast kända kulturplan: ${title}${period === "" ? "" : ` (${period})`}.`,
    noPlan: "Ingen kulturplan är känd.",
    lacking: (count, of, names) =>
      `${sv(count)} av ${sv(of)} kommuner saknar ett gällande styrdokument för kultur${names.length > fewNames || names.length === 0 ? "" : `: ${joinWords(names, "sv")}`}.`,
    without: {
      expired: "Styrdokumentet har gått ut",
      missing: "Styrdokument saknas",
      "under-way": "Styrdokument på gång",
    },
    allValid: (of) => `Alla ${sv(of)} kommuner har ett gällande styrdokument för kultur.`,
    notReported: (count) => `För ${sv(count)} saknas uppgift.`,
    columns: { kind: "Uppgift", count: "Antal kommuner", municipalities: "Kommuner" },
  },
  en: {
    title: (county) => `Culture in ${county}`,
    planTitle: (county, period) => `${county} has a culture plan for ${period}`,
    subtitle: (count) => `Culture plan, policy documents and administration in ${en(count)} municipalities`,
    policyPanel: "The municipalities' policy documents for culture",
    formPanel: "Where culture belongs in the municipalities",
    municipalities: (count) => `${en(count)} ${count === 1 ? "municipality" : "municipalities"}`,
    plan: (title, period) => `Latest known culture plan: ${title}${period === "" ? "" : ` (${period})`}.`,
    noPlan: "No culture plan is known.",
    lacking: (count, of, names) =>
      `${en(count)} of ${en(of)} municipalities ${count === 1 ? "lacks" : "lack"} a policy document in force${names.length > fewNames || names.length === 0 ? "" : `: ${joinWords(names, "en")}`}.`,
    without: {
      expired: "Policy document has expired",
      missing: "No policy document",
      "under-way": "Policy document under way",
    },
    allValid: (of) => `All ${en(of)} municipalities have a policy document in force.`,
    notReported: (count) => `${en(count)} ${count === 1 ? "has" : "have"} not been reported on.`,
    columns: { kind: "Fact", count: "Number of municipalities", municipalities: "Municipalities" },
  },
};
