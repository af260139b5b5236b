import type { NewsFeed, NewsItem } from "@lansmuseer/domain";
import { formatDate, type Language } from "../text/format.js";
import { newsListText, type NewsListText } from "./news-list-text.js";

/** What the owner of a list of news decides. */
export interface NewsListState {
  readonly language: Language;
  /** The heading, instead of the feed's own title. */
  readonly heading?: string | undefined;
  /** How many are shown, the newest of them. */
  readonly limit: number;
}

/** One piece of news as it is read. */
export interface NewsRow {
  readonly id: string;
  readonly title: string;
  readonly href: string | undefined;
  /** The beginning of what it says. */
  readonly text: string;
  /** The day in words, and for machines; absent where the feed has none. */
  readonly date: { readonly text: string; readonly iso: string } | undefined;
}

export interface NewsListView {
  readonly text: NewsListText;
  readonly title: string;
  /** The language that the news is written in, where it is not the page's. */
  readonly lang: string | undefined;
  readonly rows: readonly NewsRow[];
  /** How many there are and how new the newest is, in a sentence. */
  readonly summary: string;
}

/** Letters of the beginning of a text. */
const excerptLetters = 240;

/**
 * News, the newest first and what has no day last; of those with the same id the first. The day is the one that the publisher
 * wrote.
 */
export function newsListView(feed: NewsFeed, { language, heading, limit }: NewsListState): NewsListView {
  const text = newsListText[language];
  const rows = newestFirst(feed.items)
    .slice(0, limit)
    .map((item) => rowOf(item, language));
  const newest = rows[0]?.date?.text;
  return {
    text,
    title: heading?.trim() || feed.title || text.title,
    lang: feed.language === language ? undefined : feed.language,
    rows,
    summary: rows.length === 0 ? text.none : text.summary(rows.length, newest),
  };
}

function newestFirst(items: readonly NewsItem[]): readonly NewsItem[] {
  const byId = new Map<string, NewsItem>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  const at = ({ published }: NewsItem) => published?.at ?? -Infinity;
  return [...byId.values()].sort((a, b) => (at(a) === at(b) ? 0 : at(b) - at(a)));
}

function rowOf({ id, title, text, url, published }: NewsItem, language: Language): NewsRow {
  return {
    id,
    title,
    href: url,
    text: excerpt(text),
    date:
      published === undefined ? undefined : { text: formatDate(published.day, language), iso: published.day },
  };
}

/** As much of a text as fits, ended between words. */
function excerpt(text: string): string {
  if (text.length <= excerptLetters) return text;
  const cut = text.slice(0, excerptLetters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), excerptLetters / 2)).replace(/[\s,.;:–-]+$/u, "")} …`;
}
