// The trend, the breakdown and the table of grants on a page under the strict policy, as visitors use them.
import { expect, test } from "vitest";
import { readFileSync } from "node:fs";
import {
  axeFindings,
  clippedText,
  foreignRequests,
  inPage,
  invisibleFocus,
  keyboardTraps,
  missingOutlines,
  noise,
  paleText,
  setRootFont,
  sidewaysScroll,
  smallTargets,
  spaceText,
  storedThings,
  tabOrderFaults,
  useLab,
  type Visit,
  type VisitOptions,
} from "./quality.js";

const lab = useLab();
const evil = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;

/** Columns of a published file of grants. */
const header =
  "id,title,description,funder_name,funder_number,funder_kind,funder_department,recipient_names,recipient_numbers,recipient_kinds,recipient_seats,program,program_name,call,areas,fields,target_groups,places,place_shares,award_date,year,planned_from,planned_until,requested_amount,awarded_amount,paid_amount,case_number,regrant,url,source,confidence,fictional,source_file,source_sheet,source_row";

type Row = Readonly<Record<string, string>>;

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Made-up decisions as a published file; what a row does not say is as in the others. */
function fileOf(rows: readonly Row[]): string {
  const plain: Row = {
    title: "Projekt",
    funder_name: "Exempelregionen",
    funder_kind: "region",
    recipient_names: "Förening Exempel",
    recipient_kinds: "non-profit",
    program: "project",
    areas: "film",
    places: "1281",
    year: "2024",
    awarded_amount: "1000",
    regrant: "false",
    fictional: "true",
  };
  const lines = rows.map((row, at) =>
    header
      .split(",")
      .map((name) => cell({ ...plain, id: `d${at}`, ...row }[name] ?? ""))
      .join(","),
  );
  return [header, ...lines, ""].join("\r\n");
}

const places = ["1281", "1286", "1291", "1270", "1280"];
const areas = ["film", "archives", "museums", "handicraft"];

/** Seven years, five municipalities, four areas, some amounts that nobody tells. */
const decisions: readonly Row[] = Array.from({ length: 140 }, (_, at) => ({
  recipient_names: `Förening ${at % 30}`,
  places: places[at % places.length]!,
  areas: areas[at % areas.length]!,
  year: String(2019 + (at % 7)),
  awarded_amount: at % 23 === 0 ? "" : String(5000 + at * 700),
  target_groups: at % 3 === 0 ? "adults;children-young-people" : "adults",
  url: `https://example.org/${at}`,
}));

const tags = `
  <lansmuseer-grant-trend src="data/datapackage.json" group="a"></lansmuseer-grant-trend>
  <lansmuseer-grant-breakdown src="data/datapackage.json" group="a" by="municipality" heading-level="3"></lansmuseer-grant-breakdown>
  <lansmuseer-grant-table src="data/datapackage.json" group="a"></lansmuseer-grant-table>`;

interface PageOptions extends VisitOptions {
  readonly rows?: readonly Row[];
  readonly description?: Readonly<Record<string, unknown>>;
  readonly lang?: string;
}

