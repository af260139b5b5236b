// What every small widget keeps of looks: sizes, contrasts, zoom, paper. The museum map has its own, longer list.
import type { Page } from "playwright-core";
import {
  addRules,
  axeFindings,
  checked,
  clippedText,
  endlessAnimations,
  inPage,
  paleLines,
  paleText,
  secondEngineFindings,
  setRootFont,
  sidewaysScroll,
  smallTargets,
  spaceText,
  textThatStaysSmall,
  useLab,
  type Findings,
} from "../quality.js";
import { embeds, onEach, openEmbed, type EmbedName } from "./embeds.js";

const lab = useLab();
const phone = { viewport: { width: 390, height: 844 } };
const narrow = { viewport: { width: 320, height: 256 } };
const dark = { colorScheme: "dark" } as const;
const forced = { forcedColors: "active" } as const;

const overflowing = async (page: Page): Promise<Findings> => [
  ...(await clippedText(page)),
  ...(await sidewaysScroll(page)),
];

checked(
  "axe and the second engine find nothing in a widget",
  {
    ...onEach(
      lab,
      async ({ page }) => [...(await axeFindings(page)), ...(await secondEngineFindings(page))],
      {
        isUsed: true,
        said: "used",
      },
    ),
    ...onEach(lab, ({ page }) => axeFindings(page), { ...dark, said: "dark" }),
  },
  {
    "a list without a label": async () => {
      const { page } = await openEmbed(lab, "museum-finder");
      await inPage(page, ({ one }) => {
        one("label").remove();
      });
      return axeFindings(page);
    },
    "a stream without a name": async () => {
      const { page } = await openEmbed(lab, "funding-flow");
      await inPage(page, ({ one }) => {
        one(".stream").removeAttribute("aria-label");
      });
      return axeFindings(page);
    },
  },
);

checked(
  "Forced colours keep a widget's words readable",
  {
    ...onEach(lab, ({ page }) => paleText(page), { ...forced, isUsed: true, said: "light" }),
    ...onEach(lab, ({ page }) => paleText(page), { ...forced, ...dark, ...phone, said: "dark, 390 px" }),
  },
  {
    "words in the colour of their ground": async () => {
      const { page } = await openEmbed(lab, "funding-flow", forced);
      await addRules(page, ".label{fill:Canvas!important}");
      return paleText(page);
    },
  },
);

/** How what is not published is drawn, beside what is. */
const alikeRest = (page: Page): Promise<Findings> =>
  inPage(page, ({ all, one }) => {
    const fill = (element: Element): string => getComputedStyle(element).fill;
    const rest = fill(one(".node.rest .bar"));
    const others = all(".node:not(.rest) .bar").map(fill);
    const edge = getComputedStyle(one(".node.rest .bar")).stroke;
    return [
      ...(rest.includes("url(") ? [] : [`no hatching: ${rest}`]),
      ...(others.includes(rest) ? ["the rest is drawn as the others are"] : []),
      ...(edge === "none" ? ["the rest has no edge"] : []),
    ];
  });

checked(
  "Forced colours and paper keep what is not published hatched",
  {
    "forced colours": async () => alikeRest((await openEmbed(lab, "funding-flow", forced)).page),
    paper: async () => {
      const { page } = await openEmbed(lab, "funding-flow");
      await page.emulateMedia({ media: "print" });
      return alikeRest(page);
    },
  },
  {
    "one fill for all": async () => {
      const { page } = await openEmbed(lab, "funding-flow", forced);
      await addRules(page, ".bar{fill:CanvasText!important}");
      return alikeRest(page);
    },
  },
);

checked(
  "A widget's targets are large enough",
  {
    ...onEach(lab, ({ page }) => smallTargets(page), { isUsed: true, said: "used" }),
    ...onEach(lab, ({ page }) => smallTargets(page), {
      viewport: { width: 320, height: 700 },
      said: "320 px",
    }),
  },
  {
    "a list of 20 px": async () => {
      const { page } = await openEmbed(lab, "museum-finder");
      await addRules(page, "select{min-block-size:20px!important;block-size:20px!important}");
      return smallTargets(page);
    },
  },
);

