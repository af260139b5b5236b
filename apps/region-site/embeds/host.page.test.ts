// What a host page may do to every small widget, and the widget to it.
import type { Page } from "playwright-core";
import { addRules, checked, inPage, leaks, noise, useLab, type Findings } from "../quality.js";
import {
  collapsed,
  embedPage,
  embeds,
  everyEmbed,
  openEmbed,
  openText,
  scriptOf,
  stands,
  type EmbedName,
  type EmbedPage,
} from "./embeds.js";

const lab = useLab({ scrollbars: true });

const each = (look: (name: EmbedName) => Promise<Findings>, said = "") =>
  Object.fromEntries(everyEmbed.map((name) => [said === "" ? name : `${name}, ${said}`, () => look(name)]));

const hostile = {
  "everything unset": "*{all:unset!important}",
  "resets of every part":
    "svg,path,circle,g,text{width:0!important;height:0!important;display:none!important;fill:none!important}button,input,select,label,table,ul,li,p,a,section,time,dl{all:unset!important;display:none!important;font-size:0!important;visibility:hidden!important;position:absolute!important}",
  "text of 62.5 %": "html{font-size:62.5%}",
  "letters and lines of the page":
    "body{letter-spacing:.4em;line-height:3;text-align:center;white-space:nowrap;word-spacing:2em;text-indent:5em}",
  "a turned and scaled box": "main{transform:scale(.9) translateZ(0);zoom:1.1;contain:layout}",
  "floats and boxes of the old kind": "main *{float:left;box-sizing:content-box}",
  "a host that is made inline": "main > :last-child{display:inline!important}",
};

async function standing(name: EmbedName, options: EmbedPage = {}): Promise<Findings> {
  const visit = await openEmbed(lab, name, options);
  return [...(await collapsed(visit.page, name)), ...noise(visit)];
}

checked(
  "A widget stands on a page with hostile rules",
  Object.assign(
    {},
    ...Object.entries(hostile).map(([said, rules]) =>
      each((name) => standing(name, { head: `<style>${rules}</style>` }), said),
    ),
  ) as Readonly<Record<string, () => Promise<Findings>>>,
  {
    "rules that reach inside": async () => {
      const { page } = await openEmbed(lab, "funding-flow");
      await addRules(page, "*{all:unset!important}");
      return collapsed(page, "funding-flow");
    },
  },
);

const second = (name: EmbedName): string => `${scriptOf(name)}?second`;
const all = "lansmuseer/lansmuseer.js";

async function twice(name: EmbedName, scripts: readonly string[]): Promise<Findings> {
  return standing(name, {
    scripts: [...scripts, "after.js"],
    files: { "/region-site/after.js": 'document.body.dataset.after = "ran";' },
  });
}

checked(
  "A second copy of a widget's script does no harm",
  {
    ...each((name) => twice(name, [scriptOf(name), second(name)]), "after"),
    ...each((name) => twice(name, [all, scriptOf(name)]), "after every widget"),
  },
  {
    "a copy that defines without asking": async () => {
      const visit = await openEmbed(lab, "museum", {
        scripts: [scriptOf("museum"), "second.js"],
        files: {
          "/region-site/second.js":
            'customElements.define("lansmuseer-museum", class extends HTMLElement {});',
        },
      });
      await visit.page.waitForTimeout(100);
      return noise(visit);
    },
  },
);

checked(
  "1,000 connects and removals of a widget leave nothing",
  each(async (name) => leaks((await openEmbed(lab, name)).page, embeds[name].tag, 1000)),
  {
    "a listener on the window": async () => {
      const { page } = await openEmbed(lab, "museum", {
        head: `<script>customElements.define("leaky-one", class extends HTMLElement { connectedCallback() { addEventListener("resize", () => this); } });</script>`,
      });
      return leaks(page, "<leaky-one></leaky-one>", 100);
    },
  },
);

/** What a visitor reads and has chosen, in words. */
const state = (page: Page): Promise<string> =>
  inPage(page, ({ all: find }) =>
    JSON.stringify([
      find(".root :is(p:not([role=status]), li, dd, td, th, text)").map(({ textContent }) =>
        textContent.trim(),
      ),
      find("select").map((list) => (list as HTMLSelectElement).selectedOptions[0]?.textContent),
      find("[aria-selected=true], [aria-expanded]").map(
        (one) => `${one.id} ${one.getAttribute("aria-expanded")}`,
      ),
      find("details[open]").length,
      document.querySelectorAll('script[type="application/ld+json"]').length,
    ]),
  );

/** What a move in the page takes away from the visitor. */
async function lostByMove(name: EmbedName, move: string): Promise<Findings> {
  const { page } = await openEmbed(lab, name, { around: (tag) => `${tag}<section id="other"></section>` });
  await embeds[name].use(page);
  const before = await state(page);
  await page.evaluate(`(async () => {
    const widget = document.querySelector("lansmuseer-${name}");
    const other = document.querySelector("#other");
    for (let i = 0; i < 3; i++) { ${move}; await new Promise(requestAnimationFrame); }
  })()`);
  await stands(page, name);
  await inPage(page, ({ frames }) => frames(4));
  const after = await state(page);
  return after === before ? [] : [`${before}\nbecame\n${after}`];
}

