import type { Language } from "../text/format.js";

export interface FacetsText {
  readonly title: string;
  /** Behind which all fields stand where there is little room. */
  readonly choose: string;
  readonly from: string;
  readonly to: string;
  readonly recipientSearch: string;
  readonly recipientsFound: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly chosen: string;
  readonly remove: (name: string) => string;
  readonly reset: string;
  readonly result: (count: string, isOne: boolean, amount: string | undefined) => string;
  readonly nothing: string;
  readonly loosen: (name: string, count: string) => string;
}

export const facetsText: Readonly<Record<Language, FacetsText>> = {
  sv: {
    title: "Välj bland besluten",
    choose: "Välj år, område, kommun …",
    from: "Från",
    to: "Till",
    recipientSearch: "Sök mottagare",
    recipientsFound: (count) => (count === 1 ? "1 mottagare hittades" : `${count} mottagare hittades`),
    showAll: (count) => `Visa alla ${count}`,
    showFewer: "Visa färre",
    chosen: "Valt",
    remove: (name) => `Ta bort ${name}`,
    reset: "Rensa alla val",
    result: (count, _isOne, amount) => `${count} beslut${amount === undefined ? "" : `, ${amount}`}`,
    nothing: "Inga beslut matchar urvalet.",
    loosen: (name, count) => `Ta bort valet av ${name} (${count} beslut)`,
  },
  en: {
    title: "Choose among the decisions",
    choose: "Choose year, area, municipality …",
    from: "From",
    to: "To",
    recipientSearch: "Search recipients",
    recipientsFound: (count) => (count === 1 ? "1 recipient found" : `${count} recipients found`),
    showAll: (count) => `Show all ${count}`,
    showFewer: "Show fewer",
    chosen: "Chosen",
    remove: (name) => `Remove ${name}`,
    reset: "Clear all",
    result: (count, isOne, amount) =>
      `${count} ${isOne ? "decision" : "decisions"}${amount === undefined ? "" : `, ${amount}`}`,
    nothing: "No decisions match your choice.",
    loosen: (name, count) => `Remove the choice of ${name} (${count} decisions)`,
  },
};
