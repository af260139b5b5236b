import type { PartWords } from "../figure-measure/part-words.js";
import { formatCount, type Language } from "../text/format.js";
import { joinWords } from "../text/join-words.js";

/** Every word of a trend in one language. Values come ready formatted, periods as "2019–2025". */
export interface TrendChartText {
  readonly title: (measure: string, parts: PartWords | undefined, period: string) => string;
  readonly changedTitle: (measure: string, isMore: boolean, last: number, first: number) => string;
  readonly unit: Readonly<Record<"ore" | "oreEach" | "count" | "ratio", string>>;
  readonly panelOrder: (year: number) => string;
  /** Why there are small pictures where another form was asked for. */
  readonly tooMany: string;
  readonly empty: string;
  readonly allMissing: string;
  readonly single: (measure: string, year: number, value: string) => string;
  readonly change: (
    measure: string,
    from: string,
    first: number,
    to: string,
    last: number,
    change: string,
  ) => string;
  readonly unchanged: (measure: string, value: string, first: number, last: number) => string;
  readonly by: (isMore: boolean, percent: string | undefined) => string;
  readonly peak: (year: number, value: string) => string;
  readonly highest: (names: readonly string[], year: number, value: string) => string;
  readonly manyHighest: (count: number, parts: PartWords, year: number, value: string) => string;
  readonly rose: (name: string, value: string, first: number) => string;
  readonly fell: (name: string, value: string, first: number) => string;
  readonly gap: (years: string) => string;
  readonly missing: (names: readonly string[], parts: PartWords | undefined) => string;
  readonly missingYears: (years: string) => string;
  readonly overlap: (parts: PartWords, year: number, sum: string, total: string) => string;
  readonly chosen: (period: string) => string;
  readonly allYears: string;
  readonly years: string;
  readonly yearButton: (year: number) => string;
  readonly help: string;
  readonly rank: (rank: number, of: number) => string;
  readonly seriesColumn: string;
  readonly changeColumn: (first: number, last: number) => string;
  readonly totalRow: string;
  readonly fileName: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const trendChartText: Readonly<Record<Language, TrendChartText>> = {
  sv: {
    title: (measure, parts, period) =>
      parts === undefined ? `${measure} ${period}` : `${measure} per ${parts.one} ${period}`,
    changedTitle: (measure, isMore, last, first) =>
      `${measure}: ${isMore ? "mer" : "mindre"} ${last} än ${first}`,
    unit: { ore: "kronor", oreEach: "kronor", count: "antal", ratio: "procent" },
    panelOrder: (year) => `Högst ${year} först, samma skala i alla rutor`,
    tooMany: "Fler delar än ett diagram rymmer visas var för sig",
    empty: "Inga uppgifter matchar urvalet. Ta bort ett filter eller välj fler år.",
    allMissing: "Uppgift saknas för alla år.",
    single: (measure, year, value) => `${measure} ${year}: ${value}.`,
    change: (measure, from, first, to, last, change) =>
      `${measure} gick från ${from} ${first} till ${to} ${last}, ${change}.`,
    unchanged: (measure, value, first, last) => `${measure} var ${value} både ${first} och ${last}.`,
    by: (isMore, percent) => {
      const word = isMore ? "en ökning" : "en minskning";
      return percent === undefined ? word : `${word} med ${percent}`;
    },
    peak: (year, value) => `Högst var ${year}, ${value}.`,
    highest: (names, year, value) =>
      `Högst ${year} ligger ${joinWords(names, "sv")}, ${value}${names.length === 1 ? "" : " var"}.`,
    manyHighest: (count, parts, year, value) =>
      `Högst ${year} ligger ${formatCount(count, "sv")} ${parts.many} lika, ${value} var.`,
    rose: (name, value, first) => `Mest ökade ${name}, med ${value} sedan ${first}.`,
    fell: (name, value, first) => `Mest minskade ${name}, med ${value} sedan ${first}.`,
    gap: (years) => `${years}: uppgift saknas`,
    missing: (names, parts) =>
      names.length > 3 && parts !== undefined
        ? `Uppgift saknas för något år i ${formatCount(names.length, "sv")} ${parts.many}.`
        : `Uppgift saknas för något år: ${joinWords(names, "sv")}.`,
    missingYears: (years) => `Uppgift saknas för ${years}.`,
    overlap: (parts, year, sum, total) =>
      `Samma beslut kan räknas för flera ${parts.many}: ${year} blir de tillsammans ${sum}, men totalt är det ${total}.`,
    chosen: (period) => `Valda år: ${period}.`,
    allYears: "Visa alla år",
    years: "Välj år",
    yearButton: (year) => `Välj ${year}`,
    help: "Piltangenter flyttar, Skift och pil väljer år, Enter väljer, Esc avbryter.",
    rank: (rank, of) => `Plats ${rank} av ${of}`,
    seriesColumn: "Serie",
    changeColumn: (first, last) => `Förändring ${first}–${last}, %`,
    totalRow: "Alla",
    fileName: "utveckling",
  },
  en: {
    title: (measure, parts, period) =>
      parts === undefined ? `${measure} ${period}` : `${measure} by ${parts.one} ${period}`,
    changedTitle: (measure, isMore, last, first) =>
      `${measure}: ${isMore ? "more" : "less"} in ${last} than in ${first}`,
    unit: { ore: "SEK", oreEach: "SEK", count: "number", ratio: "percent" },
    panelOrder: (year) => `Highest in ${year} first, the same scale in all panels`,
    tooMany: "More parts than one chart has room for are shown one by one",
    empty: "Nothing matches the selection. Remove a filter or choose more years.",
    allMissing: "Not reported for any year.",
    single: (measure, year, value) => `${measure} ${year}: ${value}.`,
    change: (measure, from, first, to, last, change) =>
      `${measure} went from ${from} in ${first} to ${to} in ${last}, ${change}.`,
    unchanged: (measure, value, first, last) => `${measure} were ${value} in both ${first} and ${last}.`,
    by: (isMore, percent) => {
      const word = isMore ? "an increase" : "a decrease";
      return percent === undefined ? word : `${word} of ${percent}`;
    },
    peak: (year, value) => `The highest was ${year}, ${value}.`,
    highest: (names, year, value) =>
      names.length === 1
        ? `The highest in ${year} is ${names[0] ?? ""}, ${value}.`
        : `The highest in ${year} are ${joinWords(names, "en")}, ${value} each.`,
    manyHighest: (count, parts, year, value) =>
      `The highest in ${year} are ${formatCount(count, "en")} equal ${parts.many}, ${value} each.`,
    rose: (name, value, first) => `${name} rose the most, by ${value} since ${first}.`,
    fell: (name, value, first) => `${name} fell the most, by ${value} since ${first}.`,
    gap: (years) => `${years}: not reported`,
    missing: (names, parts) =>
      names.length > 3 && parts !== undefined
        ? `Not reported for some year in ${formatCount(names.length, "en")} ${parts.many}.`
        : `Not reported for some year: ${joinWords(names, "en")}.`,
    missingYears: (years) => `Not reported for ${years}.`,
    overlap: (parts, year, sum, total) =>
      `A decision may count for several ${parts.many}: in ${year} they make ${sum} together, while the total is ${total}.`,
    chosen: (period) => `Chosen years: ${period}.`,
    allYears: "Show all years",
    years: "Choose years",
    yearButton: (year) => `Choose ${year}`,
    help: "Arrow keys move, Shift and arrow choose years, Enter selects, Esc cancels.",
    rank: (rank, of) => `Rank ${rank} of ${of}`,
    seriesColumn: "Series",
    changeColumn: (first, last) => `Change ${first}–${last}, %`,
    totalRow: "All",
    fileName: "trend",
  },
};

/** What a column of series is headed: "Kulturområde". */
export const partHeader = (parts: PartWords | undefined, text: TrendChartText): string =>
  parts === undefined ? text.seriesColumn : capital(parts.one);

/** Years as they are read: "2024", "2019–2025". */
export const periodText = (first: number | undefined, last: number | undefined): string =>
  first === undefined || last === undefined ? "" : first === last ? String(first) : `${first}–${last}`;
