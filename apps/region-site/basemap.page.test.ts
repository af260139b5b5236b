// A map of the page's own under the movable ones: from one file or one style, and never from another host.
import { groundLines, groundPolygons } from "@lansmuseer/places";
import { municipalityGrid } from "@lansmuseer/places/grid";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { mapsWhen, useLab, type Visit, type VisitOptions } from "./quality.js";
import { tileFile } from "./tile-file.js";

const lab = useLab({ webgl: true });
const scripts = ["map", "grant-map", "map-gl"]
  .map((name) => `<script type="module" src="lansmuseer/lansmuseer-${name}.js"></script>`)
  .join("");

const land = {
  type: "Feature" as const,
  properties: {},
  geometry: {
    type: "MultiPolygon" as const,
    coordinates: groundPolygons(municipalityGrid.land, municipalityGrid),
  },
};
const borders = {
  type: "Feature" as const,
  properties: {},
  geometry: {
    type: "MultiLineString" as const,
    coordinates: groundLines(municipalityGrid.countyBorders, municipalityGrid),
  },
};
const credit = '© <a href="https://www.scb.se/">SCB</a>';
const pmtiles = tileFile({ earth: land, boundaries: borders }, credit);
const style = (tiles: string): string =>
  JSON.stringify({
    version: 8,
    sources: { sweden: { type: "vector", url: tiles, attribution: credit } },
    layers: [{ id: "earth", type: "fill", source: "sweden", "source-layer": "earth" }],
    glyphs: "https://fonts.example.org/{fontstack}/{range}.pbf",
  });
const files = {
  "/region-site/kartor/sverige.pmtiles": pmtiles,
  "/region-site/kartor/stil.json": style("pmtiles://sverige.pmtiles"),
  "/region-site/kartor/annanstans.json": style("https://tiles.example.org/sweden.json"),
  "/region-site/kartor/trasig.json": "{",
};

const tags = {
  museums: (basemap: string) => `<lansmuseer-map renderer="gl" basemap="${basemap}"></lansmuseer-map>`,
  grants: (basemap: string) =>
    `<lansmuseer-grant-map renderer="gl" basemap="${basemap}" src="dist/data/exempel/datapackage.json"></lansmuseer-grant-map>`,
};

const path = "/region-site/basemap.html";
const open = (tag: string, options: VisitOptions = {}): Promise<Visit> => {
  const text = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kartor</title><link rel="icon" href="icon.svg">${scripts}</head><body><main><h1>Kartor</h1>${tag}</main></body></html>`;
  return lab.visit(path, { ...options, strict: true, files: { ...files, [path]: text } });
};

const codes = `
  globalThis.codes = [];
  addEventListener("lansmuseer-error", ({ code, message }) => codes.push(code + " " + message));
`;
const codesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { codes: readonly string[] }).codes);

test.each([
  ["a museum map", tags.museums, "kartor/sverige.pmtiles"],
  ["a grant map", tags.grants, "kartor/sverige.pmtiles"],
  ["a museum map in a style", tags.museums, "kartor/stil.json"],
])(
  "%s lies over the page's own map, and says whose that is",
  async (_, tag, basemap) => {
    const { page, seen, origin } = await open(tag(basemap));
    const { credits, words } = await mapsWhen(page, (maps) => maps.credits.length > 0);
    expect([credits, words]).toEqual([["© SCB"], []]);
    expect(seen.requests.filter((address) => !address.startsWith(origin))).toEqual([]);
    expect(seen.requests.filter((address) => address.endsWith(".pmtiles")).length).toBeGreaterThan(1);
    expect(seen.messages.filter((message) => message.includes("policy violation"))).toEqual([]);
    expect(seen.errors).toEqual([]);
  },
  90_000,
);

test.each([
  ["on another host", "https://tiles.example.org/style.json", /annan webbplats/, "basemap-foreign"],
  ["with tiles of another host", "kartor/annanstans.json", /annan webbplats/, "basemap-foreign"],
  ["that is not there", "kartor/ingen.pmtiles", /kunde inte hämtas/, "basemap-not-loaded"],
  ["that cannot be read", "kartor/trasig.json", /kunde inte hämtas/, "basemap-not-loaded"],
  ["that is no style", "dist/data/exempel/datapackage.json", /kunde inte hämtas/, "basemap-not-loaded"],
])(
  "without a basemap %s the map lives and says why",
  async (_, basemap, words, code) => {
    for (const tag of [tags.museums, tags.grants]) {
      const { page, seen, origin } = await open(tag(basemap), { before: codes });
      const now = await mapsWhen(page, (maps) => maps.live === 1 && maps.words.length > 0);
      expect(now).toMatchObject({ live: 1, credits: [] });
      expect(now.words.join(" ")).toMatch(words);
      expect(seen.requests.filter((address) => !address.startsWith(origin))).toEqual([]);
      const [said] = await codesOf(page);
      expect(said).toMatch(code);
      expect(said).toMatch(/Bakgrundskartan .*The background map /);
    }
  },
  90_000,
);

test("without a basemap no reader of one is fetched", async () => {
  const { page, seen } = await open(tags.museums(""));
  await mapsWhen(page, ({ live }) => live === 1);
  expect(seen.requests.filter((address) => address.includes("pmtiles"))).toEqual([]);
}, 90_000);
