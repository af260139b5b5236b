import type { PartWords } from "../figure-measure/part-words.js";
import type { Language } from "../text/format.js";

/** What a table of grants calls them and its columns. */
export interface RecordWords {
  readonly name: string;
  readonly noun: PartWords;
  readonly title: string;
  readonly year: string;
  readonly caseNumber: string;
  readonly awarded: string;
  readonly requested: string;
  readonly paid: string;
}

export const recordWords: Readonly<Record<Language, RecordWords>> = {
  sv: {
    name: "Beslut om bidrag",
    noun: { one: "beslut", many: "beslut" },
    title: "Ändamål",
    year: "År",
    caseNumber: "Diarienummer",
    awarded: "Beviljat",
    requested: "Sökt",
    paid: "Utbetalt",
  },
  en: {
    name: "Decisions on grants",
    noun: { one: "decision", many: "decisions" },
    title: "Purpose",
    year: "Year",
    caseNumber: "Case number",
    awarded: "Awarded",
    requested: "Requested",
    paid: "Paid",
  },
};
