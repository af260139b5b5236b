import { type NewsItem, plainDate } from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { newsListView } from "./news-list-view.js";

const item = (id: string, at: number | undefined, said: Partial<NewsItem> = {}): NewsItem => ({
  id,
  title: `Nyhet ${id}`,
  text: "",
  ...(at === undefined ? {} : { published: { day: plainDate("2015-12-03"), at } }),
  ...said,
});

const feed = {
  title: "Länsbiblioteket",
  language: "sv",
  items: [item("a", 1), item("b", undefined), item("c", 3), item("c", 9)],
};

test("the newest comes first, what has no day last, and what comes again once", () => {
  const { rows } = newsListView(feed, { language: "sv", limit: 10 });
  expect(rows.map(({ id }) => id)).toEqual(["c", "a", "b"]);
  expect(newsListView(feed, { language: "sv", limit: 1 }).rows).toHaveLength(1);
});

test("the day is in the page's words, and the list says which language the news is in when it is another", () => {
  const view = newsListView(feed, { language: "en", limit: 5 });
  expect(view.rows[0]?.date).toEqual({ text: "3 December 2015", iso: "2015-12-03" });
  expect(view.lang).toBe("sv");
  expect(newsListView(feed, { language: "sv", limit: 5 }).lang).toBeUndefined();
  expect(view.summary).toBe("3 pieces of news, the newest from 3 December 2015.");
});

test("a long text ends between words, and no news is said in words", () => {
  const long = item("a", 1, { text: "ord ".repeat(100).trim() });
  const { rows } = newsListView({ title: "", items: [long] }, { language: "sv", limit: 5 });
  expect(rows[0]?.text).toMatch(/^(ord )+…$/u);
  expect(rows[0]!.text.length).toBeLessThan(245);
  const none = newsListView({ title: "", items: [] }, { language: "sv", limit: 5 });
  expect([none.title, none.summary]).toEqual(["Nyheter", "Det finns inga nyheter just nu."]);
});
