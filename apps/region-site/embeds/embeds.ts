import type { Page } from "playwright-core";
import { inPage, type Findings, type Lab, type Visit, type VisitOptions } from "../quality.js";

/** A widget as the author of a page pastes it, with what a visitor needs of it and does with it. */
export interface Embed {
  readonly tag: string;
  /** Files of the page's own site that the tag names and no app has, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The element inside the widget that draws, and what stands in it once it has. */
  readonly element: string;
  readonly drawn: string;
  /** What a visitor needs of it, by selector: the least width and height, px. */
  readonly needs: Readonly<Record<string, readonly [width: number, height: number]>>;
  /** What stands on paper, by selector: how many. */
  readonly onPaper: Readonly<Record<string, number>>;
  /** All that a visitor does with it, with the keyboard and without. */
  readonly use: (page: Page) => Promise<void>;
}

/** Chooses in a list as a visitor does, and waits until that is drawn. */
export async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).selectOption({ label: option });
  await inPage(page, ({ frames }) => frames(4));
}

const chooseMunicipality = (page: Page): Promise<void> => pick(page, "Välj din kommun", "Kiruna");

async function followMoney(page: Page): Promise<void> {
  await pick(page, "Jämför med", "2021");
  await inPage(page, ({ one }) => {
    one("[role=listbox]").focus();
  });
  for (const key of ["Home", "ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  await inPage(page, async ({ all, frames }) => {
    for (const closed of all(".few:not([open]) summary, .linkbutton[aria-expanded=false]")) closed.click();
    await frames(4);
  });
}

const item = (title: string, day: string, text: string): string =>
  `<item><title>${title}</title><link>/nyheter/${day.slice(5, 7)}</link><pubDate>${day}</pubDate><description>${text}</description></item>`;
/** RSS 2.0, the oldest first, with markup that is shown as text or left out. */
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Nyheter från museet</title><language>sv</language>${item("Museet öppnar igen", "Tue, 03 Mar 2026 08:00:00 +0100", "&lt;p&gt;Efter två år av ombyggnad.&lt;/p&gt;")}${item("Sommarens utställningar om renskötsel, rallare och rymdforskning", "Mon, 18 May 2026 09:30:00 +0200", "Tre utställningar i tre hus.")}</channel></rss>`;

const nothing = (): Promise<void> => Promise.resolve();

// Västmanland 2018 is the one region and year of which every recipient's amount has been published.
const flow = `src="data/kultursamverkan/datapackage.json" region="19" year="2018"`;

export const embeds = {
  museum: {
    tag: `<lansmuseer-museum museum="jamtli" json-ld><p>Jamtli</p></lansmuseer-museum>`,
    element: "lansmuseer-museum-card",
    drawn: ".card",
    needs: { ".card": [200, 100], ".name": [40, 20], ".facts": [150, 30], ".links a": [60, 20] },
    onPaper: { "[part=heading]": 1, dd: 4, ".links a": 1 },
    use: nothing,
  },
  "museum-finder": {
    tag: `<lansmuseer-museum-finder municipality="1280"><p>Alla museer</p></lansmuseer-museum-finder>`,
    element: "lansmuseer-museum-finder-view",
    drawn: ".card",
    needs: { ".card": [200, 100], select: [100, 40], label: [60, 14], ".answer": [100, 14] },
    onPaper: { "[part=heading]": 3, ".answer": 1, ".card": 2 },
    use: chooseMunicipality,
  },
  news: {
    tag: `<lansmuseer-news src="nyheter.xml"><p>Nyheter</p></lansmuseer-news>`,
    files: { "/region-site/nyheter.xml": feed },
    element: "lansmuseer-news-list",
    drawn: "li",
    needs: { li: [200, 40], ".name": [100, 14], time: [60, 10], ".text": [150, 14] },
    onPaper: { "[part=heading]": 1, li: 2 },
    use: nothing,
  },
  "funding-flow": {
    tag: `<lansmuseer-funding-flow ${flow}><p>Medel</p></lansmuseer-funding-flow>`,
    element: "lansmuseer-flow-chart",
    drawn: "svg[data-picture]",
    needs: {
      ".flow svg": [250, 200],
      ".node .bar": [1, 1],
      "text.label": [4, 8],
      select: [60, 40],
      ".summary": [200, 14],
      "[part=heading]": [150, 20],
    },
    onPaper: { "[part=heading]": 1, "[part=source] .sourceline": 1, "svg[data-picture]": 1, "tbody tr": 22 },
    use: followMoney,
  },
} as const satisfies Readonly<Record<string, Embed>>;

export type EmbedName = keyof typeof embeds;
export const everyEmbed = Object.keys(embeds) as EmbedName[];
const embedOf = (name: EmbedName): Embed => embeds[name];
/** No file need lie there. */
const path = "/region-site/embeds.html";

export interface EmbedPage extends VisitOptions {
  /** More of the page's head, such as hostile rules. */
  readonly head?: string;
  /** The page's body around the tag. */
  readonly around?: (tag: string) => string;
  /** Addresses of the scripts, instead of the widget's own. */
  readonly scripts?: readonly string[];
  readonly lang?: string;
}

export const scriptOf = (name: EmbedName): string => `lansmuseer/lansmuseer-${name}.js`;

/** The page of one widget, as text. */
export function embedPage(name: EmbedName, options: Omit<EmbedPage, keyof VisitOptions> = {}): string {
  const { head = "", around = (tag: string) => tag, scripts = [scriptOf(name)], lang = "sv" } = options;
  const loaded = scripts.map((address) => `<script type="module" src="${address}"></script>`).join("");
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>En sida</title><link rel="icon" href="icon.svg">${loaded}${head}</head><body><main><h1>En sida</h1>${around(embedOf(name).tag)}</main></body></html>`;
}

