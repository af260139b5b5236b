// What the tests of maps that MapLibre draws ask of a page.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { inPage } from "./in-page.js";

/** The part of the widgets' build that is loaded on demand and has `name` in its own. */
export function partOnDemand(name: string): string {
  const list = new URL("../../packages/widgets/dist/integrity.json", import.meta.url);
  const parts = Object.keys(JSON.parse(readFileSync(list, "utf8")) as object);
  const file = parts.find((each) => each.startsWith("on-demand/") && each.includes(name));
  if (file === undefined) throw new Error(`no part is called ${name}`);
  return file;
}

/** A script of the page's beginning: it keeps every context that a canvas was given, to count those that live. */
export const countContexts = `
  const given = [];
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    const context = getContext.call(this, kind, ...rest);
    if (kind === "webgl2" && context) given.push(context);
    return context;
  };
  globalThis.liveContexts = () => given.filter((context) => !context.isContextLost()).length;
`;

export const liveContexts = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { liveContexts: () => number }).liveContexts());

/** What the maps of a page show now. */
export interface MovableMaps {
  /** How many of them MapLibre draws. */
  readonly live: number;
  /** What they say of what is missing. */
  readonly words: readonly string[];
  /** Whose the basemaps are. */
  readonly credits: readonly string[];
  /** Museums and areas that are drawn under MapLibre's canvas, or without it. */
  readonly drawn: number;
}

const movableMaps = (page: Page): Promise<MovableMaps> =>
  inPage(page, ({ all, shown }) => ({
    live: all(".frame.live").length,
    words: all(".trouble").flatMap(({ textContent }) => textContent.trim() || []),
    credits: all(".credit").map(({ textContent }) => textContent),
    drawn: all(".map .mark .dot, .map .main .area").filter(shown).length,
  }));

/** The maps once they are as they should be, or as they are after `ms`. */
export async function mapsWhen(
  page: Page,
  good: (maps: MovableMaps) => boolean,
  ms = 40_000,
): Promise<MovableMaps> {
  const end = Date.now() + ms;
  for (;;) {
    const maps = await movableMaps(page);
    if (good(maps) || Date.now() > end) return maps;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
