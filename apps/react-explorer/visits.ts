import type { Page } from "playwright-core";
import type { Lab, Visit, VisitOptions } from "./quality.js";

/** What a page without WebGL answers; other drawing stays. */
export const withoutWebGl = `
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...rest);
  };
`;

/** The page once its charts stand. */
export async function open(lab: Lab, search = "", options: VisitOptions = {}): Promise<Visit> {
  const visit = await lab.visit(`/react-explorer/${search}`, options);
  await visit.page.waitForFunction(
    () =>
      document.querySelector("main [role=listbox], main lansmuseer-choropleth") !== null &&
      document.querySelectorAll("lansmuseer-grant-trend, lansmuseer-grant-breakdown").length === 2 &&
      [...document.querySelectorAll("lansmuseer-grant-trend, lansmuseer-grant-breakdown")].every(
        ({ shadowRoot }) =>
          [...(shadowRoot?.children ?? [])].some((child) => child.shadowRoot?.querySelector("svg")),
      ),
  );
  return visit;
}

/** The page once its movable map has been drawn. */
export async function openLive(lab: Lab, search = "", options: VisitOptions = {}): Promise<Visit> {
  const visit = await open(lab, search, options);
  await live(visit.page);
  return visit;
}

export async function live(page: Page): Promise<void> {
  await page.waitForSelector(".lansmuseer-live[aria-busy=false]", { timeout: 40_000 });
}
