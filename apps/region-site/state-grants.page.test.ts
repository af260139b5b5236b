import { readFile } from "node:fs/promises";
import { flowPaths, nodesAt, reconcile, sumAt } from "@lansmuseer/aggregate";
import { type Allocation, type Place, regionCode, tables, tableSchemaOf } from "@lansmuseer/domain";
import { findMunicipality, findRegion } from "@lansmuseer/places";
import { defaultLimits, Importer, readCsv } from "@lansmuseer/sources";
import { expect, test } from "vitest";

const folder = new URL("data/kultursamverkan/", import.meta.url);
const read = (name: string) => readFile(new URL(name, folder));

async function readAllocations(): Promise<readonly Allocation[]> {
  const all: Allocation[] = [];
  const register = {
    municipality: (text: string) => place("municipality", findMunicipality(text)?.code),
    county: (text: string) => place("county", findRegion(text)?.code),
    name: () => undefined,
  };
  const importer = new Importer("allocations", { register }, (some) => void all.push(...some));
  await importer.csv("allocations.csv", [await read("allocations.csv")]);
  expect(importer.log.issues).toEqual([]);
  return all;
}

function place(kind: "municipality" | "county", code: string | undefined) {
  return code === undefined ? undefined : ({ kind, code } as Place);
}

/** The rows of a table with their cells by header. */
async function readRows(name: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const [head = [], ...rows] = await cellsOf(name);
  return rows.map((row) => Object.fromEntries(head.map((key, at) => [key, row[at] ?? ""])));
}

async function cellsOf(name: string): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const some of readCsv([await read(name)], defaultLimits, { encoding: "utf-8", delimiter: "," }))
    rows.push(...some.map((row) => row.map(String)));
  return rows;
}

/** What was published, in thousand kronor: every stated amount is in one of these sums. */
const PUBLISHED: readonly (readonly [year: number, step: Allocation["step"], thousands: number])[] = [
  [2013, "state-to-region", 298_470 + 41_808],
  [2014, "state-to-region", 41_354],
  [2017, "state-to-region", 51_110],
  [2018, "state-to-region", 53_103 + 31_694],
  [2018, "region-to-recipient", 30_992],
  [2019, "state-to-region", 198_700 + 46_306],
  [2019, "region-to-recipient", 302_700],
  [2020, "state-to-region", 201_900 + 46_082],
  [2020, "region-to-recipient", 313_300],
  [2021, "state-to-region", 1_151_441],
  [2021, "state-to-recipient", 102_000],
  [2022, "state-to-region", 235_700 + 51_931],
  [2022, "region-to-recipient", 339_300],
  [2023, "state-to-region", 238_700 + 56_152],
  [2023, "region-to-recipient", 346_800],
  [2024, "state-to-region", 240_800 + 56_906],
  [2024, "state-to-recipient", 107_000],
  [2024, "region-to-recipient", 357_400],
  [2025, "state-to-region", 1_495_381],
  [2025, "state-to-recipient", 106_858],
];

const isStated = ({ amount, derivation }: Allocation) => amount.kind === "value" && derivation === undefined;

/** The sums of stated amounts that are not what was published. */
function wrongSums(allocations: readonly Allocation[]): readonly string[] {
  const found = new Map<string, number>();
  for (const { year, step, amount } of allocations.filter(isStated)) {
    const key = `${year} ${step}`;
    found.set(key, (found.get(key) ?? 0) + (amount.kind === "value" ? amount.value : 0));
  }
  const expected = new Map(PUBLISHED.map(([year, step, tkr]) => [`${year} ${step}`, tkr * 100_000]));
  const keys = [...new Set([...found.keys(), ...expected.keys()])];
  return keys.filter((key) => found.get(key) !== expected.get(key));
}

test("the published sums are the published sums, and one krona more or less in any of them is told", async () => {
  const allocations = await readAllocations();
  expect(wrongSums(allocations)).toEqual([]);
  const stated = allocations.filter(isStated);
  expect(stated.length).toBe(77);
  for (const { id } of stated)
    for (const ore of [100, -100]) {
      const changed = allocations.map((one) =>
        one.id === id && one.amount.kind === "value"
          ? { ...one, amount: { ...one.amount, value: one.amount.value + ore } }
          : one,
      );
      expect(wrongSums(changed), id).toHaveLength(1);
    }
});

test("every level of every year adds up, to the öre", async () => {
  const differences = reconcile(await readAllocations()).flatMap((year) => year.differences);
  expect(differences).toEqual([]);
});

test("Norrbotten 2024 is 56 906 000 kr, which is its 17 recipients' and what is not published", async () => {
  const norrbotten = (await readAllocations()).filter(({ region }) => region === "25");
  const paths = flowPaths(norrbotten, 2024);
  expect(sumAt("region", paths)).toMatchObject({ ore: 5_690_600_000, stated: 1, derived: 0, missing: 0 });
  const named = paths.filter(({ recipient }) => recipient !== undefined);
  expect(named).toHaveLength(17);
  expect(sumAt("recipient", named)).toMatchObject({ ore: 0, missing: 17 });
  expect(new Set(named.map(({ area }) => area)).size).toBe(8);
  const [rest] = paths.filter(({ remainder }) => remainder === "not-published");
  expect(rest?.amount).toEqual({ kind: "value", value: 5_690_600_000 });
});

