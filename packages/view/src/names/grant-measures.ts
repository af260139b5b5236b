import type { FigureMeasure } from "../figure-measure/figure-measure.js";
import type { Language } from "../text/format.js";

/** What may be shown of grants. */
export const grantMeasureNames = [
  "awarded",
  "requested",
  "paid",
  "count",
  "recipients",
  "mean",
  "median",
  "per-inhabitant",
  "grant-rate",
] as const;

export type GrantMeasureName = (typeof grantMeasureNames)[number];

const kinds = {
  awarded: { unit: "ore", isAdditive: true },
  requested: { unit: "ore", isAdditive: true },
  paid: { unit: "ore", isAdditive: true },
  count: { unit: "count", isAdditive: true },
  recipients: { unit: "count", isAdditive: false },
  mean: { unit: "oreEach", isAdditive: false },
  median: { unit: "oreEach", isAdditive: false },
  "per-inhabitant": { unit: "oreEach", isAdditive: false },
  "grant-rate": { unit: "ratio", isAdditive: false },
} as const;

type Words = Pick<FigureMeasure, "name" | "leads" | "noun">;

const words: Readonly<Record<Language, Readonly<Record<GrantMeasureName, Words>>>> = {
  sv: {
    awarded: { name: "Beviljade bidrag", leads: "fick mest" },
    requested: { name: "Sökta bidrag", leads: "sökte mest" },
    paid: { name: "Utbetalda bidrag", leads: "fick mest utbetalt" },
    count: { name: "Antal beslut", leads: "har flest beslut", noun: { one: "beslut", many: "beslut" } },
    recipients: {
      name: "Antal mottagare",
      leads: "har flest mottagare",
      noun: { one: "mottagare", many: "mottagare" },
    },
    mean: { name: "Bidrag per beslut, medelvärde", leads: "har högst medelvärde" },
    median: { name: "Bidrag per beslut, median", leads: "har högst median" },
    "per-inhabitant": { name: "Beviljade bidrag per invånare", leads: "fick mest per invånare" },
    "grant-rate": { name: "Andel ansökningar som beviljats", leads: "har högst andel" },
  },
  en: {
    awarded: { name: "Awarded grants", leads: "received most" },
    requested: { name: "Requested grants", leads: "requested most" },
    paid: { name: "Paid grants", leads: "was paid most" },
    count: {
      name: "Number of decisions",
      leads: "has most decisions",
      noun: { one: "decision", many: "decisions" },
    },
    recipients: {
      name: "Number of recipients",
      leads: "has most recipients",
      noun: { one: "recipient", many: "recipients" },
    },
    mean: { name: "Grant per decision, mean", leads: "has the highest mean" },
    median: { name: "Grant per decision, median", leads: "has the highest median" },
    "per-inhabitant": { name: "Awarded grants per inhabitant", leads: "received most per inhabitant" },
    "grant-rate": { name: "Share of applications granted", leads: "has the highest share" },
  },
};

/** A measure of grants as a figure shows it. */
export const grantMeasure = (name: GrantMeasureName, language: Language): FigureMeasure => ({
  ...kinds[name],
  ...words[language][name],
});
