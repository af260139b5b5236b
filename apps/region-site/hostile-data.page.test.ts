// What a region's data may hold that nobody meant well, through each way in: it is words in every widget, and nothing else.
import { expect, test } from "vitest";
import { inPage, noise, useLab, type Visit } from "./quality.js";

const lab = useLab();

const image = '<img src=x onerror="window.hacked=1">';
const script = "<script>window.hacked=1</script>";
const address = "javascript:window.hacked=1";
const turned = "\u202eegalmoor\u2066 vänt";
const long = "Långtnamn".repeat(60);

/** Names that have been used to break pages. */
const names = [
  image,
  script,
  "__proto__",
  "constructor",
  turned,
  long,
  "=HYPERLINK(1)",
  "${window.hacked=1}",
];

const shared = { source: image, url: address };

/** Rows of each table, a name each; what they need besides is as it should be. */
const tables = {
  grants: names.map((name, at) => ({
    ...shared,
    id: `d${at}`,
    title: name,
    funder_name: name,
    funder_kind: "region",
    recipient_names: name,
    recipient_kinds: "non-profit",
    program_name: name,
    call: name,
    areas: "film",
    places: "1270",
    year: "2024",
    awarded_amount: "1000",
    case_number: name,
    regrant: "false",
  })),
  "municipality-facts": [
    { ...shared, municipality: "1270", year: "2024", population: "13639", policy_url: address },
  ],
  "policy-documents": names.map((name) => ({
    ...shared,
    municipality: "1270",
    stage: "adopted",
    title: name,
    valid_from: "2024-01-01",
  })),
  activities: names.map((name, at) => ({
    ...shared,
    id: `a${at}`,
    title: name,
    kind: "dialogue",
    from: "2024-01-15",
    places: "1270",
    description: name,
    organizer: name,
  })),
  networks: names.map((name, at) => ({ ...shared, id: `n${at}`, name, organizer: name, description: name })),
  venues: names.map((name, at) => ({
    ...shared,
    id: `v${at}`,
    name,
    kind: "museum",
    municipality: "1270",
    address: name,
    operator: name,
    latitude: "55.5",
    longitude: "13.9",
  })),
} as const satisfies Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
type Table = keyof typeof tables;

const kinds: Readonly<Record<Table, string>> = {
  grants: "grants",
  "municipality-facts": "facts",
  "policy-documents": "policy",
  activities: "activities",
  networks: "networks",
  venues: "venues",
};

function csv(table: Table): string {
  const rows: readonly Readonly<Record<string, string>>[] = tables[table];
  const columns = Object.keys(rows[0]!);
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return [
    columns.join(","),
    ...rows.map((row) => columns.map((name) => cell(row[name]!)).join(",")),
    "",
  ].join("\r\n");
}

const folder = "/region-site/hostile/";
const every = Object.keys(tables) as Table[];

const packageOf = (format: "csv" | "json"): Readonly<Record<string, string>> => ({
  [`${folder}datapackage.json`]: JSON.stringify({
    title: image,
    description: script,
    "lansmuseer:fictional": true,
    sources: [{ title: image }, { title: turned }],
    resources: every.map((table) => ({
      name: table,
      path: `${table}.${format}`,
      format,
      "lansmuseer:kind": kinds[table],
      sources: [{ title: image }],
    })),
  }),
  ...Object.fromEntries(
    every.map((table) => [
      `${folder}${table}.${format}`,
      format === "csv" ? csv(table) : JSON.stringify(tables[table]),
    ]),
  ),
});

/** Each widget, and the table that it is read from. */
const widgets = {
  "grant-map": ["grants", 'measure="count" region="12"'],
  "grant-trend": ["grants", 'split="call" form="lines"'],
  "grant-breakdown": ["grants", 'by="recipient"'],
  "grant-table": ["grants", ""],
  "grant-explorer": ["grants", 'region="12"'],
  "municipality-facts": ["municipality-facts", 'municipality="1270" on="2024-06-30"'],
  "municipality-map": ["policy-documents", 'region="12" indicator="policy-status" year="2024"'],
  "activity-log": ["activities", 'region="12"'],
  "venue-map": ["venues", 'region="12" municipality="1270"'],
} as const satisfies Readonly<Record<string, readonly [Table, string]>>;
type Widget = keyof typeof widgets;