/** A page with the three widgets, once all of them have drawn. */
async function opened({ rows = decisions, description = {}, lang = "sv", ...options }: PageOptions = {}) {
  const visit = await lab.visitText(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Kulturstöd</title><link rel="icon" href="icon.svg"><script type="module" src="lansmuseer/lansmuseer.js"></script></head><body><main><h1>Kulturstöd</h1>${tags}</main></body></html>`,
    {
      strict: true,
      ...options,
      files: {
        "/museum-site/data/datapackage.json": JSON.stringify({
          resources: [{ name: "grants", path: "grants.csv", "lansmuseer:kind": "grants" }],
          ...description,
        }),
        "/museum-site/data/grants.csv": fileOf(rows),
      },
    },
  );
  await visit.page.waitForFunction(() =>
    [..."trend,breakdown,table".split(",")].every((name) => {
      const widget = document.querySelector(`lansmuseer-grant-${name}`)?.shadowRoot;
      const drawn = widget?.querySelector(
        "lansmuseer-trend-chart,lansmuseer-bar-chart,lansmuseer-record-table",
      );
      return drawn?.shadowRoot?.querySelector(".summary");
    }),
  );
  await inPage(visit.page, ({ frames }) => frames());
  return visit;
}

const summaries = ({ page }: Visit): Promise<readonly string[]> =>
  inPage(page, ({ all }) => all(".summary").map(({ textContent }) => textContent.replaceAll("\u00a0", " ")));

test("the page's own address is all that is asked, nothing is stored, and the policy has nothing to say", async () => {
  const visit = await opened();
  expect(foreignRequests(visit)).toEqual([]);
  expect(await storedThings(visit)).toEqual([]);
  expect(noise(visit)).toEqual([]);
  const asked = visit.seen.requests.filter((address) => address.includes("/data/"));
  expect(asked).toHaveLength(2);
});

test.each([
  ["on a light page", {}],
  ["on a dark page", { colorScheme: "dark" }],
  ["in English", { lang: "en" }],
  ["on a phone", { viewport: { width: 390, height: 844 } }],
] as const)("axe finds nothing %s, with every table open", async (_, options) => {
  const visit = await opened(options);
  await inPage(visit.page, ({ all, frames }) => {
    for (const button of all(".linkbutton[aria-expanded=false]")) button.click();
    return frames();
  });
  expect(await axeFindings(visit.page)).toEqual([]);
  expect(await paleText(visit.page)).toEqual([]);
});

test("the keyboard comes everywhere, in order, sees where it is, and is trapped nowhere", async () => {
  const { page } = await opened();
  expect(await tabOrderFaults(page)).toEqual([]);
  expect(await keyboardTraps(page)).toEqual([]);
  expect(await invisibleFocus(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test("years chosen and a bar pressed by keyboard alone change the other figures", async () => {
  const visit = await opened();
  const before = await summaries(visit);
  expect(before[2]).toContain("140 beslut.");
  await inPage(visit.page, ({ one }) => {
    one(".plot").focus();
  });
  for (const key of ["Home", "Shift+ArrowRight"]) await visit.page.keyboard.press(key);
  await expect.poll(async () => (await summaries(visit))[2]).toContain("40 beslut.");
  await visit.page.keyboard.press("Escape");
  await expect.poll(async () => (await summaries(visit))[2]).toContain("140 beslut.");
  await inPage(visit.page, ({ one }) => {
    one(".bars").focus();
  });
  for (const key of ["Home", "Enter"]) await visit.page.keyboard.press(key);
  await expect.poll(() => inPage(visit.page, ({ all }) => all("tr.own").length)).toBeGreaterThan(0);
});

test.each([
  ["320 px wide", { viewport: { width: 320, height: 640 } }],
  ["at 400 %", { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
] as const)("nothing is cut off or scrolls sideways %s", async (_, options) => {
  const { page } = await opened(options);
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await clippedText(page)).toEqual([]);
});

test.each([
  ["with text of twice the size", (page: Visit["page"]) => setRootFont(page, "200%")],
  ["with text spaced out", spaceText],
] as const)("nothing is cut off %s", async (_, change) => {
  const { page } = await opened({ viewport: { width: 700, height: 800 } });
  await change(page);
  await inPage(page, ({ frames }) => frames());
  expect(await clippedText(page)).toEqual([]);
});

test("under forced colours the focus is seen, and areas differ by pattern", async () => {
  const { page } = await opened({ forcedColors: "active" });
  expect(await missingOutlines(page)).toEqual([]);
  const fills = await inPage(page, ({ all }) =>
    all("[data-form=stacked] .segment").map((segment) => getComputedStyle(segment).fill),
  );
  expect(new Set(fills).size).toBe(4);
  for (const fill of fills) expect(fill).toMatch(/^url\("#area-\d"\)/);
});

test("on paper every figure has its table, and no control", async () => {
  const { page } = await opened();
  await page.emulateMedia({ media: "print" });
  await inPage(page, ({ frames }) => frames());
  const tables = await inPage(page, ({ all, shown }) => all("table").filter((table) => shown(table)).length);
  expect(tables).toBe(3);
  const controls = await inPage(
    page,
    ({ all, shown }) =>
      all("select, input, .linkbutton, .plainbutton, summary").filter((control) => shown(control)).length,
  );
  expect(controls).toBe(0);
});

test("widgets that share a file that is not there say the same of it", async () => {
  const { page } = await lab.visit("/region-site/regionala-stod.html");
  await page.route("**/datapackage.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.reload();
  const told = page.locator("[role=alert]");
  await expect.poll(() => told.count()).toBe(3);
  expect(new Set(await told.allInnerTexts()).size).toBe(1);
});

test("a saved table is what is shown: the search's records in the order they stand", async () => {
  const { page } = await opened();
  await inPage(page, ({ all, frames }) => {
    const field = all("input[type=search]")[0] as HTMLInputElement;
    field.value = "lund film 2019";
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    return frames();
  });
  const shown = await inPage(page, ({ all }) =>
    all("tbody[data-chunk] th").map(({ textContent }) => textContent),
  );
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    inPage(page, ({ all }) => {
      all("[data-export=csv]").at(-1)?.click();
    }),
  ]);
  const csv = readFileSync(await download.path(), "utf8");
  const names = csv
    .split("\r\n")
    .slice(1, shown.length + 1)
    .map((line) => line.split(",")[0]);
  expect(shown.length).toBeGreaterThan(0);
  expect(names).toEqual(shown.map((name) => `"${name}"`));
});

const hostile: readonly Row[] = [
  {
    title: evil,
    recipient_names: evil,
    call: evil,
    program: "",
    program_name: evil,
    funder_name: evil,
    case_number: evil,
    url: "javascript:window.hacked=1",
  },
  { recipient_names: "=HYPERLINK(1)", url: "data:text/html,<script>window.hacked=1</script>" },
  { recipient_names: "__proto__", call: "constructor", program: "", program_name: "toString" },
];

test("names, units, titles and addresses of the data never become markup, a script or a link", async () => {
  const visit = await opened({
    rows: hostile,
    description: { title: evil, description: evil, "lansmuseer:fictional": true, sources: [{ title: evil }] },
  });
  const { page } = visit;
  for (const by of ["recipient", "call", "program"]) {
    await page.evaluate((field) => {
      document.querySelector("lansmuseer-grant-breakdown")?.setAttribute("by", field);
      document.querySelector("lansmuseer-grant-trend")?.setAttribute("split", field);
    }, by);
    await inPage(page, ({ all, frames }) => {
      for (const box of all("input[type=checkbox]") as HTMLInputElement[]) if (!box.checked) box.click();
      for (const button of all(".linkbutton[aria-expanded=false]")) button.click();
      return frames();
    });
    const found = await inPage(
      page,
      ({ all }) => all("img, script, a[href^='javascript'], a[href^='data']").length,
    );
    // The page's own script, and no other.
    expect(found, by).toBe(1);
    expect(
      await inPage(page, ({ all }) =>
        all("tbody th").some(({ textContent }) => textContent.includes("<img")),
      ),
    ).toBe(true);
  }
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(noise(visit)).toEqual([]);
});

test("a name that is a formula stays text in the file", async () => {
  const { page } = await opened({ rows: hostile });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    inPage(page, ({ all }) => {
      all("[data-export=csv]").at(-1)?.click();
    }),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toContain(`"'=HYPERLINK(1)"`);
});
