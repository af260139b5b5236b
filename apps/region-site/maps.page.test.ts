// The maps on a page of a region's site: real packages, the strict policy, and nothing but the tags.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { checkFigures, figurePage, type Figures, openFigure } from "./figure-checks.js";
import { inPage, useLab, type Visit, type VisitOptions } from "./quality.js";

const lab = useLab();

const tags = {
  grants: `<lansmuseer-grant-map src="dist/data/exempel/datapackage.json" municipality="1270"></lansmuseer-grant-map>`,
  sums: `<lansmuseer-grant-map src="dist/data/skane/datapackage.json" measure="awarded"></lansmuseer-grant-map>`,
  state: `<lansmuseer-grant-map src="dist/data/kultursamverkan/datapackage.json" region="25"></lansmuseer-grant-map>`,
  stateChange: `<lansmuseer-grant-map src="dist/data/kultursamverkan/datapackage.json" measure="awarded" since="2024" region="25"></lansmuseer-grant-map>`,
  policy: `<lansmuseer-municipality-map src="dist/data/kommuner/datapackage.json" indicator="policy-status" region="12" year="2024"></lansmuseer-municipality-map>`,
  change: `<lansmuseer-municipality-map src="dist/data/kommuner/datapackage.json" indicator="population" region="12" year="2022" since="2019"></lansmuseer-municipality-map>`,
  costs: `<lansmuseer-municipality-map src="dist/data/kommuner/datapackage.json" indicator="culture-gross-cost"></lansmuseer-municipality-map>`,
} as const;

const maps: Figures<keyof typeof tags> = {
  title: "Kartor",
  path: "/region-site/maps.html",
  widgets: ["grant-map", "municipality-map"],
  tags,
  element: "lansmuseer-choropleth",
  drawn: ".area[role=option]",
};
const open = (name: keyof typeof tags, options?: VisitOptions): Promise<Visit> =>
  openFigure(lab, maps, name, options);

checkFigures(lab, maps, "grants");

/** How the boxes of the key are filled, by class. */
const fills = (page: Page): Promise<readonly string[]> =>
  inPage(page, ({ all }) => all(".key .box").map((box) => getComputedStyle(box).fill));

test("under forced colours each class and each hole is a pattern of its own", async () => {
  for (const tag of ["grants", "policy", "change", "costs"] as const) {
    const { page } = await open(tag, { forcedColors: "active" });
    const found = await fills(page);
    const plain = await fills((await open(tag)).page);
    // Seven classes share five patterns, and the middle of a change has none.
    const patterns = new Set(found).size;
    expect(patterns, tag).toBeGreaterThanOrEqual(Math.min(5, new Set(plain).size) - 1);
    expect(
      found.some((fill) => fill.includes("url(")),
      tag,
    ).toBe(true);
  }
});

test("on paper the table is there, the falling side of a change has lines, and controls are gone", async () => {
  const { page } = await open("change", { colorScheme: "dark" });
  const before = await fills(page);
  await page.emulateMedia({ media: "print" });
  await page.waitForFunction(
    () =>
      (document
        .querySelector("main > :last-child")
        ?.shadowRoot?.querySelector("lansmuseer-choropleth")
        ?.shadowRoot?.querySelectorAll("tbody tr").length ?? 0) === 33,
  );
  const after = await fills(page);
  expect(before.filter((fill) => fill.includes("minus"))).toEqual([]);
  expect(after.filter((fill) => fill.includes("minus"))).toHaveLength(3);
  const hidden = await inPage(page, ({ all }) =>
    all(".controls, .years, .choose, .exports").map((part) => getComputedStyle(part).display),
  );
  expect(new Set(hidden)).toEqual(new Set(["none"]));
});

test("the numbers of Region Skåne's report stand in the map of policy documents", async () => {
  const { page } = await open("policy");
  const said = await inPage(page, ({ one }) => one(".summary").textContent.replaceAll("\u00a0", " "));
  // 16 in force, four of them without an end, 5 expired and 12 missing.
  expect(said).toBe(
    "Av 33 kommuner: gällande i 12, gällande utan slutdatum i 4, har gått ut i 5 och saknas i 12.",
  );
});

test("what the state gave in 2025 is 1 495 381 000 kr to 20 regions and 106 858 000 kr in Stockholm county", async () => {
  const { page } = await lab.visit(maps.path, {
    strict: true,
    files: {
      [maps.path]: figurePage(maps, tags.state.replace("region=", `measure="awarded" view="table" region=`)),
    },
  });
  await page.waitForFunction(
    () =>
      (document
        .querySelector("main > :last-child")
        ?.shadowRoot?.querySelector("lansmuseer-choropleth")
        ?.shadowRoot?.querySelectorAll("tbody tr").length ?? 0) === 21,
    undefined,
    { timeout: 20_000 },
  );
  const rows = await inPage(page, ({ all }) =>
    all("tbody tr").map((row) => [...row.children].map(({ textContent }) => textContent.trim())),
  );
  const kronor = (text = ""): number => Number(text.replaceAll("\u00a0", ""));
  const stockholm = rows.find(([, code]) => code === "01");
  expect(kronor(stockholm?.[2])).toBe(106_858_000);
  const others = rows.filter(([, code]) => code !== "01").map(([, , amount]) => kronor(amount));
  expect(others.reduce((sum, amount) => sum + amount, 0)).toBe(1_495_381_000);
});

test("that the state's grants of 2025 were lowered alike is drawn and told alike, and 2024 is said to be derived", async () => {
  const { page } = await open("stateChange");
  const classes = await inPage(page, ({ all }) =>
    all(".area[role=option]").map((area) => area.getAttribute("class") ?? ""),
  );
  expect(classes).toHaveLength(21);
  expect(new Set(classes.map((each) => /div-\S+/u.exec(each)?.[0])).size).toBeLessThanOrEqual(2);
  const said = await inPage(page, ({ one }) => one(".summary").textContent.replaceAll("\u00a0", " "));
  expect(said).toContain("minskar i 21");
  expect(said).toContain("Beloppen för 2024 är härledda och inte publicerade.");
});
