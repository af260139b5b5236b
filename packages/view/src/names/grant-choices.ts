import type { Language } from "../text/format.js";
import type { TrendForm } from "../trend-chart/trend-chart-data.js";

/** What a reader may choose about figures of grants. */
export interface GrantChoiceWords {
  readonly by: string;
  readonly split: string;
  readonly none: string;
  readonly measure: string;
  readonly form: string;
  readonly forms: Readonly<Record<Exclude<TrendForm, "auto">, string>>;
  readonly prices: string;
  readonly nominal: string;
  /** Kronor of one year by an index. */
  readonly real: (year: number) => string;
  /** The index in a few words, for the line that says whose kronor they are. */
  readonly index: string;
  /** The rest of a split that has too many values to follow. */
  readonly others: (parts: string) => string;
  /** Recipients that are persons are never named. */
  readonly persons: string;
}

export const grantChoiceWords: Readonly<Record<Language, GrantChoiceWords>> = {
  sv: {
    by: "Fördela efter",
    split: "Dela upp efter",
    none: "Inte alls",
    measure: "Visa",
    form: "Visa som",
    forms: { stacked: "Staplar", lines: "Linjer", panels: "Små diagram" },
    prices: "Priser",
    nominal: "Löpande",
    real: (year) => `${year} års`,
    index: "omräknat med SCB:s konsumentprisindex",
    others: (parts) => `Övriga ${parts}`,
    persons: "Enskilda personer",
  },
  en: {
    by: "Break down by",
    split: "Split by",
    none: "Not at all",
    measure: "Show",
    form: "Show as",
    forms: { stacked: "Bars", lines: "Lines", panels: "Small charts" },
    prices: "Prices",
    nominal: "Current",
    real: (year) => `Those of ${year}`,
    index: "converted with Statistics Sweden's consumer price index",
    others: (parts) => `Other ${parts}`,
    persons: "Individuals",
  },
};