checked(
  "At 320 px, which is 1280 px at 400 %, a widget needs no sideways scrolling and cuts no text",
  {
    ...onEach(lab, ({ page }) => overflowing(page), { ...narrow, isUsed: true, said: "used" }),
    ...onEach(lab, ({ page }) => overflowing(page), { ...narrow, deviceScaleFactor: 4, said: "400 %" }),
  },
  {
    "a wide picture": async () => {
      const { page } = await openEmbed(lab, "funding-flow", narrow);
      await addRules(page, ".flow,.flow svg{min-width:500px!important;max-width:none!important}");
      return overflowing(page);
    },
    "a text that is cut": async () => {
      const { page } = await openEmbed(lab, "news", narrow);
      await addRules(page, ".name{white-space:nowrap!important;overflow:hidden!important}");
      return overflowing(page);
    },
  },
);

checked(
  "Text at 200 % grows and stays whole",
  {
    ...onEach(
      lab,
      async ({ page }) => {
        await setRootFont(page, "200%");
        return overflowing(page);
      },
      { isUsed: true, said: "used" },
    ),
    ...onEach(
      lab,
      async ({ page }) => {
        await setRootFont(page, "200%");
        return overflowing(page);
      },
      { ...phone, said: "390 px" },
    ),
    ...onEach(lab, ({ page }) => textThatStaysSmall(page, /^$/u), { said: "all of it" }),
  },
  {
    "text in px": async () => {
      const { page } = await openEmbed(lab, "museum");
      await addRules(page, ".name{font-size:16px!important}");
      return textThatStaysSmall(page, /^$/u);
    },
    "a box with a height in px": async () => {
      const { page } = await openEmbed(lab, "news");
      await addRules(page, "li{height:60px!important;overflow:hidden!important}");
      await setRootFont(page, "200%");
      return overflowing(page);
    },
  },
);

checked(
  "More space between letters, words and lines cuts nothing",
  {
    ...onEach(
      lab,
      async ({ page }) => {
        await spaceText(page);
        return overflowing(page);
      },
      { isUsed: true, said: "used" },
    ),
    ...onEach(
      lab,
      async ({ page }) => {
        await spaceText(page);
        return overflowing(page);
      },
      { viewport: { width: 320, height: 700 }, said: "320 px" },
    ),
  },
  {
    "a line with a fixed height": async () => {
      const { page } = await openEmbed(lab, "museum");
      await addRules(page, ".where{height:1em!important;overflow:hidden!important}");
      await spaceText(page);
      return overflowing(page);
    },
  },
);

checked(
  "A widget's text has a contrast of 4.5:1 or more",
  {
    ...onEach(lab, ({ page }) => paleText(page), { isUsed: true, said: "used" }),
    ...onEach(lab, ({ page }) => paleText(page), { ...dark, isUsed: true, said: "dark" }),
  },
  {
    "pale words": async () => {
      const { page } = await openEmbed(lab, "news");
      await addRules(page, "time{color:#999!important}");
      return paleText(page);
    },
  },
);

checked(
  "Lines around lists and fields have a contrast of 3:1 or more",
  {
    ...onEach(lab, ({ page }) => paleLines(page, "select, input"), { said: "light" }),
    ...onEach(lab, ({ page }) => paleLines(page, "select, input"), { ...dark, said: "dark" }),
  },
  {
    "a pale line": async () => {
      const { page } = await openEmbed(lab, "museum-finder");
      await addRules(page, "select{border-color:#ccc!important}");
      return paleLines(page, "select");
    },
  },
);

/** What runs on after a visitor who asked for no movement has used the widget. */
const stillMoving = (page: Page): Promise<Findings> =>
  inPage(page, ({ roots, say }) =>
    roots()
      .flatMap((root) => root.getAnimations())
      .map(({ effect }) => (effect as KeyframeEffect).target)
      .map((target) => `moves: ${target === null ? "" : say(target)}`),
  );

