import type { Page } from "playwright-core";
import {
  collapsedParts,
  type Findings,
  inPage,
  type Lab,
  noise,
  type Visit,
  type VisitOptions,
} from "./quality.js";

/** A page with nothing but the tag, or what else stands in `body`. */
export const mapPage = (body: string, { lang = "sv", head = "" } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Kartan</title><link rel="icon" href="icon.svg"><script type="module" src="lansmuseer/lansmuseer-map.js"></script>${head}</head><body><main><h1>Kartan på en sida</h1>${body}</main></body></html>`;

/** Until every map in the page stands. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll("lansmuseer-map")].every((map) => {
        const root = map.shadowRoot?.querySelector("lansmuseer-museum-map")?.shadowRoot;
        return (
          root?.querySelector(".row, .map svg") &&
          (map.getAttribute("view") === "table" || root.querySelector(".map svg"))
        );
      }),
    undefined,
    { timeout: 8000 },
  );
};

/** The museum's page as it is served. */
export async function openSite(lab: Lab, options?: VisitOptions): Promise<Visit> {
  const visit = await lab.visit("/museum-site/", options);
  await settled(visit.page);
  return visit;
}

/** One map on a page of its own, under no policy unless `strict` is asked for. */
export async function openMap(
  lab: Lab,
  tag = "<lansmuseer-map></lansmuseer-map>",
  options?: VisitOptions,
): Promise<Visit> {
  const visit = await lab.visitText(mapPage(tag), options);
  await settled(visit.page);
  return visit;
}

export const openTables = async (page: Page): Promise<void> => {
  await inPage(page, ({ all, frames }) => {
    for (const button of all(".linkbutton[aria-expanded=false]")) button.click();
    return frames();
  });
};

/** Chooses a museum in the first list of the page. */
export const choose = async (page: Page, name: string): Promise<void> => {
  await inPage(
    page,
    ({ all, frames }, wanted) => {
      all("button.row")
        .find((row) => row.textContent.includes(wanted))
        ?.click();
      return frames();
    },
    name,
  );
};

export const searchFor = async (page: Page, words: string): Promise<void> => {
  await inPage(
    page,
    ({ one, frames }, value) => {
      const field = one(".search input") as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      return frames();
    },
    words,
  );
};

/** What is too small in a page once its maps stand, and what was said or thrown. */
export async function collapsedOn(lab: Lab, html: string, options?: VisitOptions): Promise<Findings> {
  const visit = await lab.visitText(html, options);
  await settled(visit.page);
  return [...(await collapsedParts(visit.page)), ...noise(visit)];
}

/** What the visitor has chosen, zoomed, opened and typed. */
export const stateOf = async (page: Page) =>
  inPage(page, ({ all, one }) => ({
    chosen: all(".details .name").map(({ textContent }) => textContent.trim()),
    zoomed: all(".pad").length,
    table: !one(".tablebox").hidden,
    words: (one(".search input") as HTMLInputElement).value,
    rows: all(".rowname").length,
    at: one(".map").getAttribute("aria-activedescendant"),
  }));
