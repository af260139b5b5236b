import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import {
  addRules,
  alikeWithoutColor,
  checked,
  deafToContrast,
  endlessAnimations,
  inPage,
  lines,
  movingAfter,
  paleLines,
  paleText,
  useLab,
} from "./quality.js";
import { choose, openMap, openSite, openTables } from "./visits.js";

const lab = useLab();
const own = '<lansmuseer-map museum="jamtli"></lansmuseer-map>';

const ownMark = ".mark.own .dot";
const otherMark = '.mark[data-id="vasterbottens-museum"] .dot';
/** Nothing but a colour tells the own museum from the others. */
const colorOnly =
  ".mark .ring,.label{display:none!important}.mark .dot{r:6.5px!important;stroke:none!important;fill:#777!important}.mark.own .dot{fill:#a55d5d!important}.area,.edge,.border,.coast{display:none!important}";

checked(
  "A18 forced colours keep the own museum apart, and words readable",
  {
    "the own museum and another": async () => {
      const { page } = await openMap(lab, own, { forcedColors: "active" });
      return alikeWithoutColor(page, ownMark, otherMark);
    },
    "words in the page": async () => {
      const { page } = await openMap(lab, own, { forcedColors: "active" });
      await openTables(page);
      return paleText(page);
    },
    "words at 390 px, on a dark screen": async () => {
      const { page } = await openMap(lab, own, {
        forcedColors: "active",
        colorScheme: "dark",
        viewport: { width: 390, height: 844 },
      });
      await choose(page, "Upplandsmuseet");
      return paleText(page);
    },
  },
  {
    "colour alone": async () => {
      const { page } = await openMap(lab, own, { forcedColors: "active" });
      await addRules(page, colorOnly);
      return alikeWithoutColor(page, ownMark, otherMark);
    },
    "words in the colour of their ground": async () => {
      const { page } = await openMap(lab, own, { forcedColors: "active" });
      await addRules(page, ".label{fill:Canvas!important}");
      return paleText(page);
    },
  },
);

checked(
  "A24 text has a contrast of 4.5:1 or more",
  {
    "the page, a museum chosen, the tables open": async () => {
      const { page } = await openSite(lab);
      await choose(page, "Upplandsmuseet");
      await openTables(page);
      return paleText(page);
    },
    "390 px": async () => {
      const { page } = await openSite(lab, { viewport: { width: 390, height: 844 } });
      await choose(page, "Upplandsmuseet");
      return paleText(page);
    },
  },
  {
    "pale words": async () => {
      const { page } = await openMap(lab);
      await addRules(page, ".subtitle{color:#999!important}");
      return paleText(page);
    },
    "a pale label": async () => {
      const { page } = await openMap(lab);
      await addRules(page, ".label{fill:#999!important}");
      return paleText(page);
    },
    "a pale number": async () => {
      const { page } = await openMap(lab, undefined, { viewport: { width: 390, height: 844 } });
      await addRules(page, ".no{fill:#888!important}");
      return paleText(page);
    },
  },
);

const framed = ".search input, .stack, .plainbutton";

checked(
  "A25 lines around controls have a contrast of 3:1 or more",
  {
    "a light page": async () =>
      paleLines((await openMap(lab, own, { viewport: { width: 390, height: 844 } })).page, framed),
    "a dark page": async () =>
      paleLines(
        (await openMap(lab, own, { viewport: { width: 390, height: 844 }, colorScheme: "dark" })).page,
        framed,
      ),
  },
  {
    "a pale line": async () => {
      const { page } = await openMap(lab);
      await addRules(page, "input{border-color:#ccc!important}");
      return paleLines(page, framed);
    },
    "no line": async () => {
      const { page } = await openMap(lab);
      await addRules(page, ".stack{border:0!important}");
      return paleLines(page, framed);
    },
  },
);

checked(
  "A26 the own museum is marked by more than a colour",
  {
    "the own museum and another": async () =>
      alikeWithoutColor((await openMap(lab, own)).page, ownMark, otherMark),
  },
  {
    "colour alone": async () => {
      const { page } = await openMap(lab, own);
      await addRules(page, colorOnly);
      return alikeWithoutColor(page, ownMark, otherMark);
    },
  },
);

checked(
  "A27 nothing moves for those who asked for no movement",
  {
    zooming: async () =>
      movingAfter((await openMap(lab, undefined, { reducedMotion: "reduce" })).page, ".icon"),
  },
  {
    "a picture that glides": async () => {
      const { page } = await openMap(lab, undefined, { reducedMotion: "reduce" });
      await addRules(page, ".dot{transition:cx .2s linear,cy .2s linear,transform .2s linear}");
      return movingAfter(page, ".icon");
    },
  },
);

checked(
  "A28 nothing moves for ever",
  { "the page": async () => endlessAnimations((await openSite(lab)).page) },
  {
    "a mark that pulses": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".dot").animate([{ opacity: 0 }, { opacity: 1 }], { duration: 500, iterations: Infinity });
      });
      return endlessAnimations(page);
    },
  },
);

checked(
  "A29 lines and quiet words grow stronger for those who asked for contrast",
  {
    "a page": async () => {
      const plain = await lines((await openMap(lab, own)).page);
      return deafToContrast(plain, await lines((await openMap(lab, own, { contrast: "more" })).page));
    },
  },
  {
    "a page that does not listen": async () => {
      const plain = await lines((await openMap(lab, own)).page);
      return deafToContrast(plain, await lines((await openMap(lab, own)).page));
    },
  },
);

checked(
  "A30 a dark page keeps the contrast of its words",
  {
    "the page, a museum chosen, the tables open": async () => {
      const { page } = await openSite(lab, { colorScheme: "dark" });
      await choose(page, "Upplandsmuseet");
      await openTables(page);
      return paleText(page);
    },
    "390 px": async () => {
      const { page } = await openSite(lab, { colorScheme: "dark", viewport: { width: 390, height: 844 } });
      return paleText(page);
    },
  },
  {
    "words of the light page": async () => {
      const { page } = await openMap(lab, own, { colorScheme: "dark" });
      await addRules(page, ".subtitle{color:#495057!important}");
      return paleText(page);
    },
  },
);

describe("the schemes", () => {
  test("are told apart: a dark page has dark ground, and paper is light", async () => {
    const ground = async (page: Page): Promise<string> =>
      inPage(page, ({ one }) => getComputedStyle(one(".root")).backgroundColor);
    const { page } = await openMap(lab, undefined, { colorScheme: "dark" });
    const dark = await ground(page);
    await page.emulateMedia({ media: "print" });
    expect(await ground(page)).toBe(await ground((await openMap(lab)).page));
    expect(await ground(page)).not.toBe(dark);
  });
});