checked(
  "A move in the page takes nothing of a widget from its visitor",
  {
    ...each(
      (name) =>
        lostByMove(
          name,
          "(widget.parentElement === other ? document.querySelector('main') : other).append(widget)",
        ),
      "append",
    ),
    ...each(
      (name) =>
        lostByMove(
          name,
          "(widget.parentElement === other ? document.querySelector('main') : other).moveBefore(widget, null)",
        ),
      "moveBefore",
    ),
    ...each(
      (name) =>
        lostByMove(
          name,
          "widget.remove(); await new Promise((resolve) => setTimeout(resolve, 100)); other.append(widget)",
        ),
      "removed, and put back later",
    ),
  },
  {
    "a copy takes its place": () =>
      lostByMove(
        "museum-finder",
        "const one = document.querySelector('lansmuseer-museum-finder'); one.replaceWith(one.cloneNode(true))",
      ),
  },
);

/** Opens what hides a widget, and looks at it then. */
async function shownLater(name: EmbedName, body: (tag: string) => string, show: string): Promise<Findings> {
  const visit = await openText(lab, name, embedPage(name, { around: body }));
  await visit.page.waitForTimeout(150);
  await visit.page.evaluate(show);
  await stands(visit.page, name);
  return [...(await collapsed(visit.page, name)), ...noise(visit)];
}

const boxes = {
  "a box that was not displayed": [
    (tag: string) => `<div id="box" style="display:none">${tag}</div>`,
    `box.style.display = "block"`,
  ],
  "a closed details": [
    (tag: string) => `<details id="box"><summary>Mer</summary>${tag}</details>`,
    `box.open = true`,
  ],
  "a row of flex": [
    (tag: string) =>
      `<div style="display:flex"><div id="box" style="flex:1;min-width:0">${tag}</div><p>Intill</p></div>`,
    "",
  ],
  "a float": [(tag: string) => `<div id="box" style="float:left">${tag}</div>`, ""],
} as const;

checked(
  "A widget stands once its box has a size",
  Object.assign(
    {},
    ...Object.entries(boxes).map(([said, [body, show]]) =>
      each((name) => shownLater(name, body, show), said),
    ),
  ) as Readonly<Record<string, () => Promise<Findings>>>,
  {
    "a box that stays closed": async () => {
      const { page } = await openText(
        lab,
        "museum",
        embedPage("museum", { around: (tag) => `<details><summary>Mer</summary>${tag}</details>` }),
      );
      await page.waitForTimeout(150);
      return collapsed(page, "museum");
    },
  },
);

checked(
  "A widget stands among spoiled natives, and leaves the window no new names but Lit's four",
  {
    ...each(
      (name) =>
        standing(name, {
          head: `<script>
            Array.prototype.last = function () { return this[this.length - 1]; };
            Array.prototype.toJSON = function () { return "spoiled"; };
            Object.prototype.extra = function () { return 1; };
            window.define = Object.assign(() => { throw new Error("nobody may ask for me"); }, { amd: {} });
          </script>`,
        }),
      "natives with more",
    ),
    ...each(async (name) => {
      const { page } = await openText(lab, name, embedPage(name, { scripts: [] }));
      const names = () => page.evaluate(() => Object.getOwnPropertyNames(window));
      const before = await names();
      await page.evaluate(`import(new URL("${scriptOf(name)}", location.href).href)`);
      await stands(page, name);
      const allowed = /^(lit(Html|Element)|reactiveElement)Versions$|^litPropertyMetadata$|^\d+$/;
      return (await names()).filter((one) => !before.includes(one) && !allowed.test(one));
    }, "names"),
  },
  {
    "natives that are gone": async () => {
      const visit = await openText(
        lab,
        "museum",
        embedPage("museum", { head: "<script>delete Array.prototype.map;</script>" }),
      );
      await visit.page.waitForTimeout(300);
      return noise(visit);
    },
  },
);

/** Wheel and one finger over a widget scroll the page. */
async function capturedScroll(name: EmbedName, hindered = false): Promise<Findings> {
  const { page } = await openEmbed(lab, name, { viewport: { width: 1000, height: 500 } });
  const point = await inPage(page, ({ one }) => {
    document.body.style.minBlockSize = "3000px";
    one(".root").scrollIntoView({ block: "start" });
    const { x, y } = one(".root").getBoundingClientRect();
    return { x: x + 60, y: y + 60, scroll: scrollY };
  });
  if (hindered)
    await inPage(page, ({ one }) => {
      one(".root").addEventListener(
        "wheel",
        (event) => {
          event.preventDefault();
        },
        { passive: false },
      );
    });
  await page.mouse.move(point.x, point.y);
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(150);
  const scroll = await page.evaluate(() => scrollY);
  return scroll > point.scroll + 20 ? [] : ["the wheel did not scroll the page"];
}

checked(
  "The wheel over a widget belongs to the page",
  each((name) => capturedScroll(name)),
  { "a widget that takes it": () => capturedScroll("funding-flow", true) },
);
