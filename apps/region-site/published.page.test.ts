import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { cubeOfTally, engineOf, engineOfCube, grantTable, tallyOfFile } from "@lansmuseer/aggregate";
import { type Measure, policyStatus, plainDate } from "@lansmuseer/domain";
import { municipalities } from "@lansmuseer/places";
import {
  PublishedGrants,
  type PublishedTable,
  readActivities,
  readMunicipalityFacts,
  readNetworks,
  readOrganizationForms,
  readPolicyDocuments,
  readVenues,
} from "@lansmuseer/sources/web";
import { expect, test } from "vitest";

const text = (path: string) => readFile(new URL(`dist/data/${path}`, import.meta.url), "utf8");

/** The rows of a file of the package of municipalities, all of which can be read. */
async function rowsOf<Value>(
  file: string,
  read: (text: string, file: string) => PublishedTable<Value>,
): Promise<readonly Value[]> {
  const { values, problems } = read(await text(`kommuner/${file}.csv`), file);
  expect(problems).toEqual([]);
  return values;
}

const sum = (measures: readonly Measure[]) =>
  measures.reduce((total, measure) => total + (measure.kind === "value" ? measure.value : 0), 0);
const known = (measures: readonly Measure[]) => measures.filter(({ kind }) => kind === "value").length;
const counted = (list: readonly string[]) =>
  Object.fromEntries([...new Set(list)].sort().map((key) => [key, list.filter((one) => one === key).length]));

/** The 33 municipalities of Skåne. */
const skane = municipalities()
  .filter(({ region }) => region === "12")
  .map(({ code }) => code as string);

test("population adds up to SCB's totals: the country in 2024, Skåne in 2019, 2022 and 2024", async () => {
  const facts = await rowsOf("municipality-facts", readMunicipalityFacts);
  const in2024 = facts.filter(({ year }) => year === 2024).map(({ population }) => population);
  expect([known(in2024), sum(in2024)]).toEqual([290, 10_587_710]);
  const ofSkane = (when: number) =>
    facts
      .filter(({ municipality, year }) => year === when && municipality.startsWith("12"))
      .map(({ population }) => population);
  expect([2019, 2022].map((year) => [known(ofSkane(year)), sum(ofSkane(year))])).toEqual([
    [33, 1_377_827],
    [33, 1_414_324],
  ]);
  expect(known(ofSkane(2024))).toBe(33);
});

test("there are 2 017 localities, 248 of them in Skåne, and five municipalities have none", async () => {
  const facts = await rowsOf("municipality-facts", readMunicipalityFacts);
  const in2020 = facts.filter(({ year }) => year === 2020);
  const localities = in2020.map((row) => row.localities);
  expect([known(localities), sum(localities)]).toEqual([290, 2_017]);
  expect(
    sum(in2020.filter(({ municipality }) => skane.includes(municipality)).map((row) => row.localities)),
  ).toBe(248);
  expect(localities.filter((measure) => measure.kind === "value" && measure.value === 0)).toHaveLength(5);
});

test("the cost of culture is known for 47 municipalities, none in Skåne, and no other cost is guessed", async () => {
  const facts = await rowsOf("municipality-facts", readMunicipalityFacts);
  const costs = facts.filter(({ cultureGrossCost }) => cultureGrossCost.kind === "value");
  expect(costs).toHaveLength(307);
  expect(new Set(costs.map(({ municipality }) => municipality)).size).toBe(47);
  expect(costs.filter(({ municipality }) => skane.includes(municipality))).toEqual([]);
  // The most and the least of Norrbotten in 2022, and the mean that the page of Halland states for the same year.
  const costIn2022 = (code: string) =>
    sum(
      costs
        .filter(({ municipality, year }) => municipality === code && year === 2022)
        .map((row) => row.cultureGrossCost),
    );
  expect([costIn2022("2518"), costIn2022("2513")]).toEqual([3_243, 970]);
  const halland = costs.filter(({ municipality, year }) => municipality.startsWith("13") && year === 2022);
  expect(Math.round(sum(halland.map((row) => row.cultureGrossCost)) / halland.length)).toBe(1_337);
  for (const { confidence } of costs) expect(confidence).toBe("derived");
  for (const column of ["cultureCost", "libraryCost", "leisureCost"] as const)
    expect(known(facts.map((row) => row[column]))).toBe(0);
});

test("every fact says its source and how well it is known, and none is made up", async () => {
  for (const { source, confidence, fictional } of await rowsOf("municipality-facts", readMunicipalityFacts)) {
    expect(source).toMatch(/^(SCB|regionfakta)/u);
    expect(["stated", "derived"]).toContain(confidence);
    expect(fictional).toBeUndefined();
  }
});

test.each(["2024-06-30", "2026-11-26"])(
  "on %s, 16 policy documents are in force, 5 have run out and 12 municipalities have none: made up, and marked",
  async (day) => {
    const policies = await rowsOf("policy-documents", readPolicyDocuments);
    expect(policies.map(({ municipality }) => municipality as string)).toEqual(skane);
    const statuses = policies.map((policy) => policyStatus(policy, plainDate(day)));
    expect(counted(statuses)).toEqual({ expired: 5, "in-force": 12, missing: 12, "no-end-date": 4 });
    for (const { fictional, source } of policies) {
      expect(fictional).toBe(true);
      expect(source).toMatch(/^Påhittat per kommun\. Antalen är verkliga/u);
    }
    const oldest = policies
      .flatMap(({ stage, period }) => (stage === "adopted" ? [period.from!] : []))
      .sort();
    expect(oldest[0]).toBe("2012-01-01");
  },
);

