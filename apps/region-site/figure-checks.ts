import {
  axeFindings,
  checked,
  foreignRequests,
  inPage,
  keyboardTraps,
  noise,
  sidewaysScroll,
  tabOrderFaults,
  type useLab,
  type Visit,
  type VisitOptions,
} from "./quality.js";

/** Figures that are opened one at a time, each on a page of a region's site with nothing but its tag. */
export interface Figures<Name extends string> {
  /** What they are together: "Maps". */
  readonly title: string;
  /** The page's path; no file need lie there. */
  readonly path: string;
  /** The widgets whose files the page loads. */
  readonly widgets: readonly string[];
  readonly tags: Readonly<Record<Name, string>>;
  /** The element inside the widget that draws. */
  readonly element: string;
  /** What stands in that element once it has drawn. */
  readonly drawn: string;
}

/** The page with one tag. */
export function figurePage({ title, widgets }: Omit<Figures<string>, "tags">, tag: string): string {
  const scripts = widgets.map(
    (name) => `<script type="module" src="lansmuseer/lansmuseer-${name}.js"></script>`,
  );
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="icon.svg">${scripts.join("")}</head><body><main><h1>${title}</h1>${tag}</main></body></html>`;
}

/** Opens a figure under the strict policy, and waits until it has drawn. */
export async function openFigure<Name extends string>(
  lab: ReturnType<typeof useLab>,
  figures: Figures<Name>,
  name: Name,
  { files = {}, ...options }: VisitOptions = {},
): Promise<Visit> {
  const { path, element, drawn, tags } = figures;
  const visit = await lab.visit(path, {
    ...options,
    strict: true,
    files: { ...files, [path]: figurePage(figures, tags[name]) },
  });
  await visit.page.waitForFunction(
    ([inWidget, inElement]) => {
      const widget = document.querySelector("main > :last-child")?.shadowRoot;
      return widget?.querySelector(inWidget)?.shadowRoot?.querySelector(inElement) instanceof Element;
    },
    [element, drawn] as const,
    { timeout: 20_000 },
  );
  return visit;
}

/** What every figure keeps. `spoiled` is the one, with a `.map`, that is spoiled to see each check find something. */
export function checkFigures<Name extends string>(
  lab: ReturnType<typeof useLab>,
  figures: Figures<Name>,
  spoiled: Name,
): void {
  const open = (name: Name, options?: VisitOptions) => openFigure(lab, figures, name, options);
  const onEach = (find: (visit: Visit) => Promise<readonly string[]>, options?: VisitOptions) =>
    Object.fromEntries(
      (Object.keys(figures.tags) as Name[]).map((name) => [
        name,
        async () => find(await open(name, options)),
      ]),
    );
  const narrow = { viewport: { width: 320, height: 256 } };

  checked(
    `${figures.title}: no request leaves the site, the policy holds, and the console is silent`,
    onEach((visit) => Promise.resolve([...foreignRequests(visit), ...noise(visit)])),
    {
      "a word in the console": async () => {
        const visit = await open(spoiled);
        await visit.page.evaluate(() => {
          console.warn("noise");
        });
        return noise(visit);
      },
    },
  );

  checked(
    `${figures.title}: axe finds nothing`,
    onEach(({ page }) => axeFindings(page)),
    {
      "an option without a name": async () => {
        const { page } = await open(spoiled);
        await inPage(page, ({ one }) => {
          one("[role=option]").removeAttribute("aria-label");
        });
        return axeFindings(page);
      },
    },
  );

  checked(
    `${figures.title}: Tab goes in reading order, and leaves every stop`,
    onEach(async ({ page }) => [...(await tabOrderFaults(page)), ...(await keyboardTraps(page))]),
    {
      "a positive tabindex": async () => {
        const { page } = await open(spoiled);
        await inPage(page, ({ one }) => {
          one(".linkbutton").tabIndex = 3;
        });
        return tabOrderFaults(page);
      },
    },
  );

  checked(
    `${figures.title}: nothing is wider than a page of 320 px, which is 1280 px at 400 %`,
    onEach(({ page }) => sidewaysScroll(page), narrow),
    {
      "a drawing that is wider": async () => {
        const { page } = await open(spoiled, narrow);
        await inPage(page, ({ one }) => {
          one("svg[data-picture]").setAttribute("width", "900");
          one(".map").style.overflow = "visible";
        });
        return sidewaysScroll(page);
      },
    },
  );
}
