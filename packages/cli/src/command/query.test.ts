import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  answerSql,
  engineOf,
  engineOfCube,
  cubeOfTally,
  grantTable,
  tallyOfFile,
  type GrantQuery,
} from "@lansmuseer/aggregate";
import { type Grant, missing, missingReasons, value } from "@lansmuseer/domain";
import { grantArbitrary } from "@lansmuseer/domain/testing";
import { CsvWriter, writeParquet } from "@lansmuseer/sources";
import * as fc from "fast-check";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEngine } from "../engine/open-engine.js";
import { runIn } from "../test/make-command.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "query-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const command = (...words: readonly string[]) => runIn(folder, words);

const where = [{ field: "regrant", value: ["false", "true"] }] as const;
const measures = [
  { fn: "count" },
  { fn: "sum", of: "awarded" },
  { fn: "sum", of: "requested" },
  { fn: "median", of: "paid" },
  { fn: "recipients" },
] as const;
const queries: readonly GrantQuery[] = [
  { version: 1, by: [], where, measures },
  { version: 1, by: ["municipality", "year"], where, measures },
  { version: 1, by: ["region", "area"], where, measures },
  { version: 1, by: ["recipient"], where, measures },
  { version: 1, by: ["targetGroup", "seatRegion"], where, measures },
  {
    version: 1,
    by: ["field", "program"],
    where: [...where, { field: "municipality", value: { not: [null] } }],
    measures,
  },
];

const amount = fc.oneof(
  fc.integer({ min: -1_000_000, max: 10 ** 11 }).map(value),
  fc.constantFrom(...missingReasons).map(missing),
);
const amounts = { awardedAmount: amount, requestedAmount: amount, paidAmount: amount };

/** Grants of one file: an id is there once. */
const grants = fc.uniqueArray(grantArbitrary(amounts), {
  minLength: 1,
  maxLength: 25,
  selector: ({ id }) => id,
});

test("a published file answers as the grants in it do, to the öre", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(grants, fc.constantFrom("csv", "parquet"), async (list, format) => {
      await publish(list, `grants.${format}`, format);
      const engine = await openEngine(undefined, `grants.${format}`, folder);
      const own = engineOf(grantTable(list));
      for (const query of queries)
        expect(await answerSql(query, engine.execute, engine)).toEqual(own.answer(query));
      await engine.close();
    }),
    { numRuns: 8 },
  );
});

async function publish(list: readonly Grant[], file: string, format: string): Promise<void> {
  const writer = new CsvWriter("grants");
  const content = format === "csv" ? writer.header() + writer.lines(list) : writeParquet("grants", list);
  await writeFile(join(folder, file), content);
}

const PUBLISHED = [
  "id,year,funder_name,recipient_names,recipient_numbers,recipient_kinds,recipient_seats,program,program_name,call,areas,fields,target_groups,places,place_shares,requested_amount,awarded_amount,paid_amount,regrant",
  "1,2024,Region Skåne,Musik i Syd,,non-profit,,project,,,music,,,1280,,..,1234.50,,false",
  "2,2025,Region Skåne,Teater Å,,non-profit,,project,,,performing-arts,,,1281,,..,5000,,false",
].join("\n");

test("a question is answered as a table in kronor, or as JSON", async () => {
  await writeFile(join(folder, "small.csv"), PUBLISHED);
  const ask = "v=1&by=area&measure=sum,awarded&measure=share,awarded";
  const { code, out } = await command("query", "small.csv", "--ask", ask);
  expect(code).toBe(0);
  expect(out.replaceAll("\u00a0", " ")).toBe(
    [
      "area             sum:awarded  share:awarded",
      "music            1 234,50 kr         19,8 %",
      "performing-arts     5 000 kr         80,2 %",
      "",
    ].join("\n"),
  );
  const json = await command("query", "small.csv", "--ask", "v=1&measure=count", "--json");
  expect(JSON.parse(json.out)).toEqual({ rows: [{ key: {}, values: { count: value(2) } }] });
});

test.each([
  [["query", "small.csv"], /--ask: en fråga som/u],
  [["query", "small.csv", "--ask", "v=1&by=planet&measure=count"], /--ask: parseQuery: by: one of year/u],
  [
    ["query", "small.xlsx", "--ask", "v=1&measure=count"],
    /en fil som grants.parquet eller grants.csv krävs/u,
  ],
  [["query", "nowhere.csv", "--ask", "v=1&measure=count"], /går inte att läsa/u],
  [["query", "--ask", "v=1&measure=count", "--engine", "mysql://a"], /--engine: en adress som postgres/u],
  [["cube", "small.csv"], /-o: en fil att skriva till krävs/u],
  [["cube", "small.csv", "-o", "c.json", "--by", "planet"], /--by: fält av year/u],
])("%j is not understood", async (words, message) => {
  const { code, err } = await command(...words);
  expect(err).toMatch(message);
  expect(code).toBe(2);
});

test("a cube answers without the file that it was made from", async () => {
  await writeFile(join(folder, "small.csv"), PUBLISHED);
  const { code, err } = await command(
    "cube",
    "small.csv",
    "-o",
    "cube.json",
    "--by",
    "year,area,municipality,region",
  );
  expect([code, err]).toEqual([0, "Skrivet till cube.json: 2 summor av 2 bidrag.\n"]);
  const { tally, grants: all } = tallyOfFile(JSON.parse(await readFile(join(folder, "cube.json"), "utf8")));
  const engine = engineOfCube(cubeOfTally(tally, all));
  const { rows } = engine.answer({
    version: 1,
    by: ["region"],
    where: [],
    measures: [{ fn: "sum", of: "awarded" }],
  });
  expect(rows).toEqual([{ key: { region: "12" }, values: { "sum:awarded": value(623_450) } }]);
});

test("grants with several values stand in the cube beside the sums", { timeout: 60_000 }, async () => {
  const by = ["municipality", "region", "area", "year", "regrant"] as const;
  await fc.assert(
    fc.asyncProperty(grants, fc.constantFrom("csv", "parquet"), async (list, format) => {
      await publish(list, `grants.${format}`, format);
      const { code } = await command("cube", `grants.${format}`, "-o", "cube.json", "--by", by.join(","));
      expect(code).toBe(0);
      const file = tallyOfFile(JSON.parse(await readFile(join(folder, "cube.json"), "utf8")));
      const cube = engineOfCube(cubeOfTally(file.tally, file.grants, file.rows));
      const own = engineOf(grantTable(list));
      for (const field of by) {
        const query: GrantQuery = { version: 1, by: [field], where, measures: measures.slice(0, 2) };
        expect(cube.answer(query)).toEqual(own.answer(query));
      }
    }),
    { numRuns: 8 },
  );
});

test("a grant in two groups that cannot stand beside makes no cube", async () => {
  await writeFile(join(folder, "two.csv"), PUBLISHED.replace(",1280,", ",1280|1281,"));
  const { code, err } = await command("cube", "two.csv", "-o", "two.json", "--by", "municipality");
  expect([code, err]).toEqual([
    1,
    "Inget skrevs: 2 bidrag finns 3 gånger efter municipality. Välj fält där varje bidrag har ett värde.\n",
  ]);
});