checked(
  "Nothing moves for those who asked for no movement, and nothing for ever",
  {
    ...onEach(
      lab,
      async ({ page }, name) => {
        const moving = inPage(page, async ({ frames }) => frames(1)).then(() => stillMoving(page));
        await embeds[name].use(page);
        return [...(await moving), ...(await stillMoving(page))];
      },
      { reducedMotion: "reduce", said: "reduced" },
    ),
    ...onEach(lab, ({ page }) => endlessAnimations(page)),
  },
  {
    "a card that pulses": async () => {
      const { page } = await openEmbed(lab, "museum", { reducedMotion: "reduce" });
      await inPage(page, ({ one }) => {
        one(".card").animate([{ opacity: 0 }, { opacity: 1 }], { duration: 500, iterations: Infinity });
      });
      return stillMoving(page);
    },
  },
);

/** The quiet words that do not grow stronger for those who asked for contrast. */
async function deafToContrast(name: EmbedName, contrast: "more" | "no-preference"): Promise<Findings> {
  const quiet = async (asked: typeof contrast): Promise<string> => {
    const { page } = await openEmbed(lab, name, { contrast: asked });
    return inPage(page, ({ all }) =>
      all(".subtitle, .where, time, dt, small")
        .map((each) => getComputedStyle(each).color)
        .join(" "),
    );
  };
  const [plain, strong] = [await quiet("no-preference"), await quiet(contrast)];
  return plain === strong ? ["no word has another colour"] : [];
}

checked(
  "Quiet words grow stronger for those who asked for contrast",
  Object.fromEntries(
    (["museum", "museum-finder", "news", "funding-flow"] as const).map((name) => [
      name,
      () => deafToContrast(name, "more"),
    ]),
  ),
  { "a page that does not listen": () => deafToContrast("news", "no-preference") },
);

checked(
  "Both ways of holding a phone work",
  {
    ...onEach(lab, ({ page }) => overflowing(page), { ...phone, said: "390 × 844 px" }),
    ...onEach(lab, ({ page }) => overflowing(page), {
      viewport: { width: 844, height: 390 },
      said: "844 × 390 px",
    }),
  },
  {
    "a page that is wider when it lies": async () => {
      const { page } = await openEmbed(lab, "news", { viewport: { width: 844, height: 390 } });
      await addRules(page, "@media (orientation:landscape){.root{inline-size:1200px}}");
      return overflowing(page);
    },
  },
);

/** What is on paper and should not be, or is not and should. */
async function paperFaults(page: Page, name: EmbedName): Promise<Findings> {
  await page.emulateMedia({ media: "print" });
  await inPage(page, ({ frames }) => frames(4));
  return inPage(
    page,
    ({ all, one, shown, say }, wanted) => [
      ...Object.entries(wanted).flatMap(([selector, count]) => {
        const found = all(selector).filter(shown).length;
        return found === count ? [] : [`${found} of ${count}: ${selector}`];
      }),
      ...all("button, select, input, [part=choices], [part=exports]")
        .filter(shown)
        .map((control) => `a control on paper: ${say(control)}`),
      ...all(".root, svg[data-picture]")
        .filter((box) => box.getBoundingClientRect().right > innerWidth)
        .map((box) => `wider than the paper: ${say(box).slice(0, 40)}`),
      ...(getComputedStyle(one(".root")).colorScheme === "dark" ? ["dark paper"] : []),
    ],
    embeds[name].onPaper,
  );
}

const paper = { viewport: { width: 718, height: 1000 } };

checked(
  "On paper a widget is whole, without controls and light",
  {
    ...onEach(lab, ({ page }, name) => paperFaults(page, name), { ...paper, said: "untouched" }),
    ...onEach(lab, ({ page }, name) => paperFaults(page, name), { ...paper, ...dark, said: "dark" }),
  },
  {
    "a row is missing": async () => {
      const { page } = await openEmbed(lab, "news", paper);
      await inPage(page, ({ one }) => {
        one("li").remove();
      });
      return paperFaults(page, "news");
    },
    "lists are printed": async () => {
      const { page } = await openEmbed(lab, "funding-flow", paper);
      await addRules(page, ".choices{display:flex!important}");
      return paperFaults(page, "funding-flow");
    },
  },
);
