import type { PartWords } from "../figure-measure/part-words.js";
import { formatCount, type Language } from "../text/format.js";

/** Every word of a table of records in one language. Amounts come ready formatted. */
export interface RecordTableText {
  readonly subtitle: (count: string, scope: string | undefined) => string;
  readonly count: (number: number, noun: PartWords) => string;
  readonly found: (found: string, all: number) => string;
  readonly sum: (column: string, amount: string) => string;
  /** Of the sum, what does not belong to other places of the same records. */
  readonly within: (amount: string) => string;
  readonly missing: (count: number, column: string) => string;
  readonly empty: string;
  readonly nothingFound: string;
  readonly search: string;
  readonly columns: string;
  readonly sortBy: (column: string) => string;
  readonly more: (next: number, left: number) => string;
  readonly all: (count: number) => string;
  readonly source: string;
  readonly sourceOf: (record: string) => string;
  readonly sort: string;
  readonly ascending: string;
  readonly descending: string;
  readonly scroll: string;
  readonly fileName: string;
}

const counted = (number: number, { one, many }: PartWords, language: Language): string =>
  `${formatCount(number, language)} ${number === 1 ? one : many}`;

export const recordTableText: Readonly<Record<Language, RecordTableText>> = {
  sv: {
    subtitle: (count, scope) => (scope === undefined ? count : `${count}, ${scope}`),
    count: (number, noun) => counted(number, noun, "sv"),
    found: (found, all) => `${found} av ${formatCount(all, "sv")}`,
    sum: (column, amount) => `${column} tillsammans: ${amount}.`,
    within: (amount) => `Av det hör ${amount} till urvalet, resten till andra kommuner i samma beslut.`,
    missing: (count, column) =>
      `${formatCount(count, "sv")} utan uppgift om ${column.toLowerCase()} är inte med i summan.`,
    empty: "Inga uppgifter matchar urvalet. Ta bort ett filter eller välj fler år.",
    nothingFound: "Inget matchar sökningen. Kontrollera stavningen eller sök på färre ord.",
    search: "Sök i tabellen",
    columns: "Kolumner",
    sortBy: (column) => `Sortera efter ${column.toLowerCase()}`,
    more: (next, left) => `Visa ${formatCount(next, "sv")} till (${formatCount(left, "sv")} kvar)`,
    all: (count) => `Visa alla ${formatCount(count, "sv")}`,
    source: "Källa",
    sourceOf: (record) => `Källa för ${record}`,
    sort: "Sortera efter",
    ascending: "stigande",
    descending: "fallande",
    scroll: "Tabell, kan rullas i sidled",
    fileName: "beslut",
  },
  en: {
    subtitle: (count, scope) => (scope === undefined ? count : `${count}, ${scope}`),
    count: (number, noun) => counted(number, noun, "en"),
    found: (found, all) => `${found} of ${formatCount(all, "en")}`,
    sum: (column, amount) => `${column} together: ${amount}.`,
    within: (amount) =>
      `Of that, ${amount} belongs to the selection, the rest to other municipalities of the same decisions.`,
    missing: (count, column) =>
      `${formatCount(count, "en")} without a figure for ${column.toLowerCase()} are not in the sum.`,
    empty: "Nothing matches the selection. Remove a filter or choose more years.",
    nothingFound: "Nothing matches. Check the spelling or search for fewer words.",
    search: "Search the table",
    columns: "Columns",
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
    more: (next, left) => `Show ${formatCount(next, "en")} more (${formatCount(left, "en")} left)`,
    all: (count) => `Show all ${formatCount(count, "en")}`,
    source: "Source",
    sourceOf: (record) => `Source of ${record}`,
    sort: "Sort by",
    ascending: "ascending",
    descending: "descending",
    scroll: "Table, scrolls sideways",
    fileName: "decisions",
  },
};