/** Until every widget of that name in the page stands. */
export async function stands(page: Page, name: EmbedName): Promise<void> {
  const { element, drawn } = embedOf(name);
  await page.waitForFunction(
    ([widget, inWidget, inElement]) => {
      const found = [...document.querySelectorAll(widget)];
      return (
        found.length > 0 &&
        found.every(({ shadowRoot }) =>
          shadowRoot?.querySelector(inWidget)?.shadowRoot?.querySelector(inElement),
        )
      );
    },
    [`lansmuseer-${name}`, element, drawn] as const,
    { timeout: 10_000 },
  );
  await inPage(page, ({ frames }) => frames(2));
}

/** A page as text, with the files that the widget's tag names. */
export const openText = (
  lab: Lab,
  name: EmbedName,
  text: string,
  { files = {}, ...options }: VisitOptions = {},
): Promise<Visit> =>
  lab.visit(path, { ...options, files: { ...embedOf(name).files, ...files, [path]: text } });

/** A widget on a page of its own, once it stands. */
export async function openEmbed(lab: Lab, name: EmbedName, options: EmbedPage = {}): Promise<Visit> {
  const { head, around, scripts, lang, ...visiting } = options;
  const text = embedPage(name, {
    ...(head === undefined ? {} : { head }),
    ...(around === undefined ? {} : { around }),
    ...(scripts === undefined ? {} : { scripts }),
    ...(lang === undefined ? {} : { lang }),
  });
  const visit = await openText(lab, name, text, visiting);
  await stands(visit.page, name);
  return visit;
}

/** The same look at each widget, on a page of its own, used by a visitor where `isUsed`. */
export function onEach(
  lab: Lab,
  look: (visit: Visit, name: EmbedName) => Promise<Findings>,
  {
    isUsed = false,
    said = "",
    ...options
  }: EmbedPage & { readonly isUsed?: boolean; readonly said?: string } = {},
): Readonly<Record<string, () => Promise<Findings>>> {
  return Object.fromEntries(
    everyEmbed.map((name) => [
      said === "" ? name : `${name}, ${said}`,
      async () => {
        const visit = await openEmbed(lab, name, options);
        if (isUsed) await embedOf(name).use(visit.page);
        return look(visit, name);
      },
    ]),
  );
}

/** What a visitor needs of a widget that is not there, or too small. */
export const collapsed = async (page: Page, name: EmbedName): Promise<Findings> =>
  inPage(
    page,
    ({ all, shown, say }, needs) =>
      Object.entries(needs).flatMap(([selector, [width, height]]) => {
        const found = all(selector).filter(shown);
        if (found.length === 0) return [`not shown: ${selector}`];
        return found.flatMap((each) => {
          const { width: w, height: h } = each.getBoundingClientRect();
          return w >= width && h >= height ? [] : [`${Math.round(w)} × ${Math.round(h)} px: ${say(each)}`];
        });
      }),
    embedOf(name).needs,
  );
