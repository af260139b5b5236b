// What a region publishes of its municipalities, on a page of its site: the real package, the strict policy, only the tags.
import { expect, test } from "vitest";
import { checkFigures, type Figures, openFigure } from "./figure-checks.js";
import { inPage, useLab, type Visit, type VisitOptions } from "./quality.js";

const lab = useLab();

const src = 'src="dist/data/kommuner/datapackage.json" region="12"';
const tags = {
  log: `<lansmuseer-activity-log ${src}></lansmuseer-activity-log>`,
  networks: `<lansmuseer-activity-log ${src} section="networks"></lansmuseer-activity-log>`,
  venues: `<lansmuseer-venue-map ${src} municipality="1270"></lansmuseer-venue-map>`,
  gaps: `<lansmuseer-venue-map ${src} section="gaps"></lansmuseer-venue-map>`,
  facts: `<lansmuseer-municipality-facts ${src} municipality="1270" on="2024-06-30"></lansmuseer-municipality-facts>`,
  region: `<lansmuseer-municipality-facts ${src} on="2024-06-30"></lansmuseer-municipality-facts>`,
} as const;

const records: Figures<keyof typeof tags> = {
  title: "Kommunerna",
  path: "/region-site/records.html",
  widgets: ["activity-log", "venue-map", "municipality-facts"],
  tags,
  element: "lansmuseer-activity-log-view, lansmuseer-point-map, lansmuseer-fact-sheet",
  drawn: "[role=option], .network, .gapsbox",
};
const open = (name: keyof typeof tags, options?: VisitOptions): Promise<Visit> =>
  openFigure(lab, records, name, options);

checkFigures(lab, records, "venues");

/** The sentence of the widget. */
const sentence = ({ page }: Visit): Promise<string> =>
  inPage(page, ({ one }) => one(".summary").textContent.replaceAll("\u00a0", " "));

test("the numbers of Region Skåne's report stand in the log, the networks and the sheet of the region", async () => {
  const log = await open("log");
  const choose = inPage(log.page, ({ one }) => {
    const list = one("select#kind") as HTMLSelectElement;
    list.value = "dialogue";
    list.dispatchEvent(new Event("change"));
  });
  await choose;
  await log.page.waitForTimeout(100);
  expect(await sentence(log)).toContain("30 av länets 33 kommuner har haft minst en.");
  expect(await sentence(log)).toContain("Ingen är registrerad i Helsingborg, Malmö och Örkelljunga.");
  expect(await sentence(await open("networks"))).toMatch(/^17 nätverk: .* 1 av dem vilar\.$/);
  // 5 that have expired and 12 that are missing.
  expect(await sentence(await open("region"))).toContain(
    "17 av 33 kommuner saknar ett gällande styrdokument för kultur.",
  );
});

test("under forced colours every shape is drawn, and what is chosen has a line of its own", async () => {
  const { page } = await open("venues", { forcedColors: "active" });
  const strokes = await inPage(page, ({ all }) =>
    all(".keysymbol .shape, .edge").map((shape) => getComputedStyle(shape).strokeWidth),
  );
  expect(strokes.length).toBeGreaterThan(5);
  expect(strokes).not.toContain("0px");
});

test("on paper the whole table is there, and what a reader would press is not", async () => {
  for (const [tag, rows] of [
    ["gaps", 33],
    ["networks", 17],
  ] as const) {
    const { page } = await open(tag, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    await page.waitForTimeout(200);
    const found = await inPage(page, ({ all }) => ({
      rows: all(".tablebox tbody tr").length,
      pressed: all(".choices, .choicerow, .controls, .exports").map((part) => getComputedStyle(part).display),
    }));
    expect(found.rows, tag).toBe(rows);
    expect(new Set(found.pressed), tag).toEqual(new Set(["none"]));
  }
});

test("hostile names and addresses in the files are words, never markup and never a script", async () => {
  const hostile = '"<img src=x onerror=""document.title=1"">"';
  const files = {
    "/region-site/dist/data/kommuner/activities.csv": `id,title,kind,from,places,description,url\n1,${hostile},dialogue,2024-01-15,1267,${hostile},javascript:document.title=1\n`,
    "/region-site/dist/data/kommuner/networks.csv": `id,name,organizer,url\n1,${hostile},${hostile},javascript:document.title=1\n`,
    "/region-site/dist/data/kommuner/venues.csv": `id,name,kind,municipality,address,latitude,longitude,url\n1,${hostile},museum,1270,${hostile},55.5,13.9,javascript:document.title=1\n`,
    "/region-site/dist/data/kommuner/policy-documents.csv": `municipality,stage,title,url\n1270,adopted,${hostile},javascript:document.title=1\n`,
  };
  for (const tag of ["log", "networks", "venues", "facts"] as const) {
    const visit = await open(tag, { files });
    const found = await inPage(visit.page, ({ all }) => ({
      images: all("img").length,
      links: all("a").map((link) => (link as HTMLAnchorElement).protocol),
      words: all(".root").some((root) => root.textContent.includes("<img src=x")),
    }));
    expect(found, tag).toMatchObject({ images: 0, words: true });
    expect(
      found.links.filter((protocol) => !/^https?:$/.test(protocol)),
      tag,
    ).toEqual([]);
    expect(await visit.page.title(), tag).toBe("Kommunerna");
  }
});
