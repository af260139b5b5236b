// Each widget of a region's facts, grants, activities and venues alone on a page, in both languages, as different visitors have it.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Figures, openFigure } from "./figure-checks.js";
import {
  checked,
  clippedText,
  englishWords,
  type Findings,
  foreignRequests,
  inPage,
  invisibleFocus,
  keyboardTraps,
  missingOutlines,
  noise,
  sidewaysScroll,
  smallTargets,
  storedThings,
  swedishWords,
  tabOrderFaults,
  useLab,
  type Visit,
  type VisitOptions,
} from "./quality.js";

const lab = useLab();

const grants = 'src="dist/data/exempel/datapackage.json" region="12"';
const facts = 'src="dist/data/kommuner/datapackage.json" region="12"';

/** What is written in each tag. */
const attributes = {
  "grant-map": `${grants} municipality="1270"`,
  "grant-trend": grants,
  "grant-breakdown": `${grants} by="municipality"`,
  "grant-table": grants,
  "grant-explorer": grants,
  "municipality-facts": `${facts} municipality="1270" on="2024-06-30"`,
  "municipality-map": `${facts} indicator="policy-status" year="2024"`,
  "activity-log": facts,
  "venue-map": `${facts} municipality="1270"`,
} as const;
type Name = keyof typeof attributes;
const names = Object.keys(attributes) as Name[];

const figuresIn = (lang: "sv" | "en"): Figures<Name> => ({
  title: "Kulturen",
  path: "/region-site/widgets.html",
  widgets: names,
  tags: Object.fromEntries(
    names.map((name) => [
      name,
      `<lansmuseer-${name} lang="${lang}" ${attributes[name]}></lansmuseer-${name}>`,
    ]),
  ) as Figures<Name>["tags"],
  element:
    "lansmuseer-choropleth, lansmuseer-trend-chart, lansmuseer-bar-chart, lansmuseer-record-table, lansmuseer-facets, lansmuseer-fact-sheet, lansmuseer-activity-log-view, lansmuseer-point-map",
  drawn: ".summary, .result",
});

/** The widget with all that it loads later, its tables open. */
async function open(name: Name, { lang = "sv", ...options }: VisitOptions & { lang?: "sv" | "en" } = {}) {
  const visit = await openFigure(lab, figuresIn(lang), name, options);
  await visit.page.waitForFunction(
    (tag) => {
      const widget = document.querySelector(tag)?.shadowRoot;
      const drawn = [...(widget?.querySelectorAll(".figures > *") ?? [])].map((each) => each.shadowRoot);
      return drawn.every((figure) =>
        [...(figure?.children ?? [])].some(({ shadowRoot }) => shadowRoot?.querySelector(".summary")),
      );
    },
    `lansmuseer-${name}`,
    { timeout: 20_000 },
  );
  await inPage(visit.page, ({ all, frames }) => {
    for (const button of all(".linkbutton[aria-expanded=false]")) button.click();
    return frames(4);
  });
  return visit;
}

const onEach = (
  find: (visit: Visit) => Promise<Findings>,
  options?: Parameters<typeof open>[1],
): Readonly<Record<string, () => Promise<Findings>>> =>
  Object.fromEntries(names.map((name) => [name, async () => find(await open(name, options))]));

/** A widget that a check must find something wrong with, once `spoil` has been at it. */
const spoiled =
  (
    find: (visit: Visit) => Promise<Findings>,
    spoil: (page: Page) => Promise<unknown>,
    { name = "grant-map", ...options }: Parameters<typeof open>[1] & { name?: Name } = {},
  ) =>
  async (): Promise<Findings> => {
    const visit = await open(name, options);
    await spoil(visit.page);
    return find(visit);
  };

const all =
  (...checks: readonly ((visit: Visit) => Promise<Findings>)[]) =>
  async (visit: Visit): Promise<Findings> => {
    const found: string[] = [];
    for (const check of checks) found.push(...(await check(visit)));
    return found;
  };

const quiet = all(
  (visit) => Promise.resolve(foreignRequests(visit)),
  (visit) => Promise.resolve(noise(visit)),
  storedThings,
);
checked("Each widget asks its own site alone, stores nothing, and keeps to the policy", onEach(quiet), {
  "a script of another site": spoiled(quiet, (page) =>
    page.evaluate(() => {
      document.head.append(
        Object.assign(document.createElement("script"), { src: "https://elsewhere.example/a.js" }),
      );
    }),
  ),
  "a style in an attribute": spoiled(quiet, (page) =>
    page.evaluate(() => {
      document.body.setAttribute("style", "color:red");
    }),
  ),
});

const keyboard = all(
  ({ page }) => tabOrderFaults(page),
  ({ page }) => keyboardTraps(page),
  ({ page }) => smallTargets(page),
);
checked("The keyboard comes everywhere in each widget, in order, and out again", onEach(keyboard), {
  "a picture that swallows Tab": spoiled(keyboard, (page) =>
    inPage(page, ({ one }) => {
      one(".map").addEventListener("keydown", (event) => {
        event.preventDefault();
      });
    }),
  ),
});

