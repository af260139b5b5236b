// What a host page may do to the map, and the map to it.
import { describe, expect, test } from "vitest";
import {
  addRules,
  checked,
  collapsedParts,
  inPage,
  noise,
  useLab,
  type Findings,
  type Visit,
} from "./quality.js";
import { choose, collapsedOn, mapPage, openMap, openTables, searchFor, settled } from "./visits.js";

const lab = useLab({ scrollbars: true });
const tag = "<lansmuseer-map></lansmuseer-map>";

const hostile = {
  "everything unset": "*{all:unset!important}",
  "resets of every part":
    "svg,path,circle,g,text{width:0!important;height:0!important;display:none!important;fill:none!important}button,input,label,table,ul,li,p,a,section{all:unset!important;display:none!important;font-size:0!important;visibility:hidden!important;position:absolute!important}",
  "text of 62.5 %": "html{font-size:62.5%}",
  "a page from right to left": "html{direction:rtl}",
  "letters and lines of the page":
    "body{letter-spacing:.4em;line-height:3;text-align:center;white-space:nowrap;word-spacing:2em;text-indent:5em}",
  "a turned and scaled box": "main{transform:scale(.9) translateZ(0);zoom:1.1;contain:layout}",
  "floats and boxes of the old kind": "main *{float:left;box-sizing:content-box}",
  "a host that is made inline": "lansmuseer-map{display:inline!important}",
};

checked(
  "Map and list stand on a page with hostile rules",
  Object.fromEntries(
    Object.entries(hostile).map(([name, rules]) => [
      name,
      async () => collapsedOn(lab, mapPage(tag, { head: `<style>${rules}</style>` })),
    ]),
  ),
  {
    "rules that reach inside": async () => {
      const { page } = await openMap(lab);
      await addRules(page, "*{all:unset!important}");
      return collapsedParts(page);
    },
    "a map of no height": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ one }) => {
        one(".map").style.height = "0";
        one(".map svg").style.display = "none";
      });
      return collapsedParts(page);
    },
  },
);

describe("A page with hostile rules", () => {
  test("lets the words keep their own letters and lines", async () => {
    const rules =
      "body{letter-spacing:.4em;line-height:3;white-space:nowrap;text-align:center;text-indent:5em}";
    const { page } = await lab.visitText(mapPage(tag, { head: `<style>${rules}</style>` }));
    await settled(page);
    const style = await inPage(page, ({ one }) => {
      const { letterSpacing, whiteSpace, textAlign, textIndent } = getComputedStyle(one(".rowname"));
      return [letterSpacing, whiteSpace, textAlign, textIndent];
    });
    expect(style).toEqual(["normal", "normal", "start", "0px"]);
  });

  test("with text of 62.5 % has words of 14 px or more, and labels of 12", async () => {
    const { page } = await lab.visitText(mapPage(tag, { head: "<style>html{font-size:62.5%}</style>" }));
    await settled(page);
    const sizes = await inPage(page, ({ one }) =>
      [".rowname", ".label", ".rowplace"].map((part) =>
        Number.parseFloat(getComputedStyle(one(part)).fontSize),
      ),
    );
    expect(sizes[0]).toBeGreaterThanOrEqual(14);
    expect(sizes[1]).toBeGreaterThanOrEqual(12);
    expect(sizes[2]).toBeGreaterThanOrEqual(12);
  });

  test("from right to left keeps east in the east", async () => {
    const { page } = await lab.visitText(mapPage(tag, { head: "<style>html{direction:rtl}</style>" }));
    await settled(page);
    const [west = 0, east = 0] = await inPage(page, ({ one }) =>
      ["bohuslans-museum", "gotlands-museum"].map(
        (id) => one(`.mark[data-id="${id}"] .dot`).getBoundingClientRect().x,
      ),
    );
    expect(west).toBeLessThan(east);
  });
});

