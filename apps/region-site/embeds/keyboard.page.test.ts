// What every small widget keeps of the keyboard: each stop once, in order, seen, free, and left again.
import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import {
  addRules,
  checked,
  coveredFocus,
  inPage,
  invisibleFocus,
  keyboardTraps,
  missingOutlines,
  tabOrderFaults,
  useLab,
  type Findings,
} from "../quality.js";
import { everyEmbed, onEach, openEmbed, stands } from "./embeds.js";

const lab = useLab();
const phone = { viewport: { width: 390, height: 844 } };
const tall = { viewport: { width: 1280, height: 1200 } };

checked(
  "Tab goes through a widget in reading order, to each stop once, and each has a name",
  {
    ...onEach(lab, ({ page }) => tabOrderFaults(page), { isUsed: true, said: "used" }),
    ...onEach(lab, ({ page }) => tabOrderFaults(page), { ...phone, said: "390 px" }),
  },
  {
    "a positive tabindex": async () => {
      const { page } = await openEmbed(lab, "funding-flow");
      await inPage(page, ({ one }) => {
        one(".linkbutton").tabIndex = 3;
      });
      return tabOrderFaults(page);
    },
    "a list without a name": async () => {
      const { page } = await openEmbed(lab, "museum-finder");
      await inPage(page, ({ one }) => {
        one("label").remove();
      });
      return tabOrderFaults(page);
    },
  },
);

checked(
  "Tab and Shift+Tab leave every stop of a widget",
  onEach(lab, ({ page }) => keyboardTraps(page), { isUsed: true }),
  {
    "a picture that swallows Tab": async () => {
      const { page } = await openEmbed(lab, "funding-flow");
      await inPage(page, ({ one }) => {
        one("[role=listbox]").addEventListener("keydown", (event) => {
          event.preventDefault();
        });
      });
      return keyboardTraps(page);
    },
  },
);

checked(
  "Focus is seen at every stop of a widget",
  {
    ...onEach(lab, ({ page }) => invisibleFocus(page), { ...tall, isUsed: true, said: "light" }),
    ...onEach(lab, ({ page }) => invisibleFocus(page), { ...tall, colorScheme: "dark", said: "dark" }),
    ...onEach(lab, ({ page }) => missingOutlines(page), { forcedColors: "active", said: "forced colours" }),
  },
  {
    "no outlines": async () => {
      const { page } = await openEmbed(lab, "news", tall);
      await addRules(page, "*{outline:none!important}");
      return invisibleFocus(page);
    },
    "a shadow instead of an outline": async () => {
      const { page } = await openEmbed(lab, "museum", { forcedColors: "active" });
      await addRules(page, "*:focus-visible{outline:none!important;box-shadow:0 0 0 3px red!important}");
      return missingOutlines(page);
    },
  },
);

checked(
  "What has focus in a widget is not covered",
  {
    ...onEach(lab, ({ page }) => coveredFocus(page), { isUsed: true, said: "1280 px" }),
    ...onEach(lab, ({ page }) => coveredFocus(page), { ...phone, said: "390 px" }),
  },
  {
    "a header that sticks over it": async () => {
      const { page } = await openEmbed(lab, "museum");
      await inPage(page, () => {
        const cover = document.createElement("div");
        cover.style.cssText = "position:fixed;inset:0;background:#fff;z-index:9";
        document.body.append(cover);
      });
      return coveredFocus(page);
    },
  },
);

test.each(everyEmbed)("%s takes no focus when it loads, or when its attributes change", async (name) => {
  const { page } = await openEmbed(lab, name);
  const focused = () => inPage(page, async ({ active, frames }) => (await frames(), active()?.localName));
  expect(await focused()).toBe("body");
  await page.evaluate((tag) => {
    for (const [attribute, value] of [
      ["lang", "en"],
      ["theme", "dark"],
      ["heading-level", "3"],
    ] as const)
      document.querySelector(tag)?.setAttribute(attribute, value);
  }, `lansmuseer-${name}`);
  expect(await focused()).toBe("body");
  await stands(page, name);
});

/** Along, and back now and then: as somebody walks who looks for something and has no plan. */
const steps = [
  ...Array<string>(9).fill("ArrowDown"),
  ...Array<string>(4).fill("ArrowRight"),
  ...["ArrowUp", "ArrowUp", "ArrowLeft", "ArrowLeft", "Home"],
];

/** Places and streams that a long walk does not come to: what keys do not reach, a person does not either. */
const unreached = (page: Page, count = 3000): Promise<Findings> =>
  inPage(
    page,
    async ({ all, one }, { keys, most }) => {
      const box = one("[role=listbox]");
      const { host } = box.getRootNode() as ShadowRoot;
      const wanted = new Set(all("[role=option]").map(({ id }) => id));
      for (let step = 0, chance = 7; step < most && wanted.size > 0; step++) {
        chance = (chance * 16807) % 2147483647;
        const key = keys[chance % keys.length]!;
        box.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        await (host as unknown as { readonly updateComplete: Promise<unknown> }).updateComplete;
        wanted.delete(box.getAttribute("aria-activedescendant") ?? "");
      }
      return [...wanted].map((id) => `not reached: ${id}`);
    },
    { keys: steps, most: count },
  );

checked(
  "Every place and stream of a flow is reached by arrows, across and down",
  {
    across: async () => unreached((await openEmbed(lab, "funding-flow")).page),
    down: async () => unreached((await openEmbed(lab, "funding-flow", phone)).page),
  },
  {
    "arrows up are lost": async () => {
      const { page } = await openEmbed(lab, "funding-flow");
      await inPage(page, ({ one }) => {
        one("[role=listbox]").addEventListener(
          "keydown",
          (event) => {
            if (/Down|Left/.test(event.key)) event.stopImmediatePropagation();
          },
          true,
        );
      });
      return unreached(page);
    },
  },
);

/** Recipients of the table that neither the picture nor a list under it has. */
const unlisted = (page: Page): Promise<Findings> =>
  inPage(page, async ({ all, one, frames }) => {
    one(".linkbutton[aria-expanded=false]").click();
    await frames(3);
    const told = [
      ...all("[role=option]").map((each) => each.getAttribute("aria-label") ?? ""),
      ...all(".few li").map(({ textContent }) => textContent),
    ];
    return all(".depth-2 > th")
      .map(({ textContent }) => textContent.trim())
      .filter((name) => !told.some((text) => text.includes(name)));
  });

checked(
  "Every recipient of a flow's table is in its picture or in a list under it",
  {
    across: async () => unlisted((await openEmbed(lab, "funding-flow")).page),
    down: async () => unlisted((await openEmbed(lab, "funding-flow", phone)).page),
  },
  {
    "a list is gone": async () => {
      const { page } = await openEmbed(lab, "funding-flow");
      await inPage(page, ({ one }) => {
        one(".few").remove();
      });
      return unlisted(page);
    },
  },
);
