import { afterEach, expect, test } from "vitest";
import type { LansmuseerNewsList } from "./news-list.js";
import { sample } from "./news-list.sample.js";

async function made(change?: (element: LansmuseerNewsList) => void): Promise<LansmuseerNewsList> {
  const element = sample();
  change?.(element);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

afterEach(() => {
  document.body.replaceChildren();
});

const texts = (element: LansmuseerNewsList, selector: string): readonly (string | null)[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) => textContent);

test("the newest comes first, with its day for people and for machines", async () => {
  const element = await made();
  expect(texts(element, ".name")).toEqual([
    "Bokstart till Västernorrland!",
    "Västernorrland på Littfest i Umeå",
  ]);
  const time = element.shadowRoot!.querySelector("time")!;
  expect([time.textContent, time.getAttribute("datetime")]).toEqual(["3 december 2015", "2015-12-03"]);
  expect(element.shadowRoot!.querySelector("a")?.href).toBe("https://www.example.se/bokstart");
});

test("markup in a feed is letters", async () => {
  const element = await made((list) => {
    list.data = {
      title: "<b>x</b>",
      items: [{ id: "1", title: "<img src=x onerror=alert(1)>", text: "<script>" }],
    };
  });
  expect(element.shadowRoot!.querySelectorAll("img, b, script")).toHaveLength(0);
  expect(texts(element, ".name")).toEqual(["<img src=x onerror=alert(1)>"]);
});

test("news in another language than the page's says so, and the days stay the page's", async () => {
  const element = await made((list) => {
    list.state = { language: "en", limit: 1 };
  });
  expect(element.shadowRoot!.querySelector("ul")?.lang).toBe("sv");
  expect(element.shadowRoot!.querySelector("time")?.lang).toBe("en");
  expect(texts(element, "time")).toEqual(["3 December 2015"]);
});

test("no news is said in words", async () => {
  const element = await made((list) => {
    list.data = { title: "Nytt", items: [] };
  });
  expect(texts(element, "[part=summary]:not(.vh)")).toEqual(["Det finns inga nyheter just nu."]);
});
