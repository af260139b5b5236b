import * as arbitraries from "@lansmuseer/domain/testing";
import type { TableKind } from "@lansmuseer/domain";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ValueByKind } from "../export/record-cells.js";
import { CsvWriter } from "../export/write-csv.js";
import {
  readMunicipalityFacts,
  readOrganizationForms,
  readPolicyDocuments,
} from "./published-municipalities.js";
import { readActivities, readAllocations, readNetworks, readVenues } from "./published-work.js";

const published = <Kind extends TableKind>(kind: Kind, values: readonly ValueByKind[Kind][]): string => {
  const writer = new CsvWriter(kind);
  return writer.header() + writer.lines(values);
};

const cases = [
  ["facts", arbitraries.municipalityFactsArbitrary(), readMunicipalityFacts],
  ["forms", arbitraries.municipalityFormArbitrary(), readOrganizationForms],
  ["policy", arbitraries.policyDocumentArbitrary(), readPolicyDocuments],
  ["activities", arbitraries.activityArbitrary(), readActivities],
  ["networks", arbitraries.networkArbitrary(), readNetworks],
  ["venues", arbitraries.venueArbitrary(), readVenues],
  ["allocations", arbitraries.allocationArbitrary(), readAllocations],
] as const;

test.each(cases)(
  "%s that were published are read as they were",
  (kind, values, read) => {
    fc.assert(
      fc.property(fc.array(values as fc.Arbitrary<never>, { maxLength: 5 }), (list) => {
        expect(read(published(kind, list), "a.csv")).toEqual({ values: list, problems: [] });
      }),
      { numRuns: 100 },
    );
  },
  30_000,
);

test("a row that cannot be read is told of with its place, and the others go on", () => {
  const { values, problems } = readPolicyDocuments(
    "municipality,stage,valid_until\n1280,adopted,2024-12-31\n12,none,\n1281,soon,\n1290,adopted,2024-02-30\n1291,none,\n",
    "policy-documents.csv",
  );
  expect(values.map(({ municipality }) => municipality)).toEqual(["1280", "1291"]);
  expect(problems.map(({ row, column, value }) => [row, column, value])).toEqual([
    [3, "municipality", "12"],
    [4, "stage", "soon"],
    [5, "valid_until", "2024-02-30"],
  ]);
});

test("a file without a column that is needed says which", () => {
  const { values, problems } = readVenues("id,name,kommun\n1,A,Malmö\n", "venues.csv");
  expect(values).toEqual([]);
  expect(problems.map(({ message }) => message)).toEqual([
    "venues.csv: a value of kind required in row 1, got ",
  ]);
});

test("columns that a file does not have are missing, and unknown why", () => {
  const { values } = readMunicipalityFacts("municipality,year,population\n1280,2024,365644\n", "a.csv");
  expect(values).toMatchObject([
    { population: { kind: "value", value: 365_644 }, leisureCost: { kind: "missing", reason: "unknown" } },
  ]);
});
