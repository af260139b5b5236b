// One map, its charts and its table: all of the same figures, from wherever they are chosen.
import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inPage, useLab, type VisitOptions } from "./quality.js";
import { open, openLive, withoutWebGl } from "./visits.js";

const lab = useLab({ webgl: true });

/** Each municipality and its figure, as the map says them. */
const onMap = (page: Page): Promise<Record<string, string>> =>
  inPage(page, ({ all }) =>
    Object.fromEntries(
      all(".lansmuseer-areas [role=option]").map((area) => {
        const [, name = "", figure = ""] = /^(.+?)\. ([\d,\u00a0]+)\u00a0/.exec(area.ariaLabel ?? "") ?? [];
        return [name, figure];
      }),
    ),
  );

/** The same in the table beside it. */
const inTable = (page: Page): Promise<Record<string, string>> =>
  inPage(page, ({ all }) =>
    Object.fromEntries(
      all(".figures lansmuseer-choropleth tbody tr, .tablebox tbody tr").flatMap((row) => {
        const [name, code, figure] = [...row.children].map(({ textContent }) => textContent.trim());
        return /^\d{4}$/.test(code ?? "") ? [[name!, figure!]] : [];
      }),
    ),
  );

const summaries = (page: Page): Promise<readonly string[]> =>
  inPage(page, ({ all }) => all(".summary").map(({ textContent }) => textContent));

test("the table has the same 33 figures as the map", async () => {
  const { page } = await openLive(lab);
  const map = await onMap(page);
  expect(Object.keys(map)).toHaveLength(33);
  expect(map["Staffanstorp"]).toBe("108");
  expect(await inTable(page)).toEqual(map);
});

test("keys lead to a municipality, say its figure, choose it, and the back button lets it go", async () => {
  const { page } = await openLive(lab);
  await page.focus("[aria-label='Zooma in']");
  await page.keyboard.press("Shift+Tab");
  for (const key of ["ArrowRight", "t", "o", "m"]) await page.keyboard.press(key);
  const told = await inPage(page, ({ active }) => {
    const id = active()?.getAttribute("aria-activedescendant") ?? "";
    return document.getElementById(id)?.computedName;
  });
  expect(told?.replaceAll("\u00a0", " ")).toBe(
    "Tomelilla. 45 kronor per invånare 2019–2025. Plats 12 av 33 kommuner med uppgift.",
  );
  expect(await page.textContent(".lansmuseer-tip")).toContain("Tomelilla");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".lansmuseer-facts");
  expect(await page.textContent(".lansmuseer-facts")).toContain("Tomelilla");
  expect(new URL(page.url()).search).toBe("?lm.selected=1270");
  await page.goBack();
  await page.waitForSelector(".lansmuseer-facts", { state: "detached" });
  await page.keyboard.press("Tab");
  expect(await inPage(page, ({ active }) => active()?.ariaLabel)).toBe("Zooma in");
});

test("a filter goes to map, table, charts and address, and comes back from an address", async () => {
  const { page } = await openLive(lab);
  const before = await summaries(page);
  await page.selectOption("lansmuseer-facets select >> nth=0", "2024");
  await page.waitForFunction(() => location.search !== "");
  const { search } = new URL(page.url());
  expect(search).toBe("?lm.year=2024..2025");
  await page.waitForFunction(
    () => document.querySelector(".lansmuseer-caption h2")?.textContent.includes("2024–2025") === true,
  );
  const after = await summaries(page);
  expect(after).toHaveLength(3);
  for (const [at, summary] of after.entries()) if (at !== 0) expect(summary).not.toBe(before[at]);
  expect(await inTable(page)).toEqual(await onMap(page));
  const again = await openLive(lab, search);
  expect(await onMap(again.page)).toEqual(await onMap(page));
});

test("layers and where the map stands are in the address, and only layers are steps back", async () => {
  const { page } = await openLive(lab);
  await page.check("text=Summa i kronor");
  await page.check("text=Länsmuseer");
  await page.waitForSelector("text=Cirkelns yta visar summan");
  await page.click("[aria-label='Zooma in']");
  await page.waitForFunction(() => location.search.includes("at="));
  const { search } = new URL(page.url());
  expect(search).toMatch(/^\?layer=awarded&museums=on&at=55\.\d{3}%2C13\.\d{3}%2C\d+\.\d\d$/);
  expect(await page.isVisible("[aria-label='Flytta norrut']")).toBe(true);
  const again = await openLive(lab, search);
  expect(await again.page.isChecked("text=Länsmuseer")).toBe(true);
  expect(await again.page.isVisible("[aria-label='Flytta norrut']")).toBe(true);
  await page.goBack();
  await page.waitForSelector("lansmuseer-map", { state: "detached" });
  expect(await page.isChecked("text=Summa i kronor")).toBe(true);
});

describe("what is missing is said, and the drawn map stands with its figures", () => {
  const cases: Readonly<Record<string, readonly [VisitOptions, RegExp]>> = {
    "no WebGL": [{ before: withoutWebGl }, /behöver WebGL/],
    "forced colours": [{ forcedColors: "active" }, /färger/],
    "no worker": [
      { before: "globalThis.Worker = class { constructor() { throw new Error('Worker refused'); } };" },
      /bakgrundsskript|kunde inte ritas|inte klar/,
    ],
  };
  test.each(Object.entries(cases))(
    "%s",
    async (_, [options, words]) => {
      const { page } = await open(lab, "", options);
      await page.waitForSelector(".lansmuseer-trouble", { timeout: 30_000 });
      expect(await page.textContent(".lansmuseer-trouble")).toMatch(words);
      const drawn = page.locator("main lansmuseer-choropleth .main .area[role=option]");
      await drawn.first().waitFor();
      expect(await drawn.count()).toBe(33);
      expect(await inTable(page)).toMatchObject({ Staffanstorp: "108" });
    },
    90_000,
  );
});

test("beside the map nothing makes the page higher than its window", async () => {
  const { page } = await openLive(lab);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

test("paper gets the drawing, and nothing of the movable map", async () => {
  const { page } = await openLive(lab);
  await page.emulateMedia({ media: "print" });
  await page.waitForSelector("main lansmuseer-choropleth .main .area");
  expect(await page.isVisible(".lansmuseer-live")).toBe(false);
});

test("without scripts the files are there", async () => {
  const { page } = await lab.visit("/react-explorer/", { javaScriptEnabled: false });
  const links = await page
    .locator("#app a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toHaveLength(2);
  for (const link of links) expect((await fetch(link)).status).toBe(200);
});

const toldOf = async (file: string, content: string): Promise<string | null> => {
  const { page } = await lab.visit("/react-explorer/", { files: { [`/react-explorer/${file}`]: content } });
  await page.waitForSelector("main [role=alert]");
  return page.textContent("main [role=alert]");
};

test("a package that cannot be had is told of, with a button to try again", async () => {
  expect(await toldOf("data/datapackage.json", "{")).toMatch(/^Uppgifterna kunde inte hämtas.*Försök igen$/);
});

test("borders that cannot be had are told of, where there would be no map", async () => {
  const grid = readdirSync(new URL("dist/assets/", import.meta.url)).find((name) => name.startsWith("grid-"));
  expect(await toldOf(`assets/${grid}`, 'throw new Error("gone");')).toMatch(
    /^Uppgifterna kunde inte hämtas.*Försök igen$/,
  );
});
