// The map comes, goes and is moved in a page.
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { checked, inPage, leaks, useLab, type Findings } from "./quality.js";
import { choose, mapPage, openMap, openTables, searchFor, settled, stateOf } from "./visits.js";

const lab = useLab({ scrollbars: true });
const tag = "<lansmuseer-map></lansmuseer-map>";

/** An element with one fault each. */
const leaky = (body: string): string =>
  mapPage("", {
    head: `<script>customElements.define("leaky-one", class extends HTMLElement { connectedCallback() { ${body} } });</script>`,
  });

checked(
  "1,000 connects and removals leave nothing",
  {
    "the map": async () =>
      leaks((await openMap(lab)).page, '<lansmuseer-map museum="jamtli"></lansmuseer-map>', 1000),
  },
  {
    "a listener on the window": async () => {
      const { page } = await lab.visitText(leaky(`addEventListener("resize", () => this);`));
      return leaks(page, "<leaky-one></leaky-one>", 100);
    },
    "nodes in a list": async () => {
      const { page } = await lab.visitText(
        leaky(`(globalThis.all ??= []).push(document.createElement("p"));`),
      );
      return leaks(page, "<leaky-one></leaky-one>", 100);
    },
    "bytes in a list": async () => {
      const { page } = await lab.visitText(
        leaky(`(globalThis.all ??= []).push(new Array(20000).fill(Math.random()));`),
      );
      return leaks(page, "<leaky-one></leaky-one>", 100);
    },
  },
);

/** What a move of the element in the page takes away from the visitor. */
async function lostByMove(page: Page, move: string): Promise<Findings> {
  await choose(page, "Upplandsmuseet");
  await inPage(page, async ({ one, frames }) => {
    one(".map").focus();
    one(".map").dispatchEvent(new KeyboardEvent("keydown", { key: "End" }));
    one(".icon").click();
    await frames();
  });
  await searchFor(page, "museum");
  await openTables(page);
  const before = await stateOf(page);
  if (before.chosen.length === 0 || before.zoomed === 0 || !before.table) return ["nothing to lose"];
  await page.evaluate(`(async () => {
    const map = document.querySelector("lansmuseer-map");
    const other = document.querySelector("#other");
    for (let i = 0; i < 5; i++) { ${move}; await new Promise(requestAnimationFrame); }
  })()`);
  await settled(page);
  const after = await stateOf(page);
  return JSON.stringify(after) === JSON.stringify(before)
    ? []
    : [`${JSON.stringify(before)} became ${JSON.stringify(after)}`];
}

const moving = `${tag}<section id="other"></section>`;

checked(
  "A move in the page keeps choice, zoom, search and open table",
  {
    append: async () =>
      lostByMove(
        (await openMap(lab, moving)).page,
        "(map.parentElement === other ? document.body : other).append(map)",
      ),
    moveBefore: async () =>
      lostByMove(
        (await openMap(lab, moving)).page,
        "(map.parentElement === other ? document.body : other).moveBefore(map, null)",
      ),
    "removed, and put back a second later": async () =>
      lostByMove(
        (await openMap(lab, moving)).page,
        "map.remove(); await new Promise((resolve) => setTimeout(resolve, 200)); other.append(map)",
      ),
    "into another document and back": async () =>
      lostByMove(
        (await openMap(lab, moving)).page,
        "document.implementation.createHTMLDocument().body.append(map); other.append(map)",
      ),
  },
  {
    "a copy takes its place": async () =>
      lostByMove(
        (await openMap(lab, moving)).page,
        "const copy = document.querySelector('lansmuseer-map').cloneNode(true); document.querySelector('lansmuseer-map').replaceWith(copy)",
      ),
  },
);

describe("A move", () => {
  test("leaves the map listening: it still follows its width, the scheme and the keys", async () => {
    const { page } = await openMap(lab, moving);
    await page.evaluate(() => {
      const map = document.querySelector("lansmuseer-map");
      const other = document.querySelector<HTMLElement>("#other");
      if (map && other) {
        other.append(map);
        other.style.width = "360px";
      }
    });
    await page.waitForTimeout(200);
    expect(await inPage(page, ({ one }) => one(".map").getBoundingClientRect().width)).toBeLessThanOrEqual(
      360,
    );
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForTimeout(100);
    expect(await inPage(page, ({ one }) => one(".root").dataset["scheme"])).toBe("dark");
    await inPage(page, ({ one }) => {
      one(".map").focus();
    });
    await page.keyboard.press("End");
    expect((await stateOf(page)).at).not.toBeNull();
  });
});
