import { value } from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { parseMapping } from "../mapping/mapping.js";
import { isConserved } from "../parsed/counts.js";
import { importAll, importText, makeOptions } from "../test/make-import.js";
import { writeWorkbook } from "../workbook/write-workbook.js";

const HEADER =
  "Dnr;Projekt;Mottagare;Org.nr;Bidragsform;Konstområde;Målgrupp;Verksamhetskommun;Beslutsdatum;Sökt belopp;Beviljat belopp";
const LIST = `Beviljade bidrag
${HEADER}
KN1;Dans i tre kommuner;Åstorps kommun;;Kommunsamverkan;dans;barn och unga;Åstorp, Klippan och Båstad;2019-03-14;300 000;244 000 kr
KN2;Öppet hus;Kulturföreningen Å;802419-7405;Projektstöd;bild och form, musik;alla;Malmö;14/3 2019;1,5 tkr;1 234,50
Summa;;;;;;;;;;245 234,50
`;

test("a list of decisions becomes grants, and the sum row is none", async () => {
  const { values, counts, issues } = await importText("grants", LIST);
  expect(values).toHaveLength(2);
  expect(values[0]).toMatchObject({
    id: "rad-lista-3",
    title: "Dans i tre kommuner",
    recipients: [{ name: "Åstorps kommun", kind: "municipality" }],
    program: "municipal-cooperation",
    fields: ["dance"],
    areas: ["performing-arts"],
    targetGroups: ["children-young-people"],
    awardDate: "2019-03-14",
    year: 2019,
    awardedAmount: value(24_400_000),
    caseNumber: "KN1",
    sourceRow: { file: "lista.csv", row: 3 },
  });
  expect(values[0]?.placeShares.map(({ place, share }) => [place.code, share])).toEqual([
    ["1277", 1 / 3],
    ["1276", 1 / 3],
    ["1278", 1 / 3],
  ]);
  expect(values[1]).toMatchObject({
    recipients: [{ organizationNumber: "802419-7405", kind: "non-profit" }],
    requestedAmount: value(150_000),
    awardedAmount: value(123_450),
  });
  expect(counts).toMatchObject({
    read: { rows: 3, ore: 49_046_900n },
    published: { rows: 2, ore: 24_523_450n },
    sums: { rows: 1 },
  });
  expect(issues).toEqual(["sum-row · 5 · Beviljat belopp · 245 234,50"]);
});

test("the same table gives the same grants in every encoding, with every delimiter, and as a workbook", async () => {
  const { values } = await importText("grants", LIST);
  const rows = LIST.trimEnd()
    .split("\n")
    .map((line) => line.split(";"));
  const bytesOf = (text: string, encoding: string): Uint8Array => {
    if (encoding === "utf-8") return new TextEncoder().encode(text);
    if (encoding === "utf-8 bom") return new TextEncoder().encode(`\ufeff${text}`);
    if (encoding === "windows-1252") return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
    Array.from(`\ufeff${text}`, (letter, index) =>
      view.setUint16(index * 2, letter.charCodeAt(0), encoding === "utf-16le"),
    );
    return new Uint8Array(view.buffer);
  };
  for (const encoding of ["utf-8", "utf-8 bom", "windows-1252", "utf-16le", "utf-16be"])
    for (const delimiter of [";", ",", "\t"])
      for (const end of ["\n", "\r", "\r\n"]) {
        const quote = (cell: string) => (cell.includes(delimiter) ? `"${cell}"` : cell);
        const text = rows.map((row) => row.map(quote).join(delimiter)).join(end);
        const twin = await importAll("grants", (importer) =>
          importer.csv("lista.csv", [bytesOf(text, encoding)]),
        );
        expect(twin.values, `${encoding} ${delimiter} ${JSON.stringify(end)}`).toEqual(values);
      }
  const workbook = await importAll("grants", (importer) =>
    importer.workbook("lista.csv", writeWorkbook([{ name: "Beslut", rows }])),
  );
  expect(workbook.values).toEqual(values);
});

test("two rows of headers, a unit above them, and the year in the name of the sheet", async () => {
  const rows = [
    ["Kulturbidrag, belopp i tkr"],
    ["Sökande", "", "Belopp", "", "Kommun"],
    ["Namn", "Org.nr", "Sökt", "Beviljat", ""],
    ["Malmö Opera", "556016-0680", 500, "1 250,5", 1280],
    ["Summa", "", "", 1250.5, ""],
  ];
  const { values, issues } = await importAll("grants", (importer) =>
    importer.workbook(
      "b.xlsx",
      writeWorkbook([
        { name: "Läs mig", rows: [["Om listan"]] },
        { name: "Beslut 2021", rows },
      ]),
    ),
  );
  expect(values).toMatchObject([
    {
      title: "Bidrag: Malmö Opera",
      year: 2021,
      recipients: [{ name: "Malmö Opera", kind: "company" }],
      requestedAmount: value(50_000_000),
      awardedAmount: value(125_050_000),
      placeShares: [{ place: { kind: "municipality", code: "1280" }, share: 1 }],
      sourceRow: { file: "b.xlsx", sheet: "Beslut 2021", row: 4 },
    },
  ]);
  expect(issues).toEqual(expect.arrayContaining(["unit-from-header · 3", "sheet-skipped"]));
});

