import { formatCount, type Language } from "../text/format.js";
import type { FigureAbout } from "./figure-view.js";

interface Row {
  readonly fictional?: true;
}

const someMadeUp = {
  sv: (some: string, all: string) => `${some} av ${all} uppgifter är påhittade och märkta.`,
  en: (some: string, all: string) => `${some} of ${all} records are made up and marked.`,
} as const;

/** The word that marks one made-up row among real ones. */
export const madeUpMark: Readonly<Record<Language, string>> = { sv: "påhittad", en: "made up" };

/** What a figure says of rows that are made up: all of them, or how many. The page's own words come first. */
export function aboutRows(about: FigureAbout, rows: readonly Row[], language: Language): FigureAbout {
  const made = rows.filter(({ fictional }) => fictional === true).length;
  if (about.madeUp !== undefined || made === 0) return about;
  const count = (n: number): string => formatCount(n, language);
  const madeUp = made === rows.length ? "" : someMadeUp[language](count(made), count(rows.length));
  return { ...about, madeUp };
}

/** The mark that a row has to carry: none where nothing is made up, or where everything is and the note says so. */
export const rowMark = (
  { fictional }: Row,
  about: FigureAbout,
  rows: readonly Row[],
  language: Language,
): string | undefined =>
  fictional === true && about.madeUp === undefined && rows.some((row) => row.fictional !== true)
    ? madeUpMark[language]
    : undefined;
