// The movable maps: what they need may be missing, and there may be more of them than a browser gives contexts.
import { describe, expect, test } from "vitest";
import {
  countContexts,
  inPage,
  liveContexts,
  mapsWhen,
  partOnDemand,
  useLab,
  type VisitOptions,
} from "./quality.js";

const lab = useLab({ webgl: true });

const path = "/region-site/gl.html";
const scripts = ["map", "grant-map", "map-gl"]
  .map((name) => `<script type="module" src="lansmuseer/lansmuseer-${name}.js"></script>`)
  .join("");
const visit = (body: string, options: VisitOptions = {}) => {
  const text = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kartor</title><link rel="icon" href="icon.svg">${scripts}</head><body><main><h1>Kartor</h1>${body}</main></body></html>`;
  return lab.visit(path, { ...options, files: { ...options.files, [path]: text } });
};

const museums = '<lansmuseer-map renderer="gl" view="picture" height="320"></lansmuseer-map>';
const grants =
  '<lansmuseer-grant-map renderer="gl" height="320" src="dist/data/exempel/datapackage.json"></lansmuseer-grant-map>';
/** How many museums and municipalities each of them draws. */
const drawn = { museums: 25, grants: 33 };
const kinds = [
  ["a museum map", museums, drawn.museums],
  ["a grant map", grants, drawn.grants],
] as const;

describe.each(kinds)("%s", (_, tag, all) => {
  test("lives under the strict policy, from the page's own site alone", async () => {
    const { page, seen, origin } = await visit(tag, { strict: true });
    expect(await mapsWhen(page, ({ live }) => live === 1)).toMatchObject({ live: 1, drawn: all, words: [] });
    expect(seen.requests.filter((address) => !address.startsWith(origin))).toEqual([]);
    expect(seen.messages.filter((message) => message.includes("policy violation"))).toEqual([]);
    expect(seen.errors).toEqual([]);
  }, 90_000);

  const missing: Readonly<Record<string, readonly [VisitOptions, RegExp]>> = {
    "no WebGL": [{ before: "HTMLCanvasElement.prototype.getContext = () => null;" }, /WebGL/],
    "no MapLibre": [
      {
        files: {
          [`/region-site/lansmuseer/${partOnDemand("maplibre-engine")}`]: "throw new Error('away');",
        },
      },
      /kunde inte hämtas/,
    ],
    "no worker": [
      { before: "globalThis.Worker = class { constructor() { throw new Error('Worker refused'); } };" },
      /bakgrundsskript|kunde inte ritas|inte klar/,
    ],
  };
  test.each(Object.entries(missing))(
    "with %s says so, and stands as it is drawn",
    async (__, [options, words]) => {
      const { page } = await visit(tag, options);
      const now = await mapsWhen(page, (maps) => maps.words.length > 0 && maps.drawn === all);
      expect(now.words.join(" ")).toMatch(words);
      expect(now).toMatchObject({ live: 0, drawn: all });
    },
    90_000,
  );

  test("says so when the network is gone before it is reached, and stands as it is drawn", async () => {
    const { page, context } = await visit(`<div class="far"></div>${tag}`, {
      before: `addEventListener("DOMContentLoaded", () => {
        document.querySelector(".far").style.blockSize = "5000px";
      });`,
    });
    const before = await mapsWhen(page, (maps) => maps.drawn === all);
    expect(before).toMatchObject({ live: 0, drawn: all, words: [] });
    await context.setOffline(true);
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    const now = await mapsWhen(page, (maps) => maps.words.length > 0);
    expect(now.words.join(" ")).toMatch(/kunde inte hämtas/);
    expect(now).toMatchObject({ live: 0, drawn: all });
  }, 90_000);
});

test("without `renderer` no map library is fetched, though its script is there", async () => {
  const { page, seen } = await visit((museums + grants).replaceAll(' renderer="gl"', ""));
  await mapsWhen(page, (maps) => maps.drawn === drawn.museums + drawn.grants);
  expect(seen.requests.filter((address) => /maplibre|pmtiles/.test(address))).toEqual([]);
}, 90_000);

test("of twenty on a page none is blank, at most eight contexts live, and all can be printed", async () => {
  // Side by side, so that more than eight of them are on screen.
  const columns = "<style>main{display:grid;grid-template-columns:repeat(4,1fr);gap:1rem}</style>";
  const { page } = await visit(columns + (museums + grants).repeat(10), {
    before: countContexts,
    viewport: { width: 1600, height: 2400 },
  });
  const all = 10 * (drawn.museums + drawn.grants);
  for (const share of [0, 0.5]) {
    await page.evaluate((at) => {
      scrollTo(0, at * document.documentElement.scrollHeight);
    }, share);
    const now = await mapsWhen(page, (maps) => maps.live === 8 && maps.drawn === all);
    expect(now).toEqual({ live: 8, drawn: all, words: [], credits: [] });
    expect(await liveContexts(page)).toBeLessThanOrEqual(8);
  }
  await page.emulateMedia({ media: "print" });
  expect((await mapsWhen(page, (maps) => maps.drawn === all)).drawn).toBe(all);
  const covered = await inPage(page, ({ all: find }) =>
    find(".gl").map((canvas) => getComputedStyle(canvas).display),
  );
  expect(covered).toEqual(Array.from({ length: 20 }, () => "none"));
}, 180_000);
