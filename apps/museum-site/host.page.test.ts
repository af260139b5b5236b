// What a host page may do to the map, and the map to it.
import { describe, expect, test } from "vitest";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import {
  checked,
  collapsedParts,
  connectAndRemove,
  inPage,
  kept,
  noise,
  useLab,
  type Findings,
  type Kept,
  type Visit,
} from "./quality.js";
import { choose, mapPage, openMap, openTables, searchFor, settled } from "./visits.js";

const lab = useLab({ scrollbars: true });
const tag = "<lansmuseer-map></lansmuseer-map>";
const script = "lansmuseer/lansmuseer-map.js";

/** Opens the page, lets the map settle, and gives what is too small plus what was said or thrown. */
async function looked(html: string, options: Parameters<typeof lab.visitText>[1] = {}): Promise<Findings> {
  const visit = await lab.visitText(html, options);
  await settled(visit.page);
  return [...(await collapsedParts(visit.page)), ...noise(visit)];
}

const growth = (before: Kept, after: Kept): Findings => [
  ...(after.nodes - before.nodes <= 20 ? [] : [`${after.nodes - before.nodes} nodes stay`]),
  ...(after.listeners - before.listeners <= 2
    ? []
    : [`${after.listeners - before.listeners} listeners stay`]),
  ...(after.bytes - before.bytes <= 1_000_000 ? [] : [`${after.bytes - before.bytes} bytes stay`]),
];

async function leaks(page: Page, html: string, times: number): Promise<Findings> {
  // The first rounds fill caches: templates, compiled code, the widths of the names.
  await connectAndRemove(page, html, 50);
  const before = await kept(page);
  await connectAndRemove(page, html, times);
  return growth(before, await kept(page));
}

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

const read = async (page: Page) =>
  inPage(page, ({ all, one }) => ({
    chosen: all(".details .name").map(({ textContent }) => textContent.trim()),
    zoomed: all(".pad").length,
    table: !one(".tablebox").hidden,
    words: (one(".search input") as HTMLInputElement).value,
    rows: all(".rowname").length,
    at: one(".map").getAttribute("aria-activedescendant"),
  }));

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
  const before = await read(page);
  if (before.chosen.length === 0 || before.zoomed === 0 || !before.table) return ["nothing to lose"];
  await page.evaluate(`(async () => {
    const map = document.querySelector("lansmuseer-map");
    const other = document.querySelector("#other");
    for (let i = 0; i < 5; i++) { ${move}; await new Promise(requestAnimationFrame); }
  })()`);
  await settled(page);
  const after = await read(page);
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
    expect((await read(page)).at).not.toBeNull();
  });
});

const source = async (file = "lansmuseer-map.js"): Promise<string> =>
  readFile(new URL(`../../packages/widgets/dist/${file}`, import.meta.url), "utf8");
const secondPath = "/museum-site/second.js";
const scripts = (first: string, second: string): string =>
  mapPage(tag).replace(
    `<script type="module" src="${script}"></script>`,
    `<script type="module" src="${first}"></script><script type="module" src="${second}"></script><script type="module" src="after.js"></script>`,
  );

async function twice(html: string, copy: string): Promise<Findings> {
  const visit = await lab.visitText(html, {
    files: { [secondPath]: copy, "/museum-site/after.js": 'document.body.dataset.after = "ran";' },
  });
  await settled(visit.page);
  await visit.page.waitForFunction(() => document.body.dataset["after"] === "ran");
  return [
    ...(await collapsedParts(visit.page)),
    // Lit itself tells of its second copy, in development builds only.
    ...noise(visit),
  ];
}

