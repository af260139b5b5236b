import type { Confidence, Origin } from "@lansmuseer/domain";
import { formatCount, type Language } from "../text/format.js";
import type { FigureAbout } from "./figure-view.js";

const words = {
  sv: {
    some: (some: string, all: string) => `${some} av ${all} uppgifter är påhittade och märkta.`,
    unread: (rows: string, isOne: boolean) =>
      `${rows} ${isOne ? "rad" : "rader"} i filen gick inte att läsa och är inte med.`,
    madeUp: "påhittad",
    derived: "härledd uppgift",
    unverified: "ej bekräftad",
  },
  en: {
    some: (some: string, all: string) => `${some} of ${all} records are made up and marked.`,
    unread: (rows: string, isOne: boolean) =>
      `${rows} ${isOne ? "row" : "rows"} of the file could not be read and ${isOne ? "is" : "are"} left out.`,
    madeUp: "made up",
    derived: "derived",
    unverified: "not confirmed",
  },
} as const;

/** What a figure says of records that are made up: all of them, or how many. The page's own words come first. */
export function aboutRecords(
  about: FigureAbout,
  records: readonly Origin[],
  language: Language,
): FigureAbout {
  const made = records.filter(({ fictional }) => fictional === true).length;
  if (about.madeUp !== undefined || made === 0) return about;
  const count = (n: number): string => formatCount(n, language);
  const madeUp = made === records.length ? "" : words[language].some(count(made), count(records.length));
  return { ...about, madeUp };
}

/** The mark of a fact that its source does not state. */
export const confidenceMark = (confidence: Confidence | undefined, language: Language): string | undefined =>
  confidence === undefined || confidence === "stated" ? undefined : words[language][confidence];

/**
 * The mark that a record has to carry: that it is made up, where others are not, or that no source states it. Where all is
 * made up the note says so, once.
 */
export function recordMark(
  { fictional, confidence }: Origin,
  records: readonly Origin[],
  language: Language,
): string | undefined {
  if (fictional !== true) return confidenceMark(confidence, language);
  return records.some((record) => record.fictional !== true) ? words[language].madeUp : undefined;
}

/** How many rows of the file are not in the figure, in a sentence; nothing when all are. */
export const unreadRows = (rows: number, language: Language): string =>
  rows === 0 ? "" : words[language].unread(formatCount(rows, language), rows === 1);
