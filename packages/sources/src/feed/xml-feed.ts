import type { NewsFeed } from "@lansmuseer/domain";
import { FileProblem } from "../file/file-problem.js";
import { attribute, readXml } from "../workbook/xml.js";
import { type FeedEntry, languageTag, newsItem } from "./feed-parts.js";
import { plainText } from "./plain-text.js";

/** What the parts of an entry are called in RSS 2.0 and in Atom, the best first. */
const PARTS: Readonly<Record<keyof FeedEntry, readonly string[]>> = {
  id: ["guid", "id"],
  title: ["title"],
  text: ["description", "summary", "encoded", "content"],
  url: ["link"],
  date: ["pubDate", "published", "date", "updated"],
};

/**
 * A feed in RSS 2.0 or Atom; `undefined` for any other XML.
 *
 * @throws FileProblem when the document is not whole, or declares entities
 */
export function xmlFeed(text: string, base: string): NewsFeed | undefined {
  const path: string[] = [];
  const entries: Map<string, string>[] = [];
  const head = new Map<string, string>();
  let root = "";
  /** Whether the part that is open has been told already, under another prefix. */
  let isAgain = false;
  readXml([text], {
    open: (name, attributes) => {
      path.push(name);
      if (path.length === 1) {
        root = name;
        const language = attribute(attributes, "xml:lang");
        if (language !== undefined) head.set("language", language);
      }
      if (isEntry(name)) entries.push(new Map());
      if (path.length - 1 === partAt()) isAgain = parts().has(name);
      if (name === "link") takeLink(attributes, parts());
    },
    text: (words) => {
      const at = partAt();
      const name = path[at];
      if (name === undefined || isAgain) return;
      // What stands in an element of its own is a word of its own.
      const between = path.length - 1 === at ? "" : " ";
      parts().set(name, (parts().get(name) ?? "") + between + words);
    },
    close: (name) => {
      // What closes without having been opened is somebody's slip, not an end of the document.
      const at = path.lastIndexOf(name);
      if (at >= 0) path.length = at;
    },
  });

  /** The entry that is open, or what is said of the whole feed. */
  function parts(): Map<string, string> {
    return path.some(isEntry) ? entries.at(-1)! : head;
  }

  /** Where in the path a part of the entry or of the feed itself stands. */
  function partAt(): number {
    const entry = path.findIndex(isEntry);
    return entry >= 0 ? entry + 1 : root === "rss" ? 2 : 1;
  }

  if (!["rss", "feed", "RDF"].includes(root)) return undefined;
  // What ends early has lost some of its news.
  if (path.length > 0) throw new FileProblem("file-unreadable");
  const language = languageTag(head.get("language"));
  return {
    title: plainText(head.get("title") ?? ""),
    ...(language === undefined ? {} : { language }),
    items: entries.flatMap((entry) => newsItem(entryOf(entry), base) ?? []),
  };
}

const isEntry = (name: string): boolean => name === "item" || name === "entry";

/** Atom has its address in an attribute, and several: the page's own is the one without a relation or with `alternate`. */
function takeLink(attributes: string, entry: Map<string, string>): void {
  const address = attribute(attributes, "href");
  const relation = attribute(attributes, "rel") ?? "alternate";
  if (address !== undefined && relation === "alternate" && !entry.has("link")) entry.set("link", address);
}

function entryOf(parts: ReadonlyMap<string, string>): FeedEntry {
  const first = (names: readonly string[]) =>
    names.map((name) => parts.get(name)?.trim()).find((text) => text !== undefined && text !== "");
  return Object.fromEntries(Object.entries(PARTS).map(([part, names]) => [part, first(names)]));
}
