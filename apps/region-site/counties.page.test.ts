import { expect, test } from "vitest";
import { useLab } from "./quality.js";

const lab = useLab();

/** The sentences of every flow on a page, once they stand. */
const flowSentences = async (path: string, width = 1280) => {
  const { page, seen, origin } = await lab.visit(path, { viewport: { width, height: 900 } });
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll("lansmuseer-funding-flow")].every(
        (widget) =>
          widget.shadowRoot
            ?.querySelector("lansmuseer-flow-chart")
            ?.shadowRoot?.querySelector("svg[data-picture]") instanceof SVGElement,
      ),
    undefined,
    { timeout: 20_000 },
  );
  const said = await page.evaluate(() =>
    [...document.querySelectorAll("lansmuseer-funding-flow")].map((widget) =>
      widget
        .shadowRoot!.querySelector("lansmuseer-flow-chart")!
        .shadowRoot!.querySelector(".summary")!
        .textContent.replaceAll("\u00a0", " "),
    ),
  );
  return { page, seen, origin, said };
};

test("Norrbotten's page tells the sum, what is not published and the country, under a strict policy", async () => {
  const { said, seen, origin } = await flowSentences("/region-site/norrbotten/");
  expect(said[0]).toContain("Norrbotten: 56 906 000 kr år 2024.");
  expect(said[0]).toContain("Ej publicerat: 56 906 000 kr (100,0 %). Belopp saknas för 17 mottagare.");
  expect(said[1]).toContain("Sammanlagt 1 602 239 000 kr år 2025. Mest går till Västra Götaland");
  expect(said[1]).not.toContain("jämfört");
  expect(seen.messages).toEqual([]);
  expect(seen.errors).toEqual([]);
  expect(seen.requests.filter((request) => !request.startsWith(origin))).toEqual([]);
});

test("at 320 px nothing is wider than the page", async () => {
  for (const path of ["/region-site/norrbotten/", "/region-site/vasternorrland/"]) {
    const { page } = await flowSentences(path, 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test("printed straight from the screen, no page is lost", async () => {
  const { page } = await flowSentences("/region-site/norrbotten/");
  await page.locator("lansmuseer-choropleth .summary").waitFor();
  await page.locator("lansmuseer-fact-sheet .summary").waitFor();
  const pages = async (): Promise<number> =>
    (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type \/Page\b/g)!.length;
  const straight = await pages();
  // A page that already stands on paper has all its tables when it is printed.
  await page.emulateMedia({ media: "print" });
  await page.locator("lansmuseer-fact-sheet table").waitFor();
  expect(straight).toBe(await pages());
});

test("on an A4 page no table of the page is cut off", async () => {
  const { page } = await flowSentences("/region-site/norrbotten/", 794);
  await page.emulateMedia({ media: "print" });
  const rights = await page.locator(".scroll table").evaluateAll((tables) =>
    tables.map((table) => {
      const box = table.parentElement!;
      return getComputedStyle(box).overflowX === "visible" ? table.getBoundingClientRect().right : Infinity;
    }),
  );
  expect(rights.length).toBeGreaterThan(2);
  expect(Math.max(...rights)).toBeLessThanOrEqual(794);
});

test("Västernorrland's page has the library's news, the newest first, and the county's sum", async () => {
  const { page, said, seen } = await flowSentences("/region-site/vasternorrland/");
  expect(said[0]).toContain("Västernorrland: 56 313 000 kr år 2025.");
  expect(said[0]).toContain("jämfört med 2023, då summan var 56 152 000 kr.");
  const news = await page.evaluate(() =>
    [
      ...document
        .querySelector("lansmuseer-news")!
        .shadowRoot!.querySelector("lansmuseer-news-list")!
        .shadowRoot!.querySelectorAll("li"),
    ].map((item) => item.textContent.replaceAll(/\s+/gu, " ").trim()),
  );
  expect(news[0]).toMatch(/^Bokstart till Västernorrland 3 december 2015/u);
  expect(news).toHaveLength(2);
  const words = (selector: string) =>
    page.locator(selector).evaluate((each) => each.textContent.replaceAll("\u00a0", " "));
  await page.locator("lansmuseer-point-map .summary").waitFor();
  // What nobody has published is said, and no library stands on the map.
  expect(await words("lansmuseer-point-map .summary")).toBe(
    "1 kulturlokal i 1 kommun. För 6 kommuner finns ingen uppgift.",
  );
  await page.locator("lansmuseer-fact-sheet .title").waitFor();
  expect(await words("lansmuseer-fact-sheet .title")).toContain("senast kända kulturplan gäller 2023–2026");
  expect(await words("lansmuseer-fact-sheet .facts")).toContain("30 november 2022, regionfullmäktige");
  expect(seen.messages).toEqual([]);
});

test("without JavaScript the same facts stand in tables and lists", async () => {
  const { page } = await lab.visit("/region-site/norrbotten/", { javaScriptEnabled: false });
  const text = (await page.textContent("main")) ?? "";
  for (const words of ["Filmpool Nord", "uppgift saknas", "Kulturplan för Norrbotten 2023–2026", "570"])
    expect(text).toContain(words);
  expect(await page.locator("table").count()).toBe(4);
  expect(await page.locator("main li").count()).toBe(7 + 3);
  expect(await page.locator("table").last().locator("tbody tr").count()).toBe(21);
  // The plan of Norrbotten was decided in 2022; the package is of 26 November 2026.
  expect(await page.locator("table").last().locator("tbody tr").last().textContent()).toContain("4 år");
});
