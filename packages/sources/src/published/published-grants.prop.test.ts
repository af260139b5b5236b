import type { Grant } from "@lansmuseer/domain";
import { grantArbitrary } from "@lansmuseer/domain/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { CsvWriter } from "../export/write-csv.js";
import { PublishedGrants } from "./published-grants.js";
import { PublishedProblem } from "./published-problem.js";

const published = (grants: readonly Grant[]): string => {
  const writer = new CsvWriter("grants");
  return writer.header() + writer.lines(grants);
};

test("grants that were published are read as they were", () => {
  fc.assert(
    fc.property(fc.array(grantArbitrary(), { maxLength: 5 }), (grants) => {
      const read = new PublishedGrants(published(grants), "grants.csv");
      expect(read.isPublished).toBe(true);
      expect([...read]).toEqual(grants);
    }),
    { numRuns: 200 },
  );
}, 30_000);

test("a row is read without those before it", () => {
  const [first, last] = fc.sample(grantArbitrary(), { numRuns: 2, seed: 1 }) as [Grant, Grant];
  const read = new PublishedGrants(published([first, last]), "grants.csv");
  expect(read.length).toBe(2);
  expect(read.at(1)).toEqual(last);
});

test.each([
  ["year", "tjugo", "year required in row 2, got tjugo"],
  ["year", "", "year required in row 2, got "],
  ["awarded_amount", "1 000 kr", "awarded_amount required in row 2, got 1 000 kr"],
  ["areas", "poesi", "areas required in row 2, got poesi"],
  ["places", "9", "places required in row 2, got 9"],
])("a %s of %j is named with its place", (column, cell, said) => {
  const cells = {
    id: "1",
    title: "T",
    recipient_names: "A",
    awarded_amount: "1",
    year: "2024",
    areas: "",
    places: "",
  };
  const row = { ...cells, [column]: cell };
  const text = `${Object.keys(row).join(",")}\n${Object.values(row).join(",")}\n`;
  expect(() => new PublishedGrants(text, "grants.csv").at(0)).toThrow(PublishedProblem);
  expect(() => new PublishedGrants(text, "grants.csv").at(0)).toThrow(said);
});

test("a file that people keep is not taken for a published one", () => {
  expect(new PublishedGrants("Mottagare;Belopp\nA;1\n", "bidrag.csv").isPublished).toBe(false);
});
