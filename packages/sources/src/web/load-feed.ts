import type { NewsFeed } from "@lansmuseer/domain";
import { parseFeed } from "../feed/parse-feed.js";
import { FileProblem } from "../file/file-problem.js";
import { fetchFile, type FetchOptions } from "./fetch-file.js";
import { fileNameOf, LoadFailure } from "./load-failure.js";

/**
 * A list of news that the page's author has named: JSON Feed, RSS or Atom.
 *
 * @param url an absolute address
 * @throws LoadFailure when it cannot be had, or is no such list
 */
export async function loadFeed(url: string, options: FetchOptions = {}): Promise<NewsFeed> {
  const response = await fetchFile(url, options);
  const bytes = new Uint8Array(await response.arrayBuffer());
  try {
    return parseFeed(bytes, url);
  } catch (error) {
    if (error instanceof FileProblem)
      throw new LoadFailure("unreadable", fileNameOf(url), "JSON Feed 1.1, RSS 2.0, Atom");
    throw error;
  }
}