test("the seven forms of administration have the numbers of the report: made up per municipality, and marked", async () => {
  const forms = await rowsOf("organization-forms", readOrganizationForms);
  expect(forms.map(({ municipality }) => municipality as string)).toEqual(skane);
  expect(counted(forms.map(({ form }) => form))).toEqual({
    "children-education": 4,
    "community-services": 7,
    culture: 3,
    "culture-leisure": 15,
    executive: 1,
    family: 1,
    "labor-leisure-health": 2,
  });
  expect(forms.every(({ fictional }) => fictional === true)).toBe(true);
});

test("30 of 33 municipalities were visited, and nothing that is made up hides the other three", async () => {
  const activities = await rowsOf("activities", readActivities);
  const dialogues = activities.filter(({ kind }) => kind === "dialogue");
  expect(dialogues).toHaveLength(30);
  expect(dialogues.some(({ fictional }) => fictional)).toBe(false);
  const visited = new Set(activities.flatMap(({ places }) => places.map(({ code }) => code as string)));
  expect(skane.filter((code) => !visited.has(code))).toEqual(["1257", "1280", "1283"]);
  expect(activities.filter(({ fictional }) => fictional === undefined)).toHaveLength(31);
});

test("there are 17 networks, seven of them of libraries and one that rests", async () => {
  const networks = await rowsOf("networks", readNetworks);
  expect(networks).toHaveLength(17);
  expect(networks.filter(({ fields }) => fields.includes("library"))).toHaveLength(7);
  expect(networks.filter(({ dormant }) => dormant).map(({ name }) => name)).toEqual(["Kulturchefsnätverk"]);
});

test("real venues have a source that names them, and made-up ones say so in their name", async () => {
  const venues = await rowsOf("venues", readVenues);
  const real = venues.filter(({ fictional }) => fictional === undefined);
  expect(real).toHaveLength(21);
  for (const { source, name } of real)
    expect([source === undefined, name.startsWith("Exempel")]).toEqual([false, false]);
  for (const { fictional, name } of venues) expect(name.startsWith("Exempel: ")).toBe(fictional === true);
  expect(new Set(venues.map(({ municipality }) => municipality)).size).toBe(33);
});

test("the made-up decisions answer what a region asks", async () => {
  const grants = [...new PublishedGrants(await text("exempel/grants.csv"), "grants.csv")];
  const kronor = (some: typeof grants) => sum(some.map(({ awardedAmount }) => awardedAmount)) / 100;
  const worksIn = (codes: readonly string[]) =>
    grants.filter(({ placeShares }) => placeShares.some(({ place }) => codes.includes(place.code)));
  const tracks = ["experiment-track", "learning-track", "project-track"];
  const library2023 = grants.filter(({ year, program }) => year === 2023 && tracks.includes(program ?? ""));
  expect(
    new Set(library2023.flatMap(({ placeShares }) => placeShares.map(({ place }) => place.code))).size,
  ).toBeGreaterThan(12);
  const southEast = worksIn(["1291", "1270", "1286", "1265"]).filter(({ fields }) =>
    fields.includes("dance"),
  );
  const byYear = [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((of) =>
    kronor(southEast.filter(({ year }) => year === of)),
  );
  expect(byYear.every((total) => total > 0)).toBe(true);
  expect(byYear.at(-1)).toBeGreaterThan(byYear[0]!);
  const calls = new Set(
    grants.flatMap(({ targetGroups, call }) =>
      targetGroups.includes("children-young-people") ? [call] : [],
    ),
  );
  expect(calls).toContain("Nya berättarformer för barn och unga 2022");
  expect(grants.every(({ call }) => call !== undefined)).toBe(true);
});

test.each(["skane", "exempel"])("the sums of %s are those of its grants, to the öre", async (name) => {
  const grants = [...new PublishedGrants(await text(`${name}/grants.csv`), "grants.csv")];
  const file = tallyOfFile(JSON.parse(await text(`${name}/cube.json`)));
  const cube = engineOfCube(cubeOfTally(file.tally, file.grants, file.rows));
  const own = engineOf(grantTable(grants));
  const measures = [{ fn: "count" }, { fn: "sum", of: "awarded" }] as const;
  for (const field of ["municipality", "region", "area", "year"] as const) {
    const query = { version: 1, by: [field], where: [], measures } as const;
    expect(cube.answer(query)).toEqual(own.answer(query));
  }
});

/** What is published, byte for byte: who changes a figure changes it here too, and says why. */
const PUBLISHED: Readonly<Record<string, string>> = {
  "skane/grants.csv": "49b800e5580c1eec",
  "exempel/grants.csv": "e4b94d722e595809",
  "kommuner/municipality-facts.csv": "e5659481672f18d6",
  "kommuner/policy-documents.csv": "ea821aba9b271356",
  "kommuner/organization-forms.csv": "0e72ec9032ca401d",
  "kommuner/activities.csv": "5bb72192f7a42072",
  "kommuner/networks.csv": "4d96db5cc3fbc26e",
  "kommuner/venues.csv": "02ebdc3de6fa2514",
};

test.each(Object.keys(PUBLISHED))("%s is as it was", async (path) => {
  expect(
    createHash("sha256")
      .update(await text(path))
      .digest("hex")
      .slice(0, 16),
  ).toBe(PUBLISHED[path]);
});
