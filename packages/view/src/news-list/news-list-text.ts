import type { Language } from "../text/format.js";

/** The words of a list of news. */
export interface NewsListText {
  readonly title: string;
  readonly none: string;
  readonly summary: (count: number, newest: string | undefined) => string;
}

export const newsListText: Readonly<Record<Language, NewsListText>> = {
  sv: {
    title: "Nyheter",
    none: "Det finns inga nyheter just nu.",
    summary: (count, newest) =>
      `${count === 1 ? "En nyhet" : `${count} nyheter`}${newest === undefined ? "" : count === 1 ? ` från ${newest}` : `, den senaste från ${newest}`}.`,
  },
  en: {
    title: "News",
    none: "There is no news right now.",
    summary: (count, newest) =>
      `${count === 1 ? "One piece of news" : `${count} pieces of news`}${newest === undefined ? "" : count === 1 ? ` from ${newest}` : `, the newest from ${newest}`}.`,
  },
};
