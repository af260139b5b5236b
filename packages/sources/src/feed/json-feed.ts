import type { NewsFeed } from "@lansmuseer/domain";
import { languageTag, newsItem } from "./feed-parts.js";
import { plainText } from "./plain-text.js";

type Fields = Readonly<Record<string, unknown>>;

/** A JSON Feed, version 1 or 1.1; `undefined` for any other JSON. */
export function jsonFeed(json: unknown, base: string): NewsFeed | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const feed = json as Fields;
  if (!textOf(feed, "version")?.startsWith("https://jsonfeed.org/version/1") || !Array.isArray(feed["items"]))
    return undefined;
  const language = languageTag(textOf(feed, "language"));
  return {
    title: plainText(textOf(feed, "title") ?? ""),
    ...(language === undefined ? {} : { language }),
    items: (feed["items"] as readonly unknown[]).flatMap((item) => {
      if (typeof item !== "object" || item === null) return [];
      const fields = item as Fields;
      const { id } = fields;
      return (
        newsItem(
          {
            id: typeof id === "string" || typeof id === "number" ? String(id) : undefined,
            title: textOf(fields, "title"),
            text:
              textOf(fields, "summary") ?? textOf(fields, "content_text") ?? textOf(fields, "content_html"),
            url: textOf(fields, "url") ?? textOf(fields, "external_url"),
            date: textOf(fields, "date_published") ?? textOf(fields, "date_modified"),
          },
          base,
        ) ?? []
      );
    }),
  };
}

const textOf = (fields: Fields, name: string): string | undefined => {
  const value = fields[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};
