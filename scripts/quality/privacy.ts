import type { Findings } from "./checked.js";
import { inPage } from "./in-page.js";
import type { Visit } from "./lab.js";

/** A39. Everything that was asked for came from the page's own origin. */
export const foreignRequests = ({ seen, origin }: Visit): Findings =>
  seen.requests.filter((address) => new URL(address).origin !== origin && !address.startsWith("data:"));

/** A40. Nothing was left on the visitor's machine. */
export async function storedThings({ page, context }: Visit): Promise<Findings> {
  const cookies = await context.cookies();
  const stored = await inPage(page, async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name ?? ""}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  return [...cookies.map(({ name }) => `cookie ${name}`), ...stored];
}

/** Messages, violations of the policy, error events, uncaught errors and unhandled rejections. */
export const noise = ({ seen }: Visit): Findings => [...seen.messages, ...seen.errors];

/** What A4 has between margins of 10 mm. */
const paper = { width: 718, height: 1047 };

/** A38. On paper: title, picture, the whole table in the width of the paper, and the source; no controls. */
export async function paperFaults({ page }: Visit): Promise<Findings> {
  const screen = page.viewportSize();
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: "print" });
  const findings = await inPage(page, ({ all, shown, say }) =>
    all(".root").flatMap((root) => {
      const has = (selector: string): readonly Element[] =>
        [...root.querySelectorAll(selector)].filter(shown);
      const rows = has("tbody tr").length;
      const picture = root.querySelector(".map");
      const table = root.querySelector(".tablebox");
      return [
        ...(has("[part=heading]").length === 1 ? [] : [`no title: ${say(root)}`]),
        ...(has("[part=source] span").length === 1 ? [] : [`no source: ${say(root)}`]),
        ...(rows === 24 ? [] : [`${rows} rows of 24: ${say(root)}`]),
        ...(picture === null || (shown(picture) && has(".mark .dot").length >= 25)
          ? []
          : [`no picture: ${say(root)}`]),
        ...[picture, table].flatMap((box) =>
          box === null || box.scrollWidth <= root.clientWidth ? [] : [`wider than paper: ${say(box)}`],
        ),
        ...has("button, input").map((control) => `a control on paper: ${say(control)}`),
        ...(root.matches("[data-scheme=dark]") && getComputedStyle(root).colorScheme === "dark"
          ? ["dark paper"]
          : []),
      ];
    }),
  );
  await page.emulateMedia({ media: null });
  if (screen !== null) await page.setViewportSize(screen);
  return findings;
}
