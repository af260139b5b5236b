import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { Importer, readCsv, defaultLimits } from "@lansmuseer/sources";
import type { Grant } from "@lansmuseer/domain";
import { findMunicipality, findRegion } from "@lansmuseer/places";
import { others, restart } from "./data/decisions.mjs";
import { exampleDecisions } from "./data/example-decisions.mjs";
import { workbook } from "./data/type-workbook.mjs";

const read = (path: string) => readFile(new URL(path, import.meta.url));

/** The grants of a package that the build made. */
async function grantsOf(name: string): Promise<readonly Grant[]> {
  const grants: Grant[] = [];
  const importer = new Importer(
    "grants",
    {
      register: {
        municipality: (text) => place("municipality", findMunicipality(text)?.code),
        county: (text) => place("county", findRegion(text)?.code),
        name: () => undefined,
      },
    },
    (some) => void grants.push(...some),
  );
  await importer.csv("grants.csv", [await read(`dist/data/${name}/grants.csv`)]);
  expect(importer.log.issues.filter(({ code }) => code !== "amount-zero")).toEqual([]);
  return grants;
}

function place(kind: "municipality" | "county", code: string | undefined) {
  return code === undefined ? undefined : ({ kind, code } as Grant["placeShares"][number]["place"]);
}

const ore = (grants: readonly Grant[]) =>
  grants.reduce(
    (sum, { awardedAmount }) => sum + (awardedAmount.kind === "value" ? awardedAmount.value : 0),
    0,
  );

test("the workbook in the folder is the one that the rows give, byte for byte", async () => {
  expect(new Uint8Array(await read("data/beslut.xlsx"))).toEqual(workbook());
});

test("the package of the real decisions has every krona that was typed in, and every row its source", async () => {
  const grants = await grantsOf("skane");
  const typed =
    restart.reduce((sum, row) => sum + Number(row[1]) * 100_000, 0) +
    others.reduce((sum, row) => sum + Number(String(row[4]).replace(/\D/gu, "")) * 100, 0);
  expect(grants).toHaveLength(restart.length + others.length);
  expect(ore(grants)).toBe(typed);
  for (const { source, confidence, sourceRow } of grants) {
    expect(source).toMatch(/^(utveckling\.skane\.se|skaneplus\.se|mynewsdesk\.com)/u);
    expect(["stated", "derived"]).toContain(confidence);
    expect(sourceRow).toMatchObject({ file: "beslut.xlsx" });
  }
});

test("the fifteen extra operating grants of June 2021 are 24 268 000 kronor", async () => {
  const extra = (await grantsOf("skane")).filter(({ awardDate }) => awardDate === "2021-06-24");
  expect(extra).toHaveLength(15);
  expect(ore(extra)).toBe(2_426_800_000);
});

test("a decision whose page does not say its year is counted in the first, and says so in its row", async () => {
  const either = (await grantsOf("skane")).filter(({ programName }) => programName === "Kommunsamverkan");
  expect(either).toHaveLength(5);
  for (const { year, awardDate, description, confidence } of either) {
    expect([year, awardDate, confidence]).toEqual([2018, undefined, "derived"]);
    expect(description).toMatch(/^Källan säger inte om beslutet är från 2018 eller 2019\./u);
  }
});

test("a grant to several municipalities works in each of them", async () => {
  const dance = (await grantsOf("skane")).find(({ title }) => title === "Dansen i dig");
  expect(dance?.recipients.map(({ name }) => name)).toEqual([
    "Åstorps kommun",
    "Klippans kommun",
    "Båstads kommun",
  ]);
  expect(dance?.placeShares.map(({ place: { code } }) => code)).toEqual(["1277", "1276", "1278"]);
});

test("the made-up decisions say that they are, in every row and in the package; the same seed gives the same", async () => {
  const grants = await grantsOf("exempel");
  expect(
    grants.every(({ fictional, funder }) => fictional === true && funder.name === "Exempelregionen"),
  ).toBe(true);
  expect(new Set(grants.map(({ year }) => year)).size).toBe(7);
  expect(
    new Set(grants.flatMap(({ placeShares }) => placeShares.map(({ place: { code } }) => code))).size,
  ).toBe(33);
  expect(new Set(grants.map(({ program }) => program)).size).toBe(14);
  const descriptor = JSON.parse((await read("dist/data/exempel/datapackage.json")).toString()) as Record<
    string,
    unknown
  >;
  expect(descriptor["lansmuseer:fictional"]).toBe(true);
  expect(exampleDecisions(12)).toBe(exampleDecisions(12));
  expect(exampleDecisions(13)).not.toBe(exampleDecisions(12));
});

test("what is published has no personal data, and no formula", async () => {
  const tables = [
    "municipality-facts",
    "policy-documents",
    "organization-forms",
    "activities",
    "networks",
    "venues",
  ];
  for (const path of ["skane/grants", "exempel/grants", ...tables.map((table) => `kommuner/${table}`)]) {
    const form = { encoding: "utf-8", delimiter: "," } as const;
    for await (const rows of readCsv([await read(`dist/data/${path}.csv`)], defaultLimits, {
      ...form,
    }))
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|@|\d{6}-\d{4}(?<!232100-0255)/u);
  }
});
