// The movable map: what it needs may be missing, and there may be more of them than a browser gives contexts.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inPage, useLab, type VisitOptions } from "./quality.js";
import { mapPage } from "./visits.js";

const lab = useLab({ webgl: true });
const head = '<script type="module" src="lansmuseer/lansmuseer-map-gl.js"></script>';
const tag = '<lansmuseer-map renderer="gl" museum="jamtli"></lansmuseer-map>';
const parts = Object.keys(
  JSON.parse(
    readFileSync(new URL("../../packages/widgets/dist/integrity.json", import.meta.url), "utf8"),
  ) as object,
);
const part = (name: string): string => {
  const file = parts.find((each) => each.includes(name));
  if (file === undefined) throw new Error(`no part is called ${name}`);
  return `/museum-site/lansmuseer/${file}`;
};

/** Keeps every context that a canvas was given, to count those that live. */
const countContexts = `
  const given = [];
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    const context = getContext.call(this, kind, ...rest);
    if (kind === "webgl2" && context) given.push(context);
    return context;
  };
  globalThis.liveContexts = () => given.filter((context) => !context.isContextLost()).length;
`;
const contexts = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { liveContexts: () => number }).liveContexts());

const state = (page: Page) =>
  inPage(page, ({ all, shown }) => ({
    live: all(".frame.live").length,
    words: all(".trouble").map(({ textContent }) => textContent.trim()),
    dots: all(".map .mark .dot").filter(shown).length,
    rows: all(".rowname").length,
  }));

async function until<T>(read: () => Promise<T>, good: (value: T) => boolean, ms = 40_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await read();
    if (good(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

test("it lives under the strict policy, from the page's own site alone", async () => {
  const { page, seen, origin } = await lab.visitText(mapPage(tag, { head }), { strict: true });
  expect(
    (
      await until(
        () => state(page),
        ({ live }) => live === 1,
      )
    ).live,
  ).toBe(1);
  expect(seen.requests.filter((address) => !address.startsWith(origin))).toEqual([]);
  expect(seen.messages.filter((message) => message.includes("policy violation"))).toEqual([]);
  expect(seen.errors).toEqual([]);
}, 90_000);

describe("what is missing is said, and the drawn map, the list and the table stand", () => {
  const cases: Readonly<Record<string, readonly [VisitOptions, RegExp]>> = {
    "no WebGL": [{ before: "HTMLCanvasElement.prototype.getContext = () => null;" }, /WebGL/],
    "no MapLibre": [
      { files: { [part("maplibre-engine")]: "throw new Error('away');" } },
      /kunde inte hämtas/,
    ],
    "no worker": [
      { before: "globalThis.Worker = class { constructor() { throw new Error('Worker refused'); } };" },
      /bakgrundsskript|kunde inte ritas|inte klar/,
    ],
  };
  test.each(Object.entries(cases))(
    "%s",
    async (_, [options, words]) => {
      const { page } = await lab.visitText(mapPage(tag, { head }), options);
      const now = await until(
        () => state(page),
        (each) => each.words.some((word) => word !== ""),
      );
      expect(now.words.join(" ")).toMatch(words);
      expect(now).toMatchObject({ live: 0, dots: 25, rows: 24 });
    },
    90_000,
  );
});

test("twenty on a page: none is blank, and at most eight contexts live", async () => {
  const one = '<lansmuseer-map renderer="gl" view="picture" height="320"></lansmuseer-map>';
  const { page } = await lab.visitText(mapPage(one.repeat(20), { head }), { before: countContexts });
  await until(
    () => state(page),
    ({ live }) => live > 0,
  );
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    await page.evaluate((at) => scrollTo(0, at * document.documentElement.scrollHeight), share);
    await until(
      () => state(page),
      ({ live }) => live > 0,
      20_000,
    );
    expect(await contexts(page)).toBeLessThanOrEqual(8);
    const { dots } = await state(page);
    expect(dots).toBe(20 * 25);
  }
}, 180_000);

test("paper gets the drawn map", async () => {
  const { page } = await lab.visitText(mapPage(tag, { head }));
  await until(
    () => state(page),
    ({ live }) => live === 1,
  );
  await page.emulateMedia({ media: "print" });
  const covered = await inPage(page, ({ one }) => getComputedStyle(one(".gl")).display);
  expect(covered).toBe("none");
}, 90_000);
