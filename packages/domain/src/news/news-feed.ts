import type { PlainDate } from "../plain-date/plain-date.js";

/** When something was published. */
export interface PublishedMoment {
  /** The day where it was published, as its publisher wrote it: what a reader is told. */
  readonly day: PlainDate;
  /** Milliseconds since 1970, UTC: what is newer than what. */
  readonly at: number;
}

/** One piece of news. All of it is plain text: a feed comes from elsewhere, and nothing in it is markup here. */
export interface NewsItem {
  readonly id: string;
  readonly title: string;
  /** What it says, without markup; empty where the feed has a title only. */
  readonly text: string;
  /** A web address, absolute. */
  readonly url?: string;
  /** Absent where the feed gives no day that can be read. */
  readonly published?: PublishedMoment;
}

/** The news that a museum or a library publishes, in the order of its file. */
export interface NewsFeed {
  readonly title: string;
  /** The language that the news is written in, such as `"sv"`; absent where the feed does not say. */
  readonly language?: string;
  readonly items: readonly NewsItem[];
}
