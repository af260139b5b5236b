// What a visitor reads while a part of the data is there and the rest is not.
import { expect, test } from "vitest";
import { useLab } from "./quality.js";

const lab = useLab();

const src = "dist/data/exempel/datapackage.json";
const path = "/region-site/pa-vag.html";
const kinds = ["explorer", "map", "breakdown", "trend", "table"];
const pageOf = (tags: string): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>På väg</title><link rel="icon" href="icon.svg"><script type="module" src="lansmuseer/lansmuseer.js"></script></head><body><main><h1>På väg</h1>${tags}</main></body></html>`;

/** The decisions come when the test lets them. */
const held = `
  const get = globalThis.fetch;
  const free = new Promise((resolve) => { globalThis.letCome = resolve; });
  globalThis.fetch = async (address, options) => {
    if (String(address).endsWith("grants.csv")) {
      globalThis.decisions = options.signal;
      await free;
    }
    return get(address, options);
  };`;

const visit = (search: string) => {
  const tags = kinds
    .map(
      (kind) =>
        `<lansmuseer-grant-${kind} src="${src}" group="a" url-state="${kind}"></lansmuseer-grant-${kind}>`,
    )
    .join("");
  return lab.visit(path + search, { before: held, strict: true, files: { [path]: pageOf(tags) } });
};

test("a link that filters by what sums do not tell never says that nothing matches", async () => {
  const { page } = await visit("?trend.field=theatre");
  const nothing = page.getByText(/Inga (beslut|uppgifter) matchar urvalet/);
  await page
    .locator(".loading")
    .nth(kinds.length - 1)
    .or(nothing.first())
    .first()
    .waitFor();
  expect(await nothing.count()).toBe(0);
  await page.evaluate("letCome()");
  await expect
    .poll(() => page.locator("lansmuseer-grant-explorer .result").innerText())
    .toMatch(/87\sbeslut/);
  expect(await nothing.count()).toBe(0);
});

test("what sums tell stands before the decisions come", async () => {
  const { page } = await visit("?trend.area=film");
  await page.locator("lansmuseer-grant-explorer .result").waitFor();
  expect(await page.locator("lansmuseer-grant-explorer .result").innerText()).toMatch(/\d\sbeslut/);
});

test("what is taken out of the page stops its load, and begins again when it is put back", async () => {
  const { page } = await visit("");
  await page.locator("lansmuseer-grant-explorer .result").waitFor();
  expect(await page.evaluate("decisions.aborted")).toBe(false);
  await page.evaluate("(globalThis.main = document.querySelector('main')).remove()");
  await expect.poll(() => page.evaluate("decisions.aborted")).toBe(true);
  await page.evaluate("letCome(), document.body.append(main)");
  await expect.poll(() => page.locator("lansmuseer-grant-table tbody tr").count()).toBeGreaterThan(0);
  expect(await page.evaluate("decisions.aborted")).toBe(false);
});

const mapped = [
  ["grant-map", "exempel"],
  ["municipality-map", "kommuner"],
  ["venue-map", "kommuner"],
  ["activity-log", "kommuner"],
] as const;

test.each(mapped)("without the borders beside its script, %s says what it lacks", async (tag, folder) => {
  const html = pageOf(`<lansmuseer-${tag} src="dist/data/${folder}/datapackage.json"></lansmuseer-${tag}>`);
  const { page } = await lab.visit("/region-site/icon.svg", { strict: true, files: { [path]: html } });
  await page.route(/\/on-demand\/grid-/, (route) => route.fulfill({ status: 404 }));
  await page.goto(lab.origin() + path);
  const said = page.locator(`lansmuseer-${tag} [role=alert]`);
  await said.waitFor();
  expect(await said.innerText()).toMatch(
    /on-demand\/grid-….js gick inte att nå.+\/grid-\w+\.js.*Försök igen/su,
  );
  if (tag === "activity-log") await page.locator("lansmuseer-activity-log .timeline").waitFor();
});