const path = `${folder}page.html`;

const pageOf = (widget: Widget, attributes: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kulturen</title><link rel="icon" href="../icon.svg"><script type="module" src="../lansmuseer/lansmuseer-${widget}.js"></script></head><body><main><h1>Kulturen</h1><lansmuseer-${widget} lang="en" ${attributes}></lansmuseer-${widget}></main></body></html>`;

async function opened(
  widget: Widget,
  html: string,
  files: Readonly<Record<string, string>>,
  data?: unknown,
): Promise<Visit> {
  const visit = await lab.visit(path, { strict: true, files: { ...files, [path]: html } });
  if (data !== undefined)
    await visit.page.evaluate(
      ([tag, value]) => {
        (document.querySelector(tag) as HTMLElement & { data: unknown }).data = value;
      },
      [`lansmuseer-${widget}`, data] as const,
    );
  await visit.page.waitForFunction(
    (tag) => {
      const figures = (root: ParentNode): Element[] =>
        [...root.querySelectorAll("*")].flatMap((each) =>
          each.shadowRoot === null
            ? []
            : [...each.shadowRoot.querySelectorAll(".summary"), ...figures(each.shadowRoot)],
        );
      const widgetNow = document.querySelector(tag);
      const inside = widgetNow?.shadowRoot?.querySelectorAll(".figures > *").length ?? 0;
      return figures(document).length >= Math.max(1, inside);
    },
    `lansmuseer-${widget}`,
    { timeout: 20_000 },
  );
  await inPage(visit.page, async ({ all, frames }) => {
    for (const button of all(".linkbutton[aria-expanded=false]")) button.click();
    for (const field of all("details")) (field as HTMLDetailsElement).open = true;
    await frames(4);
    for (const box of all("input[type=checkbox]") as HTMLInputElement[])
      if (!box.checked && box.closest(".option") === null) box.click();
    await frames(4);
  });
  return visit;
}

/** What in a page came out of the data as anything else than words. */
async function harm(visit: Visit): Promise<readonly string[]> {
  const found = await inPage(visit.page, ({ all, say }) => [
    ...all("img, iframe, object, embed, main script, .root script").map(
      (each) => `made of the data: ${say(each)}`,
    ),
    ...all("a[href]")
      .filter((link) => !/^(https?:|blob:)/.test((link as HTMLAnchorElement).protocol))
      .map((link) => `leads to ${link.getAttribute("href") ?? ""}`),
    ...("hacked" in window ? ["a script of the data has run"] : []),
    ...("polluted" in {} ? ["a prototype is another"] : []),
  ]);
  return [...found, ...noise(visit)];
}

/** Whether the words are there: a page that shows nothing harms nobody. */
const hasWords = ({ page }: Visit): Promise<boolean> =>
  inPage(page, ({ all }) => all(".root").some((root) => root.textContent.includes("<img src=x")));

const ways = {
  "a package of CSV": (widget: Widget) =>
    opened(widget, pageOf(widget, `src="datapackage.json" ${widgets[widget][1]}`), packageOf("csv")),
  "a package of JSON": (widget: Widget) =>
    opened(widget, pageOf(widget, `src="datapackage.json" ${widgets[widget][1]}`), packageOf("json")),
  "one CSV file": (widget: Widget) =>
    opened(widget, pageOf(widget, `src="${widgets[widget][0]}.csv" ${widgets[widget][1]}`), packageOf("csv")),
  "one JSON file": (widget: Widget) =>
    opened(
      widget,
      pageOf(widget, `src="${widgets[widget][0]}.json" ${widgets[widget][1]}`),
      packageOf("json"),
    ),
  "the property `data`": (widget: Widget) =>
    opened(widget, pageOf(widget, widgets[widget][1]), {}, given[widget]),
} as const;

const unknown = { kind: "missing", reason: "not-reported" };
const place = { kind: "municipality", code: "1270" };
const origin = { source: image, url: address };
const grants = names.map((name, at) => ({
  ...origin,
  ...{
    id: `d${at}`,
    title: name,
    programName: name,
    call: name,
    caseNumber: name,
    year: 2024,
    regrant: false,
  },
  ...{ areas: ["film"], fields: [], targetGroups: [], placeShares: [{ place, share: 1 }] },
  funder: { name, kind: "region" },
  recipients: [{ name, kind: "non-profit" }],
  ...{ requestedAmount: unknown, awardedAmount: { kind: "value", value: 100_000 }, paidAmount: unknown },
}));
const policies = [image].map((title) => ({
  ...origin,
  municipality: "1270",
  stage: "adopted",
  title,
  period: {},
}));
const costs = { cultureCost: unknown, cultureGrossCost: unknown, libraryCost: unknown, leisureCost: unknown };
const facts = [
  { ...origin, ...costs, municipality: "1270", year: 2024, population: unknown, localities: unknown },
];

/** What a page's own script may give each widget. */
const given: Readonly<Record<Widget, unknown>> = {
  "grant-map": grants,
  "grant-trend": grants,
  "grant-breakdown": grants,
  "grant-table": grants,
  "grant-explorer": grants,
  "municipality-facts": { facts, policies },
  "municipality-map": { policy: policies, source: image },
  "activity-log": {
    activities: names.map((name, at) => ({
      ...origin,
      ...{ id: `a${at}`, title: name, kind: "dialogue", description: name, organizer: name },
      ...{
        period: { from: "2024-01-15" },
        places: [place],
        areas: [],
        fields: [],
        targetGroups: [],
        participants: unknown,
      },
    })),
  },
  "venue-map": names.map((name, at) => ({
    ...origin,
    ...{ id: `v${at}`, name, kind: "museum", municipality: "1270", address: name, operator: name },
    position: { longitude: 13.9, latitude: 55.5 },
  })),
};

/** A map of sums, and a sheet of figures, have no word of a file that is not in a package. */
const isWordless = (way: string, widget: Widget): boolean =>
  !way.startsWith("a package") &&
  (widget === "grant-map" || (widget === "municipality-facts" && way.startsWith("one")));

const cases = Object.keys(ways).flatMap((way) =>
  (Object.keys(widgets) as Widget[]).map((widget) => [way as keyof typeof ways, widget] as const),
);

test.each(cases)("from %s, %s makes words of what is hostile", async (way, widget) => {
  const visit = await ways[way](widget);
  expect(await harm(visit)).toEqual([]);
  if (!isWordless(way, widget)) expect(await hasWords(visit)).toBe(true);
});

/** Attributes are the page author's, and may be filled from anywhere too. */
test.each(Object.keys(widgets) as Widget[])(
  "headings and sources in the attributes of %s are words",
  async (widget) => {
    const attribute = image.replaceAll('"', "&quot;");
    const visit = await opened(
      widget,
      pageOf(
        widget,
        `src="datapackage.json" ${widgets[widget][1]} heading="${attribute}" source="${attribute}" source-url="${address}" as-of="${attribute}"`,
      ),
      packageOf("csv"),
    );
    expect((await harm(visit)).filter((each) => !each.includes("docs/messages.md"))).toEqual([]);
    expect(await hasWords(visit)).toBe(true);
  },
);

test("markup out of the data would be found", async () => {
  const visit = await ways["one CSV file"]("venue-map");
  await inPage(visit.page, ({ one }) => {
    one(".summary").innerHTML = '<a href="javascript:void 0">x</a><img>';
  });
  expect(await harm(visit)).toHaveLength(2);
});
