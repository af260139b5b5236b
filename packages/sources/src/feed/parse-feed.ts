import type { NewsFeed } from "@lansmuseer/domain";
import { TextStream } from "../csv/decode.js";
import { FileProblem } from "../file/file-problem.js";
import { jsonFeed } from "./json-feed.js";
import { xmlFeed } from "./xml-feed.js";

/** No list of news is larger. */
const LARGEST = 5_000_000;

/**
 * A list of news: JSON Feed 1.1, RSS 2.0 or Atom, in UTF-8 or, as older pages still send, Windows-1252. Titles and texts are
 * made plain; addresses are made whole, and those that are not of the web are left out.
 *
 * @param url the feed's own address
 * @throws FileProblem when the bytes are no such list
 */
export function parseFeed(bytes: Uint8Array, url: string): NewsFeed {
  if (bytes.length > LARGEST) throw new FileProblem("limit-bytes");
  const stream = new TextStream();
  const text = (stream.push(bytes) + stream.end()).replace(/^\ufeff/u, "").trimStart();
  const feed = text.startsWith("<") ? xmlFeed(text, url) : jsonFeed(jsonOf(text), url);
  if (feed === undefined) throw new FileProblem("file-unreadable");
  return feed;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