const withRow = (cells: Readonly<Record<string, string>>) =>
  `${HEADER}\n${HEADER.split(";")
    .map(
      (name) =>
        cells[name] ??
        { Mottagare: "A", "Beviljat belopp": "5", Beslutsdatum: "2020-01-02", Projekt: "P" }[name] ??
        "",
    )
    .join(";")}\n`;

test.each<[string, Readonly<Record<string, string>>, string, "published" | "reported"]>([
  ["a dash", { "Beviljat belopp": "-" }, "declined · 2 · Beviljat belopp · -", "reported"],
  ["a refusal", { "Beviljat belopp": "0", Bidragsform: "Avslag" }, "declined · 2 · Avslag", "reported"],
  ["no recipient", { Mottagare: " " }, "value-missing · 2 · Mottagare", "reported"],
  ["no year", { Beslutsdatum: "" }, "year-unreadable · 2 · Beslutsdatum", "reported"],
  [
    "an amount in two ways",
    { "Beviljat belopp": "1.234" },
    "amount-ambiguous · 2 · Beviljat belopp · 1.234",
    "reported",
  ],
  [
    "an amount in euro",
    { "Beviljat belopp": "5 EUR" },
    "currency-foreign · 2 · Beviljat belopp · 5 EUR",
    "reported",
  ],
  [
    "a day in two ways",
    { Beslutsdatum: "3/4/2020" },
    "date-ambiguous · 2 · Beslutsdatum · 3/4/2020",
    "published",
  ],
  [
    "a place of no one",
    { Verksamhetskommun: "Osby, Ankeborg" },
    "place-unknown · 2 · Verksamhetskommun · Ankeborg",
    "published",
  ],
  [
    "a number with a wrong digit",
    { "Org.nr": "802405-1234" },
    "organization-number-invalid · 2 · Org.nr · 802405-1234",
    "published",
  ],
  [
    "a person's number",
    { "Org.nr": "811228-9874" },
    "personal-number · 2 · Org.nr · [personnummer borttaget]",
    "published",
  ],
  [
    "an address",
    { Projekt: "Fråga a@b.se" },
    "email-address · 2 · Projekt · Fråga [e-postadress borttagen]",
    "published",
  ],
  [
    "a field of no one",
    { Konstområde: "dans, bongo" },
    "term-unknown · 2 · Konstområde · bongo",
    "published",
  ],
  [
    "a large amount",
    { "Beviljat belopp": "250 mkr" },
    "amount-large · 2 · Beviljat belopp · 250 mkr",
    "published",
  ],
  ["money paid back", { "Beviljat belopp": "−5" }, "amount-negative · 2 · Beviljat belopp · −5", "published"],
])("%s is told of, with its row and column", async (_, cells, issue, fate) => {
  const { issues, counts } = await importText("grants", withRow(cells));
  expect(issues).toContain(issue);
  expect(counts[fate].rows).toBe(1);
  expect(isConserved(counts)).toBe(true);
});

test("a person is not named, unless that is asked for, and then it is said", async () => {
  const text = withRow({ Mottagare: "Anna Andersson", "Org.nr": "811228-9874", Projekt: "a@b.se" });
  const masked = await importText("grants", text);
  expect(JSON.stringify(masked.values)).not.toMatch(/Anna|9874|a@b/u);
  expect(masked.values[0]?.recipients).toEqual([{ name: "Privatperson", kind: "individual" }]);
  const kept = await importText("grants", text, makeOptions({ keepPersonal: true }));
  expect(kept.values[0]).toMatchObject({ title: "a@b.se", recipients: [{ name: "Anna Andersson" }] });
  expect(kept.issues.filter((issue) => issue.startsWith("personal-kept"))).toHaveLength(2);
});

test("the same id twice is published once; rows alike are both published and told of", async () => {
  const double = await importText("grants", "Id;Mottagare;Beviljat belopp;År\n1;A;5;2020\n1;B;7;2020\n");
  expect(double.issues).toContain("duplicate-id · 3 · Id · 1");
  expect(double.counts).toMatchObject({
    published: { rows: 1, ore: 500n },
    reported: { rows: 1, ore: 700n },
  });
  const alike = await importText("grants", "Mottagare;Beviljat belopp;År\nA;5;2020\nA;5;2020\n");
  expect(alike.issues).toContain("alike-rows · 3");
  expect(alike.values).toHaveLength(2);
});

