import { ESLint } from "eslint";
import { expect, test } from "vitest";

const eslint = new ESLint({
  cwd: new URL("../..", import.meta.url).pathname,
  // The rules of ours only: snippets belong to no TypeScript project.
  ruleFilter: ({ ruleId }) => ruleId.startsWith("lansmuseer/"),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

async function caught(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  const fatal = result?.messages.find((message) => message.fatal);
  if (fatal) throw new SyntaxError(`${code}: ${fatal.message}`);
  return [...new Set(result?.messages.map(({ ruleId }) => ruleId?.replace("lansmuseer/", "") ?? ""))];
}

const element = "packages/elements/src/x/x.ts";
const view = "packages/view/src/x/x-view.ts";
const unit = "packages/view/src/x/x.test.ts";

const cases: readonly [rule: string, file: string, bad: readonly string[], good: readonly string[]][] = [
  [
    "no-markup-from-strings",
    element,
    [
      "el.innerHTML = text;",
      "el.outerHTML = text;",
      "frame.srcdoc = text;",
      'el.insertAdjacentHTML("beforeend", text);',
      "popup.setHTML(text);",
      "document.write(text);",
      'import { unsafeHTML } from "lit/directives/unsafe-html.js";',
      'import { unsafeSVG as raw } from "lit/directives/unsafe-svg.js";',
      "html`<p .innerHTML=${text}></p>`;",
      'new DOMParser().parseFromString(text, "text/html");',
    ],
    ["el.textContent = text;", "html`<p>${text}</p>`;", "const size = el.innerHTML.length;"],
  ],
  [
    "no-code-from-strings",
    element,
    ["eval(text);", "new Function(text);", "Function(text);", 'setTimeout("go()", 1);'],
    ["setTimeout(() => go(), 1);"],
  ],
  [
    "no-style-in-templates",
    element,
    [
      'import { styleMap } from "lit/directives/style-map.js";',
      "html`<i style=${css}></i>`;",
      'html`<i style="color: ${color}"></i>`;',
      'svg`<g style="fill: red"></g>`;',
      "html`<style>i { color: ${color}; }</style>`;",
    ],
    ["svg`<path fill=${color} />`;", "html`<i ${cssProps({})}></i>`;", "const s = `style=${x}`;"],
  ],
  [
    "no-fetch",
    element,
    ["fetch(url);", "window.fetch(url);", "new XMLHttpRequest();", "navigator.sendBeacon(url);"],
    ["this.totals = totals;", "prefetch(url);"],
  ],
  ["no-fetch", "packages/domain/src/x/x.ts", ["fetch(url);"], []],
  ["no-fetch", "packages/places/src/x/x.ts", ["fetch(url);"], []],
  ["no-fetch", "packages/widgets/src/x/x.ts", ["fetch(url);"], []],
  [
    "no-storage",
    element,
    [
      "localStorage.a = 1;",
      "window.sessionStorage.a = 1;",
      'indexedDB.open("a");',
      'document.cookie = "a=1";',
      "const c = document.cookie;",
    ],
    ["location.hash;"],
  ],
  [
    "no-clock-or-locale",
    view,
    ["new Date();", "Date.now();", "Date();", "sum.toLocaleString();", "day.toLocaleDateString();"],
    ["new Date(2026, 0, 1);", 'new Intl.NumberFormat("sv-SE").format(sum);'],
  ],
  [
    "no-maplibre",
    element,
    [
      'import { Map } from "maplibre-gl";',
      'await import("maplibre-gl");',
      'export type { Map } from "maplibre-gl";',
    ],
    ['import { Map } from "./map.js";'],
  ],
  ["no-maplibre", view, ['import type { Map } from "maplibre-gl";'], []],
  [
    "no-simple-statistics",
    "packages/aggregate/src/rank/rank.ts",
    ['import { ckmeans } from "simple-statistics";'],
    ['import { naturalBreaks } from "../statistics/natural-breaks.js";'],
  ],
  ["no-default-export", view, ["export default 1;", "export { a as default };"], ["export const a = 1;"]],
  [
    "no-for-in",
    view,
    ["for (const key in object) use(key);"],
    ["for (const key of Object.keys(object)) use(key);"],
  ],
  [
    "no-lonely-tests",
    unit,
    ['it.only("a", f);', 'test.skip("a", f);', 'describe.only("a", f);', 'it.todo("a");', 'fit("a", f);'],
    ['it("a", f);', 'it.each([1])("a", f);'],
  ],
];

test.each(cases)("%s in %s", async (rule, file, bad, good) => {
  for (const code of bad) expect(await caught(file, code), code).toEqual([rule]);
  for (const code of good) expect(await caught(file, code), code).toEqual([]);
});

test.each([
  ["packages/elements/src/map/maplibre-engine.ts", 'import { Map } from "maplibre-gl";'],
  ["packages/aggregate/src/statistics/natural-breaks.ts", 'import { ckmeans } from "simple-statistics";'],
  ["packages/elements/src/x/x.browser.test.ts", "document.body.innerHTML = page;"],
  ["packages/widgets/src/x/x.page.test.ts", "expect(document.cookie);"],
  ["packages/sources/src/http/http.ts", "fetch(url);"],
  ["scripts/x.ts", "export default Date.now();"],
])("the one place that may: %s", async (file, code) => {
  expect(await caught(file, code)).toEqual([]);
});