checked(
  "A second copy of the script does no harm",
  {
    after: async () => twice(scripts(script, "second.js"), await source()),
    before: async () => twice(scripts("second.js", script), await source()),
    "after, with every widget": async () =>
      twice(scripts(script, "second.js"), await source("lansmuseer.js")),
    "before, with every widget": async () =>
      twice(scripts("second.js", script), await source("lansmuseer.js")),
    "in parts of a page that came later": async () => {
      const visit = await openMap(lab, tag, { files: { [secondPath]: await source() } });
      await visit.page.evaluate(async () => {
        const later = document.createElement("script");
        later.type = "module";
        later.src = "second.js";
        document.body.append(later, document.createElement("lansmuseer-map"));
        await new Promise((resolve) => (later.onload = resolve));
      });
      await settled(visit.page);
      return [...(await collapsedParts(visit.page, 48)), ...noise(visit)];
    },
  },
  {
    "a copy that defines without asking": async () =>
      twice(
        scripts(script, "second.js"),
        'customElements.define("lansmuseer-map", class extends HTMLElement {});',
      ),
  },
);

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
      async () => looked(mapPage(tag, { head: `<style>${rules}</style>` })),
    ]),
  ),
  {
    "rules that reach inside": async () => {
      const { page } = await openMap(lab);
      await inPage(page, ({ roots, frames }) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("*{all:unset!important}");
        for (const root of roots()) root.adoptedStyleSheets.push(sheet);
        return frames();
      });
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

const without = (html: string): string => html.replace(`<script type="module" src="${script}"></script>`, "");
const load = async (page: Page): Promise<void> => {
  await page.evaluate(`import(new URL("${script}", location.href).href)`);
  await settled(page);
};

describe("The map comes late", () => {
  test("and takes the properties that were set before it", async () => {
    const visit = await lab.visitText(without(mapPage(tag)));
    await visit.page.evaluate(() => {
      Object.assign(document.querySelector("lansmuseer-map") ?? {}, {
        museum: "jamtli",
        heading: "Vi",
        link: "none",
      });
    });
    await load(visit.page);
    expect((await read(visit.page)).chosen).toEqual(["Jamtli"]);
    expect(await inPage(visit.page, ({ one }) => one("[part=heading]").textContent.trim())).toBe("Vi");
    expect(noise(visit)).toEqual([]);
  });

  test("and takes attributes that change many times at once, drawing once a frame at most", async () => {
    const visit = await openMap(lab);
    const draws = await inPage(visit.page, async ({ one, frames }) => {
      const map = document.querySelector("lansmuseer-map");
      let count = 0;
      const observer = new MutationObserver(() => count++);
      observer.observe(one(".root"), {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      for (let i = 0; i < 300; i++) {
        map?.setAttribute("museum", i % 2 === 0 ? "jamtli" : "olm");
        map?.setAttribute("lang", i % 3 === 0 ? "en" : "sv");
        map?.setAttribute("heading", `Rubrik ${i}`);
      }
      map?.setAttribute("museum", "gotlands-museum");
      await frames(4);
      observer.disconnect();
      return count;
    });
    expect(draws).toBeLessThan(10);
    expect((await read(visit.page)).chosen).toEqual(["Gotlands Museum"]);
    expect(visit.seen.errors).toEqual([]);
  });

  test("as text in a page that writes it in, and as a copy", async () => {
    const visit = await openMap(lab);
    await visit.page.evaluate(() => {
      const map = document.querySelector("lansmuseer-map");
      const main = document.querySelector("main");
      if (map && main) {
        main.append(map.cloneNode(true));
        main.insertAdjacentHTML("beforeend", map.outerHTML);
      }
    });
    await settled(visit.page);
    expect(await inPage(visit.page, ({ all }) => all(".rowname").length)).toBe(72);
    expect(noise(visit)).toEqual([]);
  });
});

checked(
  "The map stands in a frame without an origin, and among spoiled natives",
  {
    "a sandboxed frame": async () => {
      const visit = await lab.visitText(
        '<!doctype html><iframe sandbox="allow-scripts" src="framed.html" width="1000" height="900"></iframe>',
        {
          files: {
            "/museum-site/framed.html": mapPage(tag).replace(script, "second.js"),
            [secondPath]: await source(),
          },
        },
      );
      const frame = visit.page.frames()[1];
      if (frame === undefined) return ["no frame"];
      await frame.waitForSelector("lansmuseer-map .row");
      const throws = await frame.evaluate(() => {
        try {
          return localStorage.length;
        } catch {
          return "throws";
        }
      });
      const marks = await inPage(frame, ({ all, shown }) => all(".mark .dot").filter(shown).length);
      return [
        ...visit.seen.errors,
        ...(throws === "throws" ? [] : ["the frame has storage"]),
        ...(marks >= 25 ? [] : [`${marks} marks`]),
      ];
    },
    "Array and String with more": async () =>
      looked(
        mapPage(tag, {
          head: `<script>
            Array.prototype.last = function () { return this[this.length - 1]; };
            Array.prototype.toJSON = function () { return "spoiled"; };
            String.prototype.trimLeftAndRight = function () { return this.trim(); };
            Object.defineProperty(Function.prototype, "more", { enumerable: true, value: 1 });
            window.define = Object.assign(() => { throw new Error("nobody may ask for me"); }, { amd: {} });
            window.module = { exports: {} };
          </script>`,
        }),
      ),
    "Object with more": async () =>
      looked(mapPage(tag, { head: "<script>Object.prototype.extra = function () { return 1; };</script>" })),
  },
  {
    "natives that are gone": async () => {
      const visit = await lab.visitText(
        mapPage(tag, { head: "<script>delete Array.prototype.map;</script>" }),
      );
      await visit.page.waitForTimeout(300);
      return [...(await collapsedParts(visit.page)), ...noise(visit)];
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

/** Names that a script left on the window. */
const globals = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Object.getOwnPropertyNames(window));

checked(
  "The window has no new names but Lit's four",
  {
    "the map": async () => {
      const visit = await lab.visitText(without(mapPage(tag)));
      const before = await globals(visit.page);
      await load(visit.page);
      const allowed = /^(lit(Html|Element)|reactiveElement)Versions$|^litPropertyMetadata$/;
      return (await globals(visit.page)).filter(
        (name) => !before.includes(name) && !allowed.test(name) && !/^\d+$/.test(name),
      );
    },
  },
  {
    "a script that leaves one": async () => {
      const visit = await lab.visitText(without(mapPage(tag)));
      const before = await globals(visit.page);
      await visit.page.evaluate("var left = 1");
      return (await globals(visit.page)).filter((name) => !before.includes(name));
    },
  },
);

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
