// The questions that Region Skåne's report wants a map for, each answered by hand on the site's pages: what a person presses and
// chooses, and reads. A step takes
// a few seconds: seven are well under a minute.
import { readFile } from "node:fs/promises";
import { type Measure, policyStatus, plainDate } from "@lansmuseer/domain";
import { municipalities } from "@lansmuseer/places";
import { PublishedGrants, readPolicyDocuments } from "@lansmuseer/sources/web";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { useLab } from "./quality.js";

const lab = useLab();

const file = (path: string) => readFile(new URL(`dist/data/${path}`, import.meta.url), "utf8");
const grants = async () => [...new PublishedGrants(await file("exempel/grants.csv"), "grants.csv")];
const nameOf = (code: string): string => municipalities().find((each) => each.code === code)?.name ?? code;
const ore = (measures: readonly Measure[]): number =>
  measures.reduce((sum, measure) => sum + (measure.kind === "value" ? measure.value : 0), 0);
const millions = (sum: number): string => `${(sum / 1e8).toFixed(1).replace(".", ",")} miljoner kronor`;

/** A person at a page, and how many things have been done. */
class Person {
  steps = 0;

  constructor(readonly page: Page) {}

  /** Presses the only button, box or heading of that name. */
  async press(name: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    this.steps++;
    const exact = typeof name === "string";
    const named = (role: "button" | "checkbox") => within.getByRole(role, { name, exact });
    await named("button")
      .or(named("checkbox"))
      .or(within.locator("summary", { hasText: name }))
      .first()
      .click();
  }

  async choose(list: string, option: string, within: Locator | Page = this.page): Promise<void> {
    this.steps++;
    await within.getByRole("combobox", { name: list, exact: true }).selectOption({ label: option });
  }

  async read(part: Locator): Promise<string> {
    return (await part.innerText()).replaceAll(/\s+/g, " ").trim();
  }
}

/** A person who has come to a page of the site, once its figures stand. */
async function cameTo(path: string, figure: string): Promise<Person> {
  const { page } = await lab.visit(`/region-site/${path}`);
  await page.locator(figure).locator(".summary").first().waitFor({ timeout: 20_000 });
  return new Person(page);
}

const rowsOf = async (figure: Locator): Promise<readonly (readonly string[])[]> => {
  const rows = await figure.locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator("th, td").allInnerTexts()).map((cell) => cell.replaceAll("\u00a0", " ").trim()),
    ),
  );
};

test("where did library support land in 2023", async () => {
  const person = await cameTo("index.html", "lansmuseer-grant-table");
  const { page } = person;
  const map = page.locator("lansmuseer-grant-map");
  await person.choose("Från", "2023");
  await person.choose("Till", "2023");
  await person.press("Stödform");
  for (const track of ["Experimentspåret", "Lärandespåret", "Projektspåret"])
    await person.press(new RegExp(`^${track}`));
  await person.press("Visa som tabell", map);

  const tracks = ["experiment-track", "learning-track", "project-track"];
  const library = (await grants()).filter(
    ({ year, program = "" }) => year === 2023 && tracks.includes(program),
  );
  const sum = ore(library.map(({ awardedAmount }) => awardedAmount));
  await expect
    .poll(() => person.read(page.locator("lansmuseer-facets .result")))
    .toBe(`${library.length} beslut, ${millions(sum)}`);
  const landed = (await rowsOf(map)).filter(([, , kronor]) => kronor !== "0").map(([name]) => name);
  const expected = new Set(
    library.flatMap(({ placeShares }) => placeShares.map(({ place }) => nameOf(place.code))),
  );
  expect(new Set(landed)).toEqual(expected);
  expect(person.steps).toBe(7);
});

test("how has support to dance in Österlen's municipalities changed 2019–2025", async () => {
  const person = await cameTo("index.html", "lansmuseer-grant-table");
  const { page } = person;
  await person.press("Konst- och kulturform");
  await person.press(/^Dans/);
  await person.press("Kommun", page.locator("lansmuseer-facets"));
  await person.press(/^Visa alla 33/, page.locator("lansmuseer-facets"));
  for (const name of ["Simrishamn", "Tomelilla", "Ystad"]) await person.press(new RegExp(`^${name}`));

  const codes = ["1291", "1270", "1286"];
  const dance = (await grants()).filter(({ fields }) => fields.includes("dance"));
  const given = (when: number): number =>
    dance
      .filter(({ year }) => year === when)
      .reduce(
        (sum, { awardedAmount, placeShares }) =>
          sum +
          placeShares
            .filter(({ place }) => codes.includes(place.code))
            .reduce((part, { share }) => part + share * ore([awardedAmount]), 0),
        0,
      );
  const kronor = (sum: number): string =>
    `${Math.round(sum / 100)
      .toLocaleString("sv-SE")
      .replaceAll("\u00a0", " ")} kronor`;
  const [first, last] = [given(2019), given(2025)];
  const words = (sum: number): string => (sum < 1e8 ? kronor(sum) : millions(sum));
  const percent = ((last / first - 1) * 100).toFixed(1).replace(".", ",");
  await expect
    .poll(() => person.read(page.locator("lansmuseer-grant-trend .summary")))
    .toContain(`gick från ${words(first)} 2019 till ${words(last)} 2025, en ökning med ${percent} procent.`);
  expect(person.steps).toBe(7);
});

test("which calls reach children and young people", async () => {
  const person = await cameTo("index.html", "lansmuseer-grant-table");
  const { page } = person;
  const breakdown = page.locator("lansmuseer-grant-breakdown");
  await person.press("Målgrupp");
  await person.press(/^Barn och unga/);
  await person.choose("Fördela efter", "Utlysning", breakdown);
  await person.press("Visa som tabell", breakdown);

  const reaching = (await grants()).filter(({ targetGroups }) =>
    targetGroups.includes("children-young-people"),
  );
  const calls = new Set(reaching.map(({ call }) => call));
  await expect
    .poll(async () => new Set((await rowsOf(breakdown)).map(([name]) => name)))
    .toEqual(new Set([...calls, "Alla"]));
  expect(person.steps).toBe(4);
});

test("which municipalities lack a valid policy document", async () => {
  const person = await cameTo("kommunfakta.html", "lansmuseer-municipality-map");
  const kinds = person.page.locator("lansmuseer-municipality-map").first().locator(".kinds > div");
  await kinds.first().waitFor();
  const listed = Object.fromEntries(
    await Promise.all(
      (await kinds.all()).map(async (kind) => [
        await person.read(kind.locator("dt")),
        (await person.read(kind.locator("dd"))).split(", "),
      ]),
    ),
  ) as Readonly<Record<string, readonly string[]>>;

  const { values } = readPolicyDocuments(await file("kommuner/policy-documents.csv"), "policy-documents.csv");
  const named = (status: string): readonly string[] =>
    values
      .filter((document) => policyStatus(document, plainDate("2026-11-26")) === status)
      .map(({ municipality }) => nameOf(municipality));
  expect(new Set(listed["Saknas"])).toEqual(new Set(named("missing")));
  expect(new Set(listed["Har gått ut"])).toEqual(new Set(named("expired")));
  // Nothing has to be pressed: they stand beside the map.
  expect(person.steps).toBe(0);
});
