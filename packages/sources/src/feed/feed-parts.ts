import type { NewsItem } from "@lansmuseer/domain";
import { parseFeedDate } from "./feed-date.js";
import { plainText } from "./plain-text.js";

/** What a feed says of one piece of news, as it is written there. */
export interface FeedEntry {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  readonly date?: string | undefined;
}

/**
 * A piece of news out of what a feed says; none where it says nothing that can be read.
 *
 * @param base the feed's own address, which others may start from
 */
export function newsItem(
  { id, title = "", text = "", url, date }: FeedEntry,
  base: string,
): NewsItem | undefined {
  const words = plainText(text);
  // A feed of short notes has no titles.
  const name = plainText(title) || words;
  if (name === "") return undefined;
  const address = webAddress(url ?? "", base);
  const published = parseFeedDate(date ?? "");
  return {
    id: id ?? address ?? name,
    title: name,
    text: name === words ? "" : words,
    ...(address === undefined ? {} : { url: address }),
    ...(published === undefined ? {} : { published }),
  };
}

/** An address that a page may lead to. */
function webAddress(written: string, base: string): string | undefined {
  const text = written.trim();
  if (text === "" || !URL.canParse(text, base)) return undefined;
  const { protocol, href } = new URL(text, base);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}

/** The primary part of a language tag, such as `sv` of `sv-SE`. */
export function languageTag(written: string | undefined): string | undefined {
  return /^[a-z]{2,3}(?=$|[-_])/u.exec(written?.trim().toLowerCase() ?? "")?.[0];
}
