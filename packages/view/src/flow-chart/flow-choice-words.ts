import type { Language } from "../text/format.js";

/** What a reader may choose about a flow of money. */
export interface FlowChoiceWords {
  readonly year: string;
  readonly region: string;
  readonly allRegions: string;
  readonly compare: string;
  readonly noYear: string;
}

export const flowChoiceWords: Readonly<Record<Language, FlowChoiceWords>> = {
  sv: {
    year: "År",
    region: "Region",
    allRegions: "Alla regioner",
    compare: "Jämför med",
    noYear: "Inget annat år",
  },
  en: {
    year: "Year",
    region: "Region",
    allRegions: "All regions",
    compare: "Compare with",
    noYear: "No other year",
  },
};