/** Opens what hides the map, and looks at it then. */
async function shownLater(body: string, show: string): Promise<Findings> {
  const visit = await lab.visitText(mapPage(body));
  await visit.page.waitForTimeout(150);
  await visit.page.evaluate(show);
  await settled(visit.page);
  await visit.page.waitForTimeout(150);
  return [...(await collapsedParts(visit.page)), ...noise(visit)];
}

checked(
  "The map stands once its box has a size",
  {
    "a box that was not displayed": async () =>
      shownLater(`<div id="box" style="display:none">${tag}</div>`, `box.style.display = "block"`),
    "a closed details": async () =>
      shownLater(`<details id="box"><summary>Karta</summary>${tag}</details>`, `box.open = true`),
    "a box of 0 px": async () =>
      shownLater(`<div id="box" style="width:0;overflow:hidden">${tag}</div>`, `box.style.width = "800px"`),
    "a row of flex": async () =>
      shownLater(
        `<div style="display:flex"><div id="box" style="flex:1;min-width:0">${tag}</div><p>Intill</p></div>`,
        "",
      ),
    "an item of flex by itself": async () =>
      shownLater(`<div id="box" style="display:flex;width:900px">${tag}</div>`, "box"),
    "a float": async () => shownLater(`<div id="box" style="float:left">${tag}</div>`, "box"),
    "an inline block": async () =>
      shownLater(`<div id="box" style="display:inline-block">${tag}</div>`, "box"),
    "a cell of a grid": async () =>
      shownLater(
        `<div style="display:grid;grid-template-columns:1fr 1fr"><div id="box">${tag}</div><p>Intill</p></div>`,
        "box",
      ),
    "a dialog": async () =>
      shownLater(`<dialog id="box" style="width:800px">${tag}</dialog>`, "box.showModal()"),
  },
  {
    "a box that stays closed": async () => {
      const { page } = await lab.visitText(mapPage(`<details><summary>Karta</summary>${tag}</details>`));
      await page.waitForTimeout(150);
      return collapsedParts(page);
    },
  },
);

/** Wraps each text node as a page translator does, lets the map draw anew, and looks. */
async function translated(visit: Visit): Promise<void> {
  await inPage(visit.page, ({ roots, frames }) => {
    for (const root of roots()) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (text.data.trim() === "" || text.parentElement?.closest("style, script, svg")) continue;
        const font = document.createElementNS("http://www.w3.org/1999/xhtml", "font");
        text.replaceWith(font);
        font.append(text);
      }
    }
    return frames();
  });
}

/** Every name, fact and count that a visitor reads, after choosing and searching. */
async function wordsAfterUse(visit: Visit): Promise<readonly string[]> {
  const words = async (): Promise<string> =>
    inPage(visit.page, ({ all }) =>
      all(".details, .rowname, .rowplace, .listtitle, [role=status], .linkbutton")
        .map(({ textContent }) => textContent.replaceAll(/\s+/g, " ").trim())
        .join("|"),
    );
  const heard: string[] = [];
  const { page } = visit;
  await choose(page, "Upplandsmuseet");
  heard.push(await words());
  for (const search of ["Borås", "Trollhättan", "xyzzy", ""]) {
    await searchFor(page, search);
    heard.push(await words());
  }
  await choose(page, "Gotlands");
  await openTables(page);
  heard.push(await words());
  return heard;
}

async function staleWords(width: number): Promise<Findings> {
  const viewport = { width, height: 900 };
  const plain = await wordsAfterUse(
    await openMap(lab, '<lansmuseer-map museum="jamtli"></lansmuseer-map>', { viewport }),
  );
  const visit = await openMap(lab, '<lansmuseer-map museum="jamtli"></lansmuseer-map>', { viewport });
  await translated(visit);
  const after = await wordsAfterUse(visit);
  return [...after.filter((words, i) => words !== plain[i]), ...noise(visit)];
}

