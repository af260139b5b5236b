import { tables } from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { grantHeaders } from "./grant-headers.js";
import { headerText } from "./header-text.js";
import { matchColumns } from "./match-columns.js";
import { recordHeaders } from "./record-headers.js";

const match = (headers: readonly string[], chosen?: ReadonlyMap<string, string | null>) =>
  matchColumns(
    headers.map((text) => ({ text, readings: [text] })),
    tables.grants,
    grantHeaders,
    chosen,
  );
const pairs = (headers: readonly string[], chosen?: ReadonlyMap<string, string | null>) =>
  Object.fromEntries(match(headers, chosen).columns.map(({ name, header }) => [header, name]));

test.each([
  ["Beviljat belopp (tkr)", "beviljat belopp", 5],
  ["Belopp i mnkr", "belopp", 8],
  ["Sökt belopp, kr", "sökt belopp", 2],
  ["KONST- OCH  KULTUROMRÅDE:", "konst och kulturområde", undefined],
  ["Org.nr", "org nr", undefined],
  ["Kronor", "kronor", 2],
  ["Nettokostnad kulturverksamhet (kr/inv)", "nettokostnad kulturverksamhet", 2],
  ["Kommunkrets", "kommunkrets", undefined],
])("%s is %s with %s zeros", (header, key, zeros) => {
  expect(headerText(header)).toEqual({ key, ...(zeros === undefined ? {} : { zeros }) });
});

test("the headers of a region's list are known", () => {
  const headers = [
    "Dnr",
    "Projekt",
    "Sökande",
    "Org.nr",
    "Bidragsform",
    "Konstområde",
    "Målgrupp",
    "Kommun",
    "Beslutsdatum",
    "Sökt",
    "Beviljat",
  ];
  expect(Object.values(pairs(headers))).toEqual(
    expect.arrayContaining([
      "case_number",
      "title",
      "recipient_names",
      "recipient_numbers",
      "program_name",
      "fields",
      "target_groups",
      "places",
      "award_date",
      "requested_amount",
      "awarded_amount",
    ]),
  );
  expect(match(headers)).toMatchObject({ unknown: [], ambiguous: [] });
});

test("a likely word gives way to a sure one", () => {
  expect(pairs(["Mottagare", "Sökande"])).toEqual({ Mottagare: "recipient_names" });
  expect(pairs(["Kommun", "Verksamhetskommun"])).toEqual({ Verksamhetskommun: "places" });
});

test("a code is read before the name beside it", () => {
  expect(match(["Mottagare", "Kommun", "Kommunkod"])).toMatchObject({
    columns: [{ name: "recipient_names" }, { name: "places", header: "Kommunkod" }],
    ambiguous: [],
  });
});

test("two headers that fit equally well are told of and not read", () => {
  const { columns, ambiguous } = match(["Mottagare", "Belopp", "Summa"]);
  expect(columns.map(({ name }) => name)).toEqual(["recipient_names"]);
  expect(ambiguous).toEqual([{ name: "awarded_amount", headers: ["Belopp", "Summa"] }]);
});

test("a mapping file decides, and leaves out", () => {
  const chosen = new Map([
    ["Summa", "awarded_amount"],
    ["Belopp", null],
  ]);
  expect(pairs(["Mottagare", "Belopp", "Summa"], chosen)).toEqual({
    Mottagare: "recipient_names",
    Summa: "awarded_amount",
  });
  expect(match(["Mottagare", "Belopp", "Summa"], chosen).unknown).toEqual([]);
});

test("numbered columns of a list are one", () => {
  expect(match(["Kommun 1", "Kommun 2", "Kommun 3"]).columns).toMatchObject([
    { name: "places", indexes: [0, 1, 2] },
  ]);
  expect(match(["Projekt 1", "Projekt 2"]).ambiguous).toHaveLength(1);
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
  "%s is a header like others",
  (header) => {
    expect(match([header, "Mottagare"]).unknown).toEqual([header]);
    expect(pairs([header], new Map([[header, "title"]]))).toEqual(Object.fromEntries([[header, "title"]]));
  },
);

test("every column of every table is known by its own name and both its headers", () => {
  for (const table of Object.values(tables)) {
    const synonyms = table.kind === "grants" ? grantHeaders : recordHeaders[table.kind];
    for (const form of ["name", "sv", "en"] as const) {
      const headers = table.columns.map((column) => ({ text: column[form], readings: [column[form]] }));
      const found = matchColumns(headers, table, synonyms);
      expect(found.columns.map(({ name }) => name).sort(), `${table.kind} ${form}`).toEqual(
        table.columns.map(({ name }) => name).sort(),
      );
    }
  }
});

test("every synonym is of a column, as a key", () => {
  for (const [kind, synonyms] of Object.entries({ grants: grantHeaders, ...recordHeaders })) {
    const names = tables[kind as keyof typeof tables].columns.map(({ name }) => name as string);
    for (const [name, { best = [], sure, likely }] of Object.entries(synonyms)) {
      expect(names, kind).toContain(name);
      for (const word of [...best, ...sure, ...likely])
        expect(headerText(word).key, `${kind} ${name}`).toBe(word);
    }
  }
});
