import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "@lansmuseer/sources";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runIn } from "../test/make-command.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const command = (...words: readonly string[]) => runIn(folder, words);

const read = (path: string) => readFile(join(folder, path), "utf8");
const LIST =
  "Mottagare;Beviljat belopp;År;Verksamhetskommun\nKulturföreningen Å;1 234,50;2023;Osby, Östra Göinge\nB AB;-5;2023;Malmö\n";
const BROKEN = `${LIST}C;x1;2023;Malmö\nD;7;2023;Malmö\n`;

/** A file of the folder. */
const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

test("a list becomes a package: data for machines and for Excel, what it is, and a report", async () => {
  await put("lista.csv", LIST);
  const { code, out } = await command(
    "import",
    "lista.csv",
    "-o",
    "ut",
    "--region",
    "Skåne",
    "--base-url",
    "https://data.example.se/k",
    "--contact",
    "a@example.se",
  );
  expect(code).toBe(0);
  expect(out).toMatch(/Publicerade\s+2\s+1\s229,50\skr/u);
  expect((await readdir(join(folder, "ut"))).sort()).toEqual([
    "datapackage.json",
    "dcat.rdf",
    "grants-excel.csv",
    "grants.csv",
    "report.html",
  ]);
  const descriptor = JSON.parse(await read("ut/datapackage.json")) as {
    readonly resources: readonly { readonly path: string }[];
  };
  expect(descriptor.resources.map(({ path }) => path)).toEqual(["grants.csv", "grants-excel.csv"]);
  expect(await read("ut/grants.csv")).toMatch(
    /^id,title,.*\r\nskane-lista-2,.*Region Skåne,232100-0255,region,.*1273\|1256.*1234\.50/su,
  );
  const report = await read("ut/report.html");
  expect(report).not.toMatch(/<script|javascript:|src=|https?:\/\/(?!www\.w3)/iu);
  expect(report).toContain("amount-negative");
  expect(await read("ut/dcat.rdf")).toContain('rdf:about="https://data.example.se/k/#data"');
});

test("what was exported is imported again as it was, whatever the form", async () => {
  await put("lista.csv", LIST);
  for (const to of ["csv", "json", "parquet"]) {
    expect((await command("export", "lista.csv", "--to", to, "-o", `a.${to}`, "--region", "12")).code).toBe(
      0,
    );
    expect((await command("export", `a.${to}`, "--to", "json", "-o", `${to}.json`)).code).toBe(0);
  }
  const [csv, json, parquet] = await Promise.all(
    ["csv.json", "json.json", "parquet.json"].map(async (path): Promise<unknown> =>
      JSON.parse(await read(path)),
    ),
  );
  expect(csv).toEqual(json);
  expect(parquet).toEqual(json);
});

test("a package may have its data as JSON or as Parquet, and what Excel gets can be read back", async () => {
  await put("lista.csv", LIST);
  for (const format of ["json", "parquet", "csv"]) {
    expect(
      (await command("import", "lista.csv", "-o", "ut", "--region", "12", "--format", format)).code,
    ).toBe(0);
    const file = format === "csv" ? "ut/grants-excel.csv" : `ut/grants.${format}`;
    const back = JSON.parse((await command("validate", file, "--json")).out) as object;
    expect(back, file).toMatchObject({ ok: true, counts: { published: { rows: 2, ore: "122950" } } });
  }
});

test("360Giving files go out and in again, as JSON, CSV and a workbook", async () => {
  await put("lista.csv", LIST.replaceAll("År", "Beslutsdatum").replaceAll("2023", "2023-05-06"));
  for (const ending of ["json", "csv", "xlsx"]) {
    const out = await command(
      "export",
      "lista.csv",
      "--to",
      "360giving",
      "-o",
      `a.${ending}`,
      "--region",
      "12",
    );
    expect(out).toMatchObject({ code: 0 });
    const back = await command("validate", `a.${ending}`, "--json");
    expect(JSON.parse(back.out)).toMatchObject({
      ok: true,
      counts: { published: { rows: 2, ore: "122950" } },
    });
  }
  expect(JSON.parse(await read("a.json"))).toMatchObject({
    version: "1.4",
    grants: [{ id: "360G-skane-skane-lista-2", currency: "SEK" }, {}],
  });
  await put("utan.csv", LIST);
  const undated = await command("export", "utan.csv", "--to", "360giving", "-o", "b.json", "--region", "12");
  expect(undated).toMatchObject({
    code: 1,
    err: expect.stringContaining("2 bidrag saknar beslutsdatum") as string,
  });
});

test("a row with an error is told of and left out, and the answer is 1", async () => {
  await put("lista.csv", BROKEN);
  const { code, out } = await command("validate", "lista.csv", "--region", "12");
  expect(code).toBe(1);
  expect(out).toContain("Fel (1): Beloppet går inte att läsa.");
  expect(out).toContain("lista.csv, rad 4, Beviljat belopp: ”x1”");
  const json = await command("validate", "lista.csv", "--region", "12", "--json");
  expect(JSON.parse(json.out)).toMatchObject({
    ok: false,
    conserved: true,
    counts: { reported: { rows: 1 } },
  });
});