checked(
  "A page translator that wraps the words leaves none of them stale",
  {
    "1280 px": async () => staleWords(1280),
    "390 px": async () => staleWords(390),
  },
  {
    "words that Lit would change": async () => {
      const visit = await lab.visitText(mapPage("<p>Jamtli</p>"));
      const { page } = visit;
      await translated(visit);
      // Lit keeps the place before a text and writes to what stands there: after wrapping, to the wrapper.
      await inPage(page, ({ one }) => {
        Object.assign(one("main p").firstChild ?? {}, { data: "Upplandsmuseet" });
      });
      return inPage(page, ({ one }) =>
        one("main p").textContent === "Upplandsmuseet" ? [] : ["the old name stays"],
      );
    },
  },
);

describe("The language", () => {
  test.each([
    ["en", tag],
    ["en-GB", tag],
    ["sv", '<div lang="en"><lansmuseer-map></lansmuseer-map></div>'],
    ["sv", '<lansmuseer-map lang="en"></lansmuseer-map>'],
  ])("is English on a page in %s with %s", async (lang, body) => {
    const { page } = await lab.visitText(mapPage(body, { lang }));
    await settled(page);
    expect(await inPage(page, ({ one }) => one(".search label").textContent)).toContain("Search museum");
  });

  test.each(["sv", "fi", ""])('is Swedish on a page in "%s"', async (lang) => {
    const { page } = await lab.visitText(mapPage(tag, { lang }));
    await settled(page);
    expect(await inPage(page, ({ one }) => one(".search label").textContent)).toContain("Sök museum");
  });
});

describe("Two maps on a page", () => {
  test("keep their choices, words and ids apart", async () => {
    const visit = await openMap(lab, tag + '<lansmuseer-map museum="jamtli" lang="en"></lansmuseer-map>');
    await choose(visit.page, "Upplandsmuseet");
    await searchFor(visit.page, "skåne");
    const state = await inPage(visit.page, ({ all }) =>
      all("lansmuseer-museum-map").map((map) => ({
        name: map.shadowRoot?.querySelector(".details .name")?.textContent.trim(),
        words: map.shadowRoot?.querySelector("input")?.value,
        rows: map.shadowRoot?.querySelectorAll(".rowname").length,
      })),
    );
    expect(state).toEqual([
      { name: "Upplandsmuseet", words: "skåne", rows: 2 },
      { name: "Jamtli", words: "", rows: 24 },
    ]);
    expect(await visit.page.evaluate(() => document.querySelectorAll("[id]").length)).toBe(0);
  });

  test("twenty stand on one page without a word", async () => {
    const visit = await openMap(lab, tag.repeat(20));
    expect(await inPage(visit.page, ({ all }) => all(".map .mark").length)).toBe(480);
    expect(noise(visit)).toEqual([]);
  });
});

describe("The page around", () => {
  test("hears the documented events, and no others come out", async () => {
    const { page } = await openMap(lab);
    const heard = await inPage(page, async ({ one, frames }) => {
      const names: string[] = [];
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its target below
      const original = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        if (event.composed && event.bubbles) names.push(event.type);
        return original.call(this, event);
      };
      one(".row").click();
      await frames();
      const field = one(".search input") as HTMLInputElement;
      field.value = "a";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await frames();
      EventTarget.prototype.dispatchEvent = original;
      return names;
    });
    expect(new Set(heard)).toEqual(new Set(["lansmuseer-select", "lansmuseer-filter"]));
  });

  test("keeps the keys that are not the map's", async () => {
    const { page } = await openMap(lab);
    const heard = await inPage(page, ({ one }) => {
      const names: string[] = [];
      document.addEventListener("keydown", ({ key }) => names.push(key));
      for (const key of ["F1", "Tab", "PageDown", "ArrowDown", "Control"])
        one(".map").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
      return names;
    });
    expect(heard).toEqual(["F1", "Tab", "PageDown", "Control"]);
  });
});
