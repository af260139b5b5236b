import type { Page } from "playwright-core";
import {
  checked,
  deadButtons,
  inPage,
  keyboardTraps,
  tabOrderFaults,
  tabStops,
  useLab,
  type Findings,
} from "./quality.js";
import { choose, openMap, openSite, openTables, searchFor } from "./visits.js";

const lab = useLab();

checked(
  "A9 Tab goes in reading order, to each stop once, and each has a name",
  {
    "the page": async () => tabOrderFaults((await openSite(lab)).page),
    "a museum chosen, the picture zoomed, the tables open": async () => {
      const { page } = await openMap(lab);
      await choose(page, "Upplandsmuseet");
      await openTables(page);
      await inPage(page, ({ one, frames }) => {
        one(".icon").click();
        return frames();
      });
      return tabOrderFaults(page);
    },
    "390 px": async () =>
      tabOrderFaults((await openMap(lab, undefined, { viewport: { width: 390, height: 844 } })).page),
  },
  {
    "a positive tabindex": async () => {
      const { page } = await openMap(lab, undefined, { viewport: { width: 390, height: 844 } });
      await inPage(page, ({ one }) => {
        one(".linkbutton").tabIndex = 3;
      });
      return tabOrderFaults(page);
    },
    "a stop without a name": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        for (const name of ["aria-label", "title"]) one(".icon").removeAttribute(name);
      });
      return tabOrderFaults(page);
    },
  },
);

checked(
  "A10 Tab and Shift+Tab leave every stop",
  {
    "the page": async () => keyboardTraps((await openSite(lab)).page),
    "a museum chosen, words in the field": async () => {
      const { page } = await openMap(lab);
      await choose(page, "Upplandsmuseet");
      await searchFor(page, "museum");
      return keyboardTraps(page);
    },
  },
  {
    "the picture swallows Tab": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".map").addEventListener("keydown", (event) => {
          event.preventDefault();
        });
      });
      return keyboardTraps(page);
    },
    "the way back jumps over": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one, all }) => {
        one(".search input").addEventListener("keydown", (event) => {
          if (event.shiftKey) one(".map").focus();
          else return;
          event.preventDefault();
        });
        all(".icon");
      });
      return keyboardTraps(page);
    },
  },
);

/** What keys do in the picture, and which of them the page keeps. */
async function strayKeys(page: Page): Promise<Findings> {
  const read = async () =>
    inPage(page, ({ one }) => ({
      at: one(".map").getAttribute("aria-activedescendant"),
      scroll: Math.round(scrollY),
      view: one(".ground").getAttribute("transform"),
    }));
  const findings: string[] = [];
  await inPage(page, ({ one }) => {
    document.body.style.minHeight = "3000px";
    one(".map").focus({ preventScroll: true });
  });
  await page.keyboard.press("Home");
  let before = await read();
  await page.keyboard.press("ArrowDown");
  let after = await read();
  if (after.at === before.at) findings.push("ArrowDown does not move in the picture");
  if (after.scroll !== before.scroll) findings.push("ArrowDown scrolls the page from the picture");
  before = after;
  await page.keyboard.press("Shift+ArrowLeft");
  after = await read();
  if (after.view !== before.view) findings.push("Shift and arrow turn or move the ground");
  await page.keyboard.press("PageDown");
  await page.waitForTimeout(300);
  if ((await read()).scroll <= after.scroll) findings.push("PageDown does not scroll the page");
  await inPage(page, ({ one }) => {
    scrollTo(0, 0);
    one("h1").tabIndex = -1;
    one("h1").focus();
  });
  before = await read();
  await page.keyboard.press("ArrowDown");
  await page.waitForTimeout(300);
  after = await read();
  if (after.at !== before.at) findings.push("ArrowDown moves in the picture without focus there");
  if (after.scroll <= before.scroll) findings.push("ArrowDown does not scroll the page outside the picture");
  return findings;
}

checked(
  "A11 arrows belong to the picture only while it has focus, PageDown to the page",
  { "a page": async () => strayKeys((await openMap(lab)).page) },
  {
    "the picture takes every key": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".map").addEventListener("keydown", (event) => {
          event.preventDefault();
        });
      });
      return strayKeys(page);
    },
    "the picture listens to the whole page": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        addEventListener("keydown", (event) => {
          if (event.composedPath().includes(one(".map"))) return;
          one(".map").dispatchEvent(new KeyboardEvent("keydown", { key: event.key }));
        });
      });
      return strayKeys(page);
    },
  },
);