test("an import that fails leaves the former package whole", async () => {
  await put("lista.csv", LIST);
  await command("import", "lista.csv", "-o", "ut", "--region", "12");
  const before = await read("ut/grants.csv");
  await put("trasig.csv", 'a;"b');
  await put("fel.csv", BROKEN);
  expect((await command("import", "trasig.csv", "-o", "ut", "--region", "12")).code).toBe(1);
  expect((await command("import", "fel.csv", "-o", "ut", "--region", "12", "--strict")).code).toBe(1);
  expect((await command("import", "borta.csv", "-o", "ut", "--region", "12")).code).toBe(2);
  expect(await read("ut/grants.csv")).toBe(before);
  expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
});

test("tables of other kinds stay in the package", async () => {
  await put("lista.csv", LIST);
  await put("lokaler.csv", "Namn;Typ;Kommun\nMalmö Konsthall;konsthall;Malmö\n");
  await command("import", "lista.csv", "-o", "ut", "--region", "12");
  expect((await command("import", "lokaler.csv", "-o", "ut", "--kind", "venues")).code).toBe(0);
  expect(await readdir(join(folder, "ut"))).toEqual(expect.arrayContaining(["grants.csv", "venues.csv"]));
  expect(JSON.parse(await read("ut/datapackage.json"))).toMatchObject({
    resources: [{ name: "venues" }, { name: "venues-excel" }, { name: "grants" }, { name: "grants-excel" }],
  });
});

test("a package says of each table who states it, and what is made up; a cube goes with its grants", async () => {
  interface Descriptor {
    readonly title: string;
    readonly description?: string;
    readonly sources: readonly { readonly title: string }[];
    readonly resources: readonly Readonly<Record<string, unknown>>[];
  }
  const descriptor = async () => JSON.parse(await read("ut/datapackage.json")) as Descriptor;
  await put("lista.csv", LIST);
  await put("fakta.csv", "Kommun;År;Folkmängd;Källa;Säkerhetsgrad\nMalmö;2024;365644;SCB;angiven\n");
  await command("import", "lista.csv", "-o", "ut", "--region", "12", "--fictional", "--title", "Exempel");
  await command("cube", "ut/grants.csv", "-o", "ut/cube.json", "--by", "year");
  await command("import", "fakta.csv", "-o", "ut", "--kind", "facts");
  const { title, description, sources, resources } = await descriptor();
  expect([title, description]).toEqual([
    "Exempel",
    "Exempel. Det här är påhittat: beviljade bidrag. Övriga uppgifter är verkliga och har källor.",
  ]);
  expect(sources.map((source) => source.title)).toEqual(["SCB", "lista.csv"]);
  expect(resources.map(({ name, "lansmuseer:fictional": made }) => [name, made])).toEqual([
    ["municipality-facts", undefined],
    ["municipality-facts-excel", undefined],
    ["grants", true],
    ["grants-excel", true],
    ["cube", true],
  ]);
  expect(await read("ut/municipality-facts.csv")).toContain(",SCB,stated,");
  await command("import", "lista.csv", "-o", "ut", "--region", "12");
  const again = await descriptor();
  expect(again.description).toBeUndefined();
  expect(again.resources.map(({ name }) => name)).not.toContain("cube");
});

test("what is made up says so in the package, the report and every row", async () => {
  await put("lista.csv", LIST);
  await command("import", "lista.csv", "-o", "ut", "--region", "12", "--fictional");
  for (const file of ["datapackage.json", "report.html"])
    expect(await read(`ut/${file}`)).toContain("påhittade");
  const lines = (await read("ut/grants.csv")).trimEnd().split("\r\n").slice(1);
  expect(lines.every((line) => /,true,lista\.csv,,\d+$/u.test(line))).toBe(true);
});

test("how columns are read is shown without importing", async () => {
  await put(
    "b.xlsx",
    writeWorkbook([{ name: "B", rows: [["Titel över"], ["Sökande", "Belopp (tkr)", "?"], ["A", 5, 1]] }]),
  );
  const { code, out } = await command("inspect", "b.xlsx", "--region", "12");
  expect(code).toBe(0);
  expect(out).toContain("rubriker på rad 2");
  expect(out).toContain("Belopp (tkr) → Beviljat belopp (kr) (awarded_amount, 70 %)");
  expect(out).toContain("? → läses inte");
});

test("a schema is written for tables and for JSON", async () => {
  expect(JSON.parse((await command("schema")).out)).toMatchObject({ primaryKey: ["id"] });
  expect(JSON.parse((await command("schema", "--kind", "venues", "--as", "json")).out)).toMatchObject({
    type: "object",
  });
});

test.each([
  [[], "ett kommando krävs"],
  [["toString"], "ett kommando krävs"],
  [["import"], "-o"],
  [["import", "-o", "ut"], "minst en fil krävs"],
  [["validate", "borta.csv"], "filen finns inte: borta.csv"],
  [["validate", "a.csv", "--kind", "pengar"], "--kind: grants, "],
  [["validate", "a.csv", "--region", "Ankeborg"], "--region"],
  [["validate", "--bananer"], "bananer"],
  [["export", "a.csv", "--to", "pdf", "-o", "a"], "--to: "],
  [["import", "a.csv", "-o", "ut", "--date", "i går"], "--date"],
])("%j is not understood, and the answer is 2", async (words, message) => {
  const { code, err } = await command(...words);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test("the help names every command and option", async () => {
  const { code, out } = await command("--help");
  expect(code).toBe(0);
  for (const word of ["validate", "import", "inspect", "export", "schema", "--strict", "--keep-personal"])
    expect(out).toContain(word);
});