test("the country in 2025 is 1 495 381 tkr for 20 regions and 106 858 tkr for ten recipients in Stockholm county", async () => {
  const paths = flowPaths(await readAllocations(), 2025);
  const regions = nodesAt(
    "region",
    paths.filter(({ direct }) => !direct),
  );
  expect(regions).toHaveLength(20);
  expect(regions.reduce((sum, { sum: { ore } }) => sum + ore, 0)).toBe(149_538_100_000);
  const [stockholm, ...others] = nodesAt(
    "region",
    paths.filter(({ direct }) => direct),
  );
  expect(others).toEqual([]);
  expect(stockholm).toMatchObject({ key: "direct-01", sum: { ore: 10_685_800_000 } });
  expect(nodesAt("recipient", stockholm!.paths)).toHaveLength(10);
});

test("a sum derived for 2024 is the one of 2025 by Norrbotten's change, in whole thousands, and says so", async () => {
  const allocations = await readAllocations();
  const of = (year: number) =>
    new Map(
      allocations
        .filter((one) => one.year === year && one.step === "state-to-region")
        .map((one) => [one.region, one]),
    );
  const [before, after] = [of(2024), of(2025)];
  const derived = [...before.values()].filter(({ derivation }) => derivation !== undefined);
  expect(derived).toHaveLength(18);
  for (const { region, amount, derivation } of derived) {
    const later = after.get(region)?.amount;
    if (amount.kind === "missing" || later?.kind !== "value") throw new Error(region);
    expect(amount.value).toBe(Math.round((later.value / 100_000) * (56_906 / 56_559)) * 100_000);
    expect(derivation).toContain("56 906/56 559");
  }
  // The check of the method: Skåne published 240,8 mnkr for 2024.
  const skane = after.get(regionCode("12"))?.amount;
  expect(skane?.kind === "value" && Math.round((skane.value * (56_906 / 56_559)) / 10_000_000)).toBe(2408);
});

test("Västmanland 2018 has 702 000 kr that its lines do not explain; seven regions of 2021 are missing, and not 0", async () => {
  const allocations = await readAllocations();
  const rest = allocations.find(({ id }) => id === "2018-19-rest");
  expect(rest).toMatchObject({ remainder: "not-published", amount: { value: 70_200_000 } });
  const gaps = allocations.filter(({ year, amount }) => year === 2021 && amount.kind === "missing");
  expect(gaps.map(({ region }) => region)).toEqual(["04", "08", "09", "10", "13", "19", "23"]);
});

test("every figure has its source, and every area that no source states says how it was decided", async () => {
  for (const { id, source, area, areaDerivation } of await readAllocations()) {
    expect(source, id).toMatch(/\S{5}/u);
    expect(areaDerivation !== undefined, id).toBe(area !== undefined);
  }
});

test("regions' net costs keep the published total, with what the parts miss beside them", async () => {
  const rows = await readRows("region-net-cost.csv");
  expect(rows).toHaveLength(84);
  const size = (row: Readonly<Record<string, string>>, name: string) => Number(row[name]);
  for (const row of rows)
    expect(
      size(row, "theatre_music") + size(row, "museums") + size(row, "other") + size(row, "unexplained"),
    ).toBe(size(row, "total"));
  const sums = ["2016", "2017", "2018", "2022"].map((year) =>
    ["theatre_music", "museums", "other", "unexplained", "total"].map((name) =>
      rows.filter((row) => row["year"] === year).reduce((sum, row) => sum + size(row, name), 0),
    ),
  );
  expect(sums).toEqual([
    [2782, 1511, 2793, -1, 7085],
    [2752, 1474, 2888, 2, 7116],
    [3000, 1623, 3012, -1, 7634],
    [3245, 1813, 3067, 15, 8140],
  ]);
  expect(rows.filter(({ other }) => Number(other) < 0).map(({ region, year }) => [region, year])).toEqual([
    ["17", "2022"],
  ]);
});

test("there is one last known culture plan a region, and five had ended before 2026", async () => {
  const plans = await readRows("culture-plans.csv");
  expect(plans.map(({ region }) => region)).toEqual([...new Set(plans.map(({ region }) => region))]);
  expect(plans).toHaveLength(21);
  const ended = plans.filter(({ until = "" }) => until !== "" && Number(until) < 2026);
  expect(ended.map(({ region }) => region)).toEqual(["06", "07", "09", "10", "13"]);
  for (const { url = "", region = "" } of plans) {
    expect(URL.canParse(url)).toBe(true);
    expect(findRegion(region)).toBeDefined();
  }
});

test("the package says what its tables hold, and its files are the ones it names", async () => {
  interface Resource {
    readonly name: string;
    readonly path: string;
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
  }
  const { resources } = JSON.parse((await read("datapackage.json")).toString()) as {
    readonly resources: readonly Resource[];
  };
  expect(resources.find(({ name }) => name === "allocations")?.schema).toEqual(
    JSON.parse(JSON.stringify(tableSchemaOf(tables.allocations))),
  );
  for (const { path, schema } of resources)
    expect((await cellsOf(path))[0], path).toEqual(schema.fields.map(({ name }) => name));
});
