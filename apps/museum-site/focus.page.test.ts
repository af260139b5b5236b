import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import {
  addRules,
  checked,
  coveredFocus,
  inPage,
  invisibleFocus,
  missingOutlines,
  setRootFont,
  useLab,
  type Findings,
} from "./quality.js";
import { choose, mapPage, openMap, openSite, openTables, settled } from "./visits.js";

const lab = useLab();

const tall = { width: 1280, height: 1200 };

checked(
  "A15 focus is seen at every stop",
  {
    "the page": async () => {
      const { page } = await openSite(lab, { viewport: tall });
      await choose(page, "Upplandsmuseet");
      return invisibleFocus(page);
    },
    "dark, zoomed, the table open": async () => {
      const { page } = await openMap(lab, '<lansmuseer-map museum="jamtli"></lansmuseer-map>', {
        viewport: tall,
        colorScheme: "dark",
      });
      await openTables(page);
      await inPage(page, ({ one, frames }) => {
        one(".icon").click();
        return frames();
      });
      return invisibleFocus(page);
    },
  },
  {
    "no outlines": async () => {
      const { page } = await openMap(lab, undefined, { viewport: tall });
      await addRules(page, "*{outline:none!important}");
      return invisibleFocus(page);
    },
  },
);

/** Museums that the words about the keys lie on while they have focus, found on a walk without a plan to all of them. */
const underHelp = async (page: Page): Promise<Findings> =>
  inPage(page, async ({ one, all, frames }) => {
    const map = one(".map");
    map.focus();
    const met = new Map<string, boolean>();
    const press = async (key: string): Promise<void> => {
      map.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      await frames(1);
      const help = one(".help").getBoundingClientRect();
      const isUnder = all(".map .focus").some((ring) => {
        const { left, right, top, bottom } = ring.getBoundingClientRect();
        return left < help.right && right > help.left && top < help.bottom && bottom > help.top;
      });
      const id = map.getAttribute("aria-activedescendant") ?? "";
      met.set(id, isUnder || met.get(id) === true);
    };
    await press("Home");
    for (let step = 0, chance = 7; step < 900 && met.size < 24; step++) {
      chance = (chance * 16807) % 2147483647;
      await press(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"][chance % 4] ?? "");
    }
    const under = [...met].filter(([, isUnder]) => isUnder).map(([id]) => id);
    return met.size === 24 ? under : [...under, `${met.size} of 24 were met`];
  });

checked(
  "A17 the words about the keys lie on no museum that has focus",
  {
    "1280 px": async () => underHelp((await openMap(lab)).page),
    "390 px": async () =>
      underHelp((await openMap(lab, undefined, { viewport: { width: 390, height: 844 } })).page),
    "390 px, text at 200 %": async () => {
      const { page } = await openMap(lab, undefined, { viewport: { width: 390, height: 844 } });
      await setRootFont(page, "200%");
      return underHelp(page);
    },
    "a low picture": async () =>
      underHelp((await openMap(lab, '<lansmuseer-map height="320"></lansmuseer-map>')).page),
  },
  {
    "they always stand at the head": async () => {
      const { page } = await openMap(lab, undefined, { viewport: { width: 390, height: 844 } });
      await setRootFont(page, "200%");
      await addRules(page, ".help{inset:12px 76px auto 12px!important}");
      return underHelp(page);
    },
  },
);

/** The museum that the arrows stand at, with and without focus in the picture. */
async function markFocusUnseen(page: Page): Promise<Findings> {
  await inPage(page, ({ one }) => {
    one(".map").focus();
  });
  await page.keyboard.press("End");
  const rings = await inPage(page, ({ all }) =>
    all(".map .focus").map((ring) => getComputedStyle(ring).display),
  );
  return rings.length > 0 && rings.every((display) => display === "block") ? [] : ["the museum has no ring"];
}

checked(
  "A15 the museum that the arrows stand at has a ring",
  { "a page": async () => markFocusUnseen((await openMap(lab)).page) },
  {
    "no rings": async () => {
      const { page } = await openMap(lab);
      await addRules(page, ".focus{display:none!important}");
      return markFocusUnseen(page);
    },
  },
);

checked(
  "A16 focus is seen in forced colours",
  {
    "a page, the table open": async () => {
      const { page } = await openMap(lab, '<lansmuseer-map museum="jamtli"></lansmuseer-map>', {
        forcedColors: "active",
      });
      await openTables(page);
      return missingOutlines(page);
    },
  },
  {
    "a shadow instead of an outline": async () => {
      const { page } = await openMap(lab, undefined, { forcedColors: "active" });
      await addRules(page, "*:focus-visible{outline:none!important;box-shadow:0 0 0 3px red!important}");
      return missingOutlines(page);
    },
  },
);

checked(
  "A17 what has focus is not covered",
  {
    "1280 px": async () => coveredFocus((await openMap(lab)).page),
    "390 px": async () =>
      coveredFocus((await openMap(lab, undefined, { viewport: { width: 390, height: 844 } })).page),
  },
  {
    "a header that sticks over it": async () => {
      const { page } = await lab.visitText(mapPage("<lansmuseer-map></lansmuseer-map>"));
      await settled(page);
      await inPage(page, () => {
        const cover = document.createElement("div");
        cover.style.cssText = "position:fixed;inset:40% 0 0 0;background:#fff;z-index:9";
        document.body.append(cover);
      });
      return coveredFocus(page);
    },
  },
);

describe("focus", () => {
  test("is not taken on load, or when the language, the museum or the view changes", async () => {
    const { page } = await openMap(lab);
    const focused = async (): Promise<string | undefined> =>
      inPage(page, async ({ active, frames }) => {
        await frames();
        return active()?.localName;
      });
    expect(await focused()).toBe("body");
    await page.evaluate(() => {
      const map = document.querySelector("lansmuseer-map");
      for (const [name, value] of [
        ["lang", "en"],
        ["museum", "jamtli"],
        ["view", "table"],
        ["view", "both"],
      ] as const)
        map?.setAttribute(name, value);
    });
    expect(await focused()).toBe("body");
  });
});
