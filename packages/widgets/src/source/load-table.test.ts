import {
  type Activity,
  missing,
  municipalityCode,
  type MunicipalityFacts,
  type MunicipalityForm,
  type Network,
  plainDate,
  type PolicyDocument,
  type TableKind,
  tables,
  value,
  type Venue,
} from "@lansmuseer/domain";
import { CsvWriter, recordCells, type ValueByKind, writeParquet } from "@lansmuseer/sources";
import {
  readActivities,
  readMunicipalityFacts,
  readNetworks,
  readOrganizationForms,
  readPolicyDocuments,
  readVenues,
} from "@lansmuseer/sources/web";
import { tableFromArrays, tableToIPC } from "@uwdata/flechette";
import { afterEach, describe, expect, test, vi } from "vitest";
import { loadTable, type TableReader } from "./load-table.js";
import type { Once } from "./source-controller.js";

const once: Once = (_what, _url, load) => load(new AbortController().signal);

const lund = municipalityCode("1281");
const place = { kind: "municipality", code: lund } as const;
const hole = missing("not-reported");

const facts: readonly MunicipalityFacts[] = [
  {
    municipality: lund,
    year: 2024,
    population: value(130_288),
    cultureCost: value(2_345.5),
    cultureGrossCost: hole,
    libraryCost: hole,
    leisureCost: hole,
    localities: value(0),
    source: "SCB, folkmängd",
  },
];
const forms: readonly MunicipalityForm[] = [{ municipality: lund, year: 2024, form: "culture-leisure" }];
const policies: readonly PolicyDocument[] = [
  {
    municipality: lund,
    stage: "adopted",
    title: "Kulturplan, 2021–2030; antagen",
    period: { from: plainDate("2021-01-01"), until: plainDate("2030-12-31") },
    url: "https://example.org/plan?a=1&b=2",
  },
  { municipality: municipalityCode("1291"), stage: "none", period: {} },
];
const activities: readonly Activity[] = [
  {
    id: "d-1",
    title: "Dialog i Lund",
    kind: "dialogue",
    period: { from: plainDate("2023-02-14") },
    places: [place],
    areas: ["performing-arts"],
    fields: ["dance"],
    targetGroups: [],
    participants: value(12),
  },
];
const networks: readonly Network[] = [
  {
    id: "n-1",
    name: "Kulturchefsnätverk",
    members: [place],
    fields: ["library"],
    targetGroups: [],
    dormant: true,
  },
];
const venues: readonly Venue[] = [
  {
    id: "v-1",
    name: "Skissernas museum",
    kind: "museum",
    municipality: lund,
    address: "Finngatan 2",
    position: { longitude: 13.2, latitude: 55.7 },
  },
];

/** The names of a table's columns, and the cells of each value as text. */
function cellsOf<Kind extends TableKind>(kind: Kind, values: readonly ValueByKind[Kind][]) {
  const names = tables[kind].columns.map(({ name }) => name);
  const cells = recordCells[kind] as (value: ValueByKind[Kind]) => readonly string[];
  return { names, rows: values.map((each) => cells(each)) };
}

function csv<Kind extends TableKind>(
  kind: Kind,
  values: readonly ValueByKind[Kind][],
  audience: "machines" | "excel",
) {
  const writer = new CsvWriter(kind, audience);
  return writer.header() + writer.lines(values);
}

/** The same values as every kind of file that a page may lead to. */
const files = <Kind extends TableKind>(kind: Kind, values: readonly ValueByKind[Kind][]) => {
  const { names, rows } = cellsOf(kind, values);
  const objects = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ""])));
  const columns = Object.fromEntries(names.map((name, at) => [name, rows.map((row) => row[at] ?? "")]));
  return [
    ["csv", "table.csv", csv(kind, values, "machines")],
    ["csv", "for-excel.csv", csv(kind, values, "excel")],
    ["json", "values.json", JSON.stringify(values)],
    ["json", "rows.json", JSON.stringify(objects)],
    ["parquet", "table.parquet", writeParquet(kind, values)],
    ["arrow", "table.arrow", tableToIPC(tableFromArrays(columns), {})],
  ] as const;
};

const served = (body: BodyInit | Uint8Array | null): void => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body as BodyInit)));
};

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A value without the row of the file that it was read from: only some files say that. */
const withoutRow = (each: object): object =>
  Object.fromEntries(Object.entries(each).filter(([name]) => name !== "sourceRow"));

async function expectSame<Kind extends TableKind>(
  kind: Kind,
  values: readonly ValueByKind[Kind][],
  read: TableReader<ValueByKind[Kind]>,
): Promise<void> {
  for (const [format, name, body] of files(kind, values)) {
    served(body);
    const url = `https://region.example.se/${name}`;
    const table = await loadTable(kind, { url, format }, once, read);
    expect(table.values.map(withoutRow), name).toEqual(values);
    expect(table.problems, name).toEqual([]);
  }
}

describe("a table comes to the same rows from CSV, CSV for Excel, JSON, Arrow and Parquet", () => {
  test("facts", () => expectSame("facts", facts, readMunicipalityFacts));
  test("forms", () => expectSame("forms", forms, readOrganizationForms));
  test("policy", () => expectSame("policy", policies, readPolicyDocuments));
  test("activities", () => expectSame("activities", activities, readActivities));
  test("networks", () => expectSame("networks", networks, readNetworks));
  test("venues", () => expectSame("venues", venues, readVenues));
});

describe("a table as people keep it", () => {
  const read = (body: BodyInit | Uint8Array, name: string) => {
    served(body);
    const format = name.endsWith(".json") ? "json" : "csv";
    return loadTable("venues", { url: `https://region.example.se/${name}`, format }, once, readVenues);
  };

  test("keeps the letters of an older program", async () => {
    const bytes = Uint8Array.from("Namn;Typ;Kommun\r\nTj\u00f6rn;Museum;Sj\u00f6bo\r\n", (letter) =>
      letter.charCodeAt(0),
    );
    expect((await read(bytes, "lokaler.csv")).values).toMatchObject([
      { name: "Tjörn", kind: "museum", municipality: "1265" },
    ]);
  });

  test("counts the rows that cannot be read", async () => {
    const { values, problems } = await read(
      "Namn;Typ;Kommun\nA;Museum;Lund\nB;Museum;Ankeborg\n",
      "lokaler.csv",
    );
    expect(values.map(({ name }) => name)).toEqual(["A"]);
    expect(problems.map(({ row, value: found }) => [row, found])).toEqual([[3, "Ankeborg"]]);
  });

  test("says what is the matter when nothing can be read", async () => {
    vi.stubGlobal("document", { documentElement: { lang: "sv" } });
    await expect(read("<!doctype html><p>Logga in", "lokaler.json")).rejects.toMatchObject({
      problem: "unreadable",
      file: "lokaler.json",
    });
    await expect(read("[]", "lokaler.json")).rejects.toMatchObject({ problem: "unreadable" });
  });

  test("has no prototype but its own", async () => {
    const hostile =
      '[{"name":"__proto__","kind":"museum","municipality":"1281","__proto__":{"polluted":true}}]';
    const { values } = await read(hostile, "lokaler.json");
    expect(values).toMatchObject([{ name: "__proto__" }]);
    expect("polluted" in {}).toBe(false);
  });
});
