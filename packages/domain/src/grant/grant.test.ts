import * as v from "valibot";
import { expect, expectTypeOf, test } from "vitest";
import { missing, value } from "../measure/measure.js";
import { parseOrganizationNumber } from "../organization-number/organization-number.js";
import { municipalityCode } from "../place-code/municipality-code.js";
import { plainDate } from "../plain-date/plain-date.js";
import { grantSchema } from "./grant-schema.js";
import type { Grant } from "./grant.js";
import { areWhole, equalShares } from "./place-share.js";

const place = (code: string) => ({ kind: "municipality", code: municipalityCode(code) }) as const;

/** Åstorp, Klippan and Båstad on dance: Region Skåne's page on cooperation between municipalities. */
function makeGrant(): Grant {
  return Object.freeze<Grant>({
    id: "skane-2019-3",
    title: "Dansen i dig",
    funder: {
      name: "Region Skåne",
      kind: "region",
      organizationNumber: parseOrganizationNumber("232100-0255")!,
    },
    recipients: ["Åstorps kommun", "Klippans kommun", "Båstads kommun"].map((name) => ({
      name,
      kind: "municipality",
    })),
    program: "municipal-cooperation",
    areas: ["performing-arts"],
    fields: ["dance"],
    targetGroups: [],
    placeShares: equalShares(["1277", "1276", "1278"].map(place)),
    awardDate: plainDate("2019-03-14"),
    year: 2019,
    requestedAmount: missing("unknown"),
    awardedAmount: value(24_400_000),
    paidAmount: missing("unknown"),
    regrant: false,
  });
}

const problems = (change: object) =>
  v
    .safeParse(grantSchema, { ...makeGrant(), ...change })
    .issues?.map((issue) => [v.getDotPath(issue), issue.message]);

test("a grant as JSON is the same grant", () => {
  const grant = makeGrant();
  expect(v.parse(grantSchema, JSON.parse(JSON.stringify(grant)))).toEqual(grant);
  expectTypeOf<v.InferOutput<typeof grantSchema>>().toEqualTypeOf<Grant>();
});

test("codes are read in every form that their parsers read", () => {
  const placeShares = [{ place: { kind: "municipality", code: 114 }, share: 1 }];
  const parsed = v.parse(grantSchema, { ...makeGrant(), placeShares });
  expect(parsed.placeShares[0]?.place.code).toBe("0114");
});

test.each<[string, object, string]>([
  [
    "an amount in fractions of an öre",
    { awardedAmount: { kind: "value", value: 0.5 } },
    "awardedAmount.value",
  ],
  ["an amount too large to add", { paidAmount: { kind: "value", value: 2 ** 53 } }, "paidAmount.value"],
  ["an amount of null", { requestedAmount: null }, "requestedAmount"],
  ["no recipient", { recipients: [] }, "recipients"],
  ["a form that is in no list", { program: "bonus" }, "program"],
  ["a field twice", { fields: ["dance", "dance"] }, "fields"],
  ["a day that is not", { awardDate: "2019-02-29" }, "awardDate"],
  [
    "a period that ends before it begins",
    { plannedPeriod: { from: "2020-01-02", until: "2020-01-01" } },
    "plannedPeriod",
  ],
  ["shares that miss a half", { placeShares: [{ place: place("1280"), share: 0.5 }] }, "placeShares"],
  [
    "a person's number",
    { recipients: [{ name: "X", kind: "individual", organizationNumber: "232100-0255" }] },
    "recipients.0",
  ],
])("%s is told of at its field", (_, change, path) => {
  expect(problems(change)?.map(([where]) => where)).toEqual([path]);
});

test("the shares of any number of places sum to 1", () => {
  for (let count = 0; count <= 290; count += 1)
    expect(areWhole(equalShares(Array.from({ length: count }, () => place("1280"))))).toBe(true);
  expect(
    areWhole([
      { place: place("1280"), share: 1 },
      { place: place("1281"), share: 0 },
    ]),
  ).toBe(false);
});
