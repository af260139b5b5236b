// The script of the map: twice, late, and among other scripts.
import { describe, expect, test } from "vitest";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { checked, collapsedParts, inPage, noise, useLab, type Findings } from "./quality.js";
import { collapsedOn, mapPage, openMap, settled, stateOf } from "./visits.js";

const lab = useLab({ scrollbars: true });
const tag = "<lansmuseer-map></lansmuseer-map>";
const script = "lansmuseer/lansmuseer-map.js";

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
    expect((await stateOf(visit.page)).chosen).toEqual(["Jamtli"]);
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
    expect((await stateOf(visit.page)).chosen).toEqual(["Gotlands Museum"]);
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
      collapsedOn(
        lab,
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
      collapsedOn(
        lab,
        mapPage(tag, { head: "<script>Object.prototype.extra = function () { return 1; };</script>" }),
      ),
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