test("a total that does not add up is told of", async () => {
  const { issues } = await importText(
    "grants",
    "Mottagare;Beviljat belopp;År\nA;5;2020\nB;7;2020\nTotalt;13;\n",
  );
  expect(issues).toContain("sum-differs · 4 · Beviljat belopp · 13");
});

test("a year that may be one of two is the first, and is told of", async () => {
  const { values, issues } = await importText(
    "grants",
    "Mottagare;Beviljat belopp;År\nA AB;5;2018 eller 2019\nB AB;7;2019\n",
  );
  expect(values.map(({ year }) => year)).toEqual([2018, 2019]);
  expect(issues).toContain("year-ambiguous · 2 · År · 2018 eller 2019");
});

test("a mapping file names columns, gives values for all rows and an order of days", async () => {
  const columns = ["recipient_names", "awarded_amount", "year", "award_date"];
  const mapping = parseMapping(
    '{"columns":{"Vem":"recipient_names","Pengar":"awarded_amount","När":"award_date"},"dateOrder":"dmy"}',
    columns,
  );
  const { values } = await importText("grants", "Vem;Pengar;När\nA;5;3/4/2020\n", makeOptions({ mapping }));
  expect(values).toMatchObject([{ awardDate: "2020-04-03", awardedAmount: value(500) }]);
  for (const text of ["{", '{"columns":{"a":"b"}}', '{"x":1}', '{"dateOrder":"ymd"}'])
    expect(() => parseMapping(text, columns)).toThrow("mapping-invalid");
});

test("without a column that is needed nothing is published, and every row is counted", async () => {
  const { issues, counts } = await importText("grants", "Projekt;Mottagare;År\nP;A;2020\nQ;B;2020\n");
  expect(issues).toContain("column-missing · 1");
  expect(counts).toMatchObject({ read: { rows: 2 }, reported: { rows: 2 } });
  expect(isConserved(counts)).toBe(true);
});

test("headers and cells with names from Object's prototype are text like others", async () => {
  const { values } = await importText(
    "grants",
    "__proto__;Mottagare;Beviljat belopp;År;constructor\nx;__proto__;5;2020;toString\n",
  );
  expect(values[0]?.recipients[0]?.name).toBe("__proto__");
  expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
});

test("JSON of objects, of features and of this project is read", async () => {
  const json = (kind: "grants" | "venues", data: unknown) =>
    importAll(kind, (importer) => importer.json("a.json", new TextEncoder().encode(JSON.stringify(data))));
  const rows = await json("grants", {
    value: [{ Mottagare: "A", "Beviljat belopp": 1234.5, År: 2020, __proto__: 1 }],
  });
  expect(rows.values).toMatchObject([{ awardedAmount: value(123_450) }]);
  const own = await json("grants", rows.values);
  expect(own.values).toEqual(rows.values);
  expect(own.counts.published.ore).toBe(123_450n);
  const broken = await json("grants", [rows.values[0], { ...rows.values[0], id: "2", year: "x" }]);
  expect(broken.issues).toEqual(["value-invalid · 2 · year"]);
  expect(isConserved(broken.counts)).toBe(true);
  const venues = await json("venues", {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [13.0, 55.6] },
        properties: { Namn: "Konsthallen", Typ: "konsthall", Kommun: "Malmö" },
      },
    ],
  });
  expect(venues.values).toMatchObject([{ kind: "art-gallery", position: { longitude: 13, latitude: 55.6 } }]);
});

test.each([
  ["[".repeat(100_000), "limit-depth"],
  ["{", "json-invalid"],
  ["[1, 2]", "json-invalid"],
  ["[]", "empty-file"],
  [" ", "empty-file"],
])("JSON that is none of these is refused: %.10s", async (text, code) => {
  const { issues } = await importAll("grants", (importer) =>
    importer.json("a.json", new TextEncoder().encode(text)),
  );
  expect(issues).toEqual([code]);
});

test("a list of codes, names and values, as for a map of municipalities, becomes facts", async () => {
  const columns = ["culture_cost", "year"];
  const mapping = parseMapping('{"columns":{"värde":"culture_cost"},"defaults":{"year":2024}}', columns);
  const text = "kod;namn;färg;värde\n1280;Malmö;#0039e6;1 234,5\n0114;Upplands Väsby;;..\n9999;Ankeborg;;5\n";
  const { values, issues } = await importText("facts", text, makeOptions({ mapping }));
  expect(values).toMatchObject([
    {
      municipality: "1280",
      year: 2024,
      cultureCost: value(1_234.5),
      population: { kind: "missing", reason: "unknown" },
    },
    { municipality: "0114", cultureCost: { kind: "missing", reason: "not-reported" } },
  ]);
  expect(issues).toContain("code-unknown · 4 · kod · 9999");
});
