import { cultureTerms } from "./culture-terms.js";
import { figureTerms } from "./figure-terms.js";
import { grantFieldTerms } from "./grant-field-terms.js";
import { grantTerms } from "./grant-terms.js";
import { placeTerms } from "./place-terms.js";
import { recordTerms } from "./record-terms.js";
import type { GlossaryTerm } from "./term.js";

export { renderGlossary } from "./render-glossary.js";
export type { GlossaryTerm } from "./term.js";

/** Terms on one subject. */
export interface GlossarySection {
  readonly heading: string;
  readonly terms: readonly GlossaryTerm[];
}

/** The one table of words, by subject. A new noun of the domain and its row land in the same change. */
export const glossary: readonly GlossarySection[] = [
  { heading: "Places", terms: placeTerms },
  { heading: "Culture", terms: cultureTerms },
  { heading: "Grants", terms: grantTerms },
  { heading: "What is written down about a grant", terms: grantFieldTerms },
  { heading: "What a region publishes beside its grants", terms: recordTerms },
  { heading: "Figures and facts", terms: figureTerms },
];