const seen = all(({ page }) => invisibleFocus(page));
checked("What has focus in each widget is seen", onEach(seen, { viewport: { width: 1280, height: 1200 } }), {
  "no outlines": spoiled(seen, (page) =>
    inPage(page, ({ roots }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("*{outline:none!important}");
      for (const root of roots()) root.adoptedStyleSheets.push(sheet);
    }),
  ),
});

const fits = all(
  ({ page }) => sidewaysScroll(page),
  ({ page }) => clippedText(page),
);
const wide = (page: Page) =>
  inPage(page, ({ one }) => {
    const words = one(".summary");
    words.style.whiteSpace = "nowrap";
    words.style.overflow = "visible";
  });
for (const [what, options] of [
  ["320 px wide", { viewport: { width: 320, height: 640 } }],
  ["at 400 %", { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ["320 px wide in English", { viewport: { width: 320, height: 640 }, lang: "en" }],
] as const)
  checked(`Nothing of a widget is cut off or runs sideways, ${what}`, onEach(fits, options), {
    "a sentence on one line": spoiled(fits, wide, options),
  });

const forced = all(
  ({ page }) => missingOutlines(page),
  ({ page }) => quietDrawings(page),
);
/** Drawings in which text is not the system's: Chromium leaves what is in an svg as the author has it. */
const quietDrawings = (page: Page): Promise<Findings> =>
  inPage(page, ({ all: every, shown, say }) => {
    const probe = document.body.appendChild(document.createElement("span"));
    probe.style.color = "CanvasText";
    const ink = getComputedStyle(probe).color;
    probe.style.color = "Canvas";
    const ground = getComputedStyle(probe).color;
    probe.remove();
    return every("svg text")
      .filter(shown)
      .filter((text) => ![ink, ground].includes(getComputedStyle(text).fill))
      .map((text) => `${getComputedStyle(text).fill} under forced colours: ${say(text)}`);
  });
checked(
  "Under forced colours each widget's focus has an outline, and its letters the system's colours",
  onEach(forced, { forcedColors: "active" }),
  {
    "letters of their own colour": spoiled(
      forced,
      (page) =>
        inPage(page, ({ all: every }) => {
          for (const text of every("svg text")) text.style.fill = "#c00";
        }),
      { forcedColors: "active" },
    ),
  },
);

/** On paper each figure has title, sentence, source and table, dark ink on light paper, and nothing to press. */
async function paper({ page }: Visit): Promise<Findings> {
  await page.emulateMedia({ media: "print" });
  await page.waitForTimeout(200);
  return inPage(page, ({ all: every, shown, say }) =>
    every(".root").flatMap((root) => {
      const has = (selector: string): readonly Element[] =>
        [...root.querySelectorAll(selector)].filter((each) => shown(each));
      if (root.querySelector(".summary") === null) return [];
      return [
        ...(has("[part=heading]").length > 0 ? [] : [`no title: ${say(root)}`]),
        ...(has(".summary").length > 0 ? [] : [`no sentence: ${say(root)}`]),
        ...(has(".sourceline").length > 0 ? [] : [`no source: ${say(root)}`]),
        ...(has("tbody tr").length > 0 ? [] : [`no table: ${say(root)}`]),
        ...has("button:not(.sort, .chip), input, select, summary").map(
          (control) => `a control on paper: ${say(control)}`,
        ),
        ...(root.getBoundingClientRect().width > 0 && getComputedStyle(root).colorScheme === "dark"
          ? [`dark paper: ${say(root)}`]
          : []),
      ];
    }),
  );
}
checked(
  "On paper each widget is words, table and source, and nothing to press",
  onEach(paper, { colorScheme: "dark" }),
  {
    "a field": spoiled(paper, (page) =>
      inPage(page, ({ one }) => {
        one(".summary").append(document.createElement("input"));
      }),
    ),
  },
);

const swedish = all(({ page }) => englishWords(page));
checked("Each widget is Swedish on a Swedish page", onEach(swedish), {
  "an English word": spoiled(swedish, (page) =>
    inPage(page, ({ one }) => {
      one(".summary").append(" and the rest");
    }),
  ),
});

const english = all(({ page }) => swedishWords(page));
checked(
  "Each widget is English on an English page, but for what the data says, which is marked as Swedish",
  onEach(english, { lang: "en" }),
  {
    "a Swedish word": spoiled(
      english,
      (page) =>
        inPage(page, ({ one }) => {
          one(".summary").append(" och resten saknas");
        }),
      { lang: "en" },
    ),
  },
);

/** By keyboard alone a municipality is chosen in the widget, and the widget tells of it. */
const choices = {
  "grant-map": ["[role=listbox]", ".details"],
  "grant-breakdown": ["[role=listbox]", "[role=option][aria-selected=true]"],
  "municipality-map": ["[role=listbox]", ".details"],
  "venue-map": ["[role=listbox]", ".details"],
} as const;
test.each(Object.entries(choices))("a choice is made by keys alone: %s", async (name, [picture, told]) => {
  const { page } = await open(name as Name);
  await inPage(
    page,
    ({ one }, selector) => {
      one(selector).focus();
    },
    picture,
  );
  for (const key of ["Home", "ArrowDown", "Enter"]) await page.keyboard.press(key);
  await expect
    .poll(() => inPage(page, ({ all: every }, selector) => every(selector).length, told))
    .toBeGreaterThan(0);
});
