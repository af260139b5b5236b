import type { PartWords } from "../figure-measure/part-words.js";
import { formatCount, type Language } from "../text/format.js";
import { joinWords } from "../text/join-words.js";

/** Every word of a chart of ranked bars in one language. Values come ready formatted. */
export interface BarChartText {
  readonly title: (measure: string, parts: PartWords, period: string | undefined) => string;
  readonly leadingTitle: (name: string, leads: string, period: string | undefined) => string;
  readonly unit: Readonly<Record<"ore" | "oreEach" | "count" | "ratio", string>>;
  readonly empty: string;
  readonly single: (name: string, value: string) => string;
  readonly leading: (
    name: string,
    leads: string,
    value: string,
    second: string,
    secondValue: string,
  ) => string;
  readonly tied: (names: readonly string[], leads: string, value: string) => string;
  readonly manyTied: (count: number, parts: PartWords, leads: string, value: string) => string;
  readonly allEqual: (count: number, parts: PartWords, value: string) => string;
  readonly lowest: (name: string, value: string) => string;
  readonly missing: (names: readonly string[], parts: PartWords) => string;
  readonly allMissing: (count: number, parts: PartWords) => string;
  readonly total: (value: string) => string;
  readonly overlap: (parts: PartWords, sum: string, total: string) => string;
  readonly middle: Readonly<Record<"mean" | "median", string>>;
  readonly middleSentence: (middle: "mean" | "median", value: string) => string;
  readonly rest: (count: number, parts: PartWords) => string;
  readonly showAll: (count: number) => string;
  readonly rank: (rank: number, of: number) => string;
  readonly share: (percent: string) => string;
  readonly rankColumn: string;
  readonly shareColumn: string;
  readonly totalRow: string;
  readonly fileName: string;
}

const count = (number: number, { one, many }: PartWords, language: Language): string =>
  `${formatCount(number, language)} ${number === 1 ? one : many}`;

const after = (text: string, period: string | undefined): string =>
  period === undefined ? text : `${text} ${period}`;

export const barChartText: Readonly<Record<Language, BarChartText>> = {
  sv: {
    title: (measure, parts, period) => after(`${measure} per ${parts.one}`, period),
    leadingTitle: (name, leads, period) => after(`${name} ${leads}`, period),
    unit: { ore: "kronor", oreEach: "kronor", count: "antal", ratio: "procent" },
    empty: "Inga uppgifter matchar urvalet. Ta bort ett filter eller välj fler år.",
    single: (name, value) => `${name}: ${value}.`,
    leading: (name, leads, value, second, secondValue) =>
      `${name} ${leads}, ${value}, följt av ${second}, ${secondValue}.`,
    tied: (names, leads, value) => `${joinWords(names, "sv")} ${leads}, ${value} var.`,
    manyTied: (number, parts, leads, value) => `${count(number, parts, "sv")} ${leads}, ${value} var.`,
    allEqual: (number, parts, value) => `Alla ${count(number, parts, "sv")} har lika mycket, ${value} var.`,
    lowest: (name, value) => `Lägst ligger ${name}, ${value}.`,
    missing: (names, parts) =>
      `Uppgift saknas för ${names.length > 3 ? count(names.length, parts, "sv") : joinWords(names, "sv")}.`,
    allMissing: (number, parts) => `Uppgift saknas för alla ${count(number, parts, "sv")}.`,
    total: (value) => `Tillsammans ${value}.`,
    overlap: (parts, sum, total) =>
      `Samma beslut kan räknas för flera ${parts.many}: tillsammans blir de ${sum}, men totalt är det ${total}.`,
    middle: { mean: "Medelvärde", median: "Median" },
    middleSentence: (middle, value) =>
      middle === "mean" ? `Medelvärdet är ${value}.` : `Medianen är ${value}.`,
    rest: (number, parts) =>
      number === 1 ? `1 ${parts.one} till` : `${formatCount(number, "sv")} andra ${parts.many}`,
    showAll: (number) => `Visa alla ${formatCount(number, "sv")}`,
    rank: (rank, of) => `Plats ${rank} av ${of}`,
    share: (percent) => `${percent} av summan`,
    rankColumn: "Plats",
    shareColumn: "Andel, %",
    totalRow: "Alla",
    fileName: "fordelning",
  },
  en: {
    title: (measure, parts, period) => after(`${measure} by ${parts.one}`, period),
    leadingTitle: (name, leads, period) => after(`${name} ${leads}`, period),
    unit: { ore: "SEK", oreEach: "SEK", count: "number", ratio: "percent" },
    empty: "Nothing matches the selection. Remove a filter or choose more years.",
    single: (name, value) => `${name}: ${value}.`,
    leading: (name, leads, value, second, secondValue) =>
      `${name} ${leads}, ${value}, followed by ${second}, ${secondValue}.`,
    tied: (names, leads, value) => `${joinWords(names, "en")} ${leads}, ${value} each.`,
    manyTied: (number, parts, leads, value) => `${count(number, parts, "en")} ${leads}, ${value} each.`,
    allEqual: (number, parts, value) => `All ${count(number, parts, "en")} have the same, ${value} each.`,
    lowest: (name, value) => `Lowest is ${name}, ${value}.`,
    missing: (names, parts) =>
      `Not reported for ${names.length > 3 ? count(names.length, parts, "en") : joinWords(names, "en")}.`,
    allMissing: (number, parts) => `Not reported for any of ${count(number, parts, "en")}.`,
    total: (value) => `Together ${value}.`,
    overlap: (parts, sum, total) =>
      `A decision may count for several ${parts.many}: together they make ${sum}, while the total is ${total}.`,
    middle: { mean: "Mean", median: "Median" },
    middleSentence: (middle, value) => `The ${middle} is ${value}.`,
    rest: (number, parts) =>
      number === 1 ? `1 more ${parts.one}` : `${formatCount(number, "en")} other ${parts.many}`,
    showAll: (number) => `Show all ${formatCount(number, "en")}`,
    rank: (rank, of) => `Rank ${rank} of ${of}`,
    share: (percent) => `${percent} of the total`,
    rankColumn: "Rank",
    shareColumn: "Share, %",
    totalRow: "All",
    fileName: "breakdown",
  },
};