checked(
  "A12 buttons zoom and move the picture",
  { "a page": async () => deadButtons((await openMap(lab)).page) },
  {
    "a button that does nothing": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".icon").addEventListener(
          "click",
          (event) => {
            event.stopImmediatePropagation();
          },
          true,
        );
      });
      return deadButtons(page);
    },
    "no buttons": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".stack").remove();
      });
      return deadButtons(page).catch(() => ["no button"]);
    },
  },
);

/** Opens with Enter and with Space, closes with Escape, and looks where focus is then. */
async function openingFaults(page: Page, selector: string): Promise<Findings> {
  const read = async () =>
    inPage(
      page,
      ({ all, one, holds, active }, target) => ({
        panels: all(".details").length,
        focus: holds(one(target), active()),
      }),
      selector,
    );
  const findings: string[] = [];
  await inPage(
    page,
    ({ one }, target) => {
      one(target).focus();
    },
    selector,
  );
  if (selector === ".map") await page.keyboard.press("Home");
  for (const key of ["Enter", "Space"]) {
    await page.keyboard.press(key);
    const opened = await read();
    if (opened.panels !== 1) findings.push(`${key} does not open`);
    if (!opened.focus) findings.push(`${key} takes focus away`);
    await page.keyboard.press(selector === ".map" ? "Escape" : key);
    const closed = await read();
    if (closed.panels !== 0) findings.push(`what ${key} opened does not close`);
    if (!closed.focus) findings.push("closing takes focus away");
  }
  return findings;
}

checked(
  "A13 Enter and Space open a museum, Escape closes it, focus stays",
  {
    "in the picture": async () => openingFaults((await openMap(lab)).page, ".map"),
    "in the list": async () => openingFaults((await openMap(lab)).page, ".row"),
  },
  {
    "Space is lost": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".map").addEventListener(
          "keydown",
          (event) => {
            if (event.key === " ") event.stopImmediatePropagation();
          },
          true,
        );
      });
      return openingFaults(page, ".map");
    },
    "Escape is lost": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".map").addEventListener(
          "keydown",
          (event) => {
            if (event.key === "Escape") event.stopImmediatePropagation();
          },
          true,
        );
      });
      return openingFaults(page, ".map");
    },
    "focus goes to the panel": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".row").addEventListener("click", () => {
          one(".linkbutton").focus();
        });
      });
      return openingFaults(page, ".row");
    },
  },
);

/** Walks the list by Tab, one way or the other, and opens each museum by Enter. */
async function unopenedRows(page: Page, back: boolean): Promise<Findings> {
  const opened = new Set<string>();
  const findings: string[] = [];
  await tabStops(page, back, async ({ what, kind }) => {
    if (!kind.includes("row")) return;
    await page.keyboard.press("Enter");
    const name = await inPage(page, ({ active }) =>
      active()?.nextElementSibling?.matches(".details")
        ? active()?.querySelector(".rowname")?.textContent
        : undefined,
    );
    if (name === undefined) findings.push(`Enter does not open ${what}`);
    else opened.add(name);
  });
  return opened.size === 24 ? findings : [...findings, `${opened.size} of 24 were opened`];
}

/** Walks the picture by arrows without a plan: what it cannot reach, a person cannot either. */
async function unreachedMarks(page: Page, steps = 900): Promise<Findings> {
  const reached = new Set<string>();
  await inPage(page, ({ one }) => {
    one(".map").focus();
  });
  await page.keyboard.press("Home");
  for (let step = 0, chance = 7; step < steps && reached.size < 24; step++) {
    chance = (chance * 16807) % 2147483647;
    await page.keyboard.press(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"][chance % 4] ?? "");
    const at = await inPage(page, ({ one }) => one(".map").getAttribute("aria-activedescendant"));
    if (at !== null) reached.add(at);
  }
  return reached.size === 24 ? [] : [`${reached.size} of 24 were reached`];
}

checked(
  "A14 every museum is reached and opened by keyboard alone, both ways",
  {
    "the list, by Tab": async () => unopenedRows((await openMap(lab)).page, false),
    "the list, by Shift+Tab": async () => unopenedRows((await openMap(lab)).page, true),
    "the picture, by arrows": async () => unreachedMarks((await openMap(lab)).page),
  },
  {
    "a row is no button": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".row").tabIndex = -1;
      });
      return unopenedRows(page, false);
    },
    "arrows up are lost": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".map").addEventListener(
          "keydown",
          (event) => {
            if (/Up|Left/.test(event.key)) event.stopImmediatePropagation();
          },
          true,
        );
      });
      return unreachedMarks(page, 300);
    },
  },
);
