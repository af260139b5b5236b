import { type Grant, missing, plainDate, value } from "@lansmuseer/domain";
import { grantArbitrary } from "@lansmuseer/domain/testing";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isConserved } from "../parsed/counts.js";
import { importAll, makeOptions, makeRegister } from "../test/make-import.js";
import { packageRules } from "../test/threesixty-rules.js";
import { writeWorkbook } from "../workbook/write-workbook.js";
import { flatten } from "./flat.js";
import { toThreesixty } from "./to-threesixty.js";

const publisher = {
  prefix: "exempel",
  name: "Region Exempel",
  title: "Kulturbidrag",
  issued: "2025-02-01",
  register: makeRegister(),
};

const validate = (() => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addFormat("uri", { validate: (text: string) => URL.canParse(text) });
  ajv.addFormat("date-time", { validate: (text: string) => /T.+(?:Z|[+-]\d{2}:\d{2})$/u.test(text) });
  return ajv.compile(packageRules);
})();

const json = (data: unknown) =>
  importAll("grants", (importer) => importer.json("a.json", new TextEncoder().encode(JSON.stringify(data))));

/** Grants that the standard can hold: with an award date and an amount. */
const grants = fc.uniqueArray(
  fc.tuple(grantArbitrary(), fc.integer({ min: -1e12, max: 1e12 })).map(([grant, ore]): Grant => ({
    ...grant,
    awardDate: grant.awardDate ?? plainDate("2024-03-14"),
    awardedAmount: value(ore + 0),
  })),
  { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
);

test("what is written follows the standard's rules, whatever the grants", () => {
  fc.assert(
    fc.property(grants, (list) => {
      const { package: file, issues } = toThreesixty(list, publisher);
      expect(issues).toEqual([]);
      expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    }),
  );
});

test("the rules notice what is missing or of another kind", () => {
  const [grant] = toThreesixty(fc.sample(grants, { numRuns: 1, seed: 3 })[0]!, publisher).package.grants;
  for (const change of [
    { description: undefined },
    { recipientIndividual: { id: "a", name: "b" } },
    { awardDate: "14/3 2024" },
    { amountAwarded: "5" },
  ])
    expect(
      validate({ grants: [JSON.parse(JSON.stringify({ ...grant, ...change }))] }),
      JSON.stringify(change),
    ).toBe(false);
});

/** What the standard has no field for: why an amount is missing, where a row stood, what an unnumbered group is. */
function carried(grant: Grant): object {
  const plain = (measure: Grant["paidAmount"]) => (measure.kind === "value" ? measure : missing("unknown"));
  const kindless = ({ name, organizationNumber, seat }: Grant["funder"]) => ({
    name,
    organizationNumber,
    seat,
  });
  return {
    ...grant,
    sourceRow: undefined,
    id: grant.id.startsWith("360G-") ? grant.id : `360G-exempel-${grant.id}`,
    description: grant.description === grant.title ? undefined : grant.description,
    programName: undefined,
    funder: kindless(grant.funder),
    recipients: grant.recipients.map(kindless),
    requestedAmount: plain(grant.requestedAmount),
    paidAmount: plain(grant.paidAmount),
  };
}

test("what is written is read as it was; a second time it is the same file", async () => {
  await fc.assert(
    fc.asyncProperty(grants, async (list) => {
      const file = toThreesixty(list, publisher).package;
      const { values, counts } = await json(file);
      expect(values.map(carried)).toEqual(list.map(carried));
      expect(isConserved(counts)).toBe(true);
      expect(toThreesixty(values, publisher).package).toEqual(file);
    }),
    { numRuns: 50 },
  );
}, 30_000);

test("flat files and workbooks hold the same grants", async () => {
  await fc.assert(
    fc.asyncProperty(grants, async (list) => {
      const file = toThreesixty(list, publisher).package;
      const { values } = await json(file);
      const rows = flatten(file.grants);
      const text = rows
        .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(","))
        .join("\n");
      const csv = await importAll("grants", (importer) =>
        importer.csv("a.csv", [new TextEncoder().encode(text)]),
      );
      expect(csv.values).toEqual(values);
      const book = await importAll("grants", (importer) =>
        importer.workbook("a.xlsx", writeWorkbook([{ name: "grants", rows }])),
      );
      expect(book.values).toEqual(values);
    }),
    { numRuns: 25 },
  );
}, 30_000);

// After the standard's own example; the organizations are real, the decision is made up.
const SAMPLE = {
  version: "1.4",
  title: "Region Exempel – beviljade kulturbidrag 2024",
  grants: [
    {
      id: "360G-exempel-KN2024-00125",
      title: "Dans i tre kommuner",
      description: "Turnerande dansverkstäder för barn.",
      currency: "SEK",
      amountAppliedFor: 300_000,
      amountAwarded: 244_000,
      awardDate: "2024-03-14",
      plannedDates: [{ startDate: "2024-04-01", endDate: "2025-03-31" }],
      fundingOrganization: [{ id: "SE-ON-232100-0255", name: "Region Skåne", department: "Kulturnämnden" }],
      recipientOrganization: [
        {
          id: "SE-ON-212000-0860",
          name: "Östra Göinge kommun",
          location: [{ geoCode: "1256", geoCodeType: "SE-KOMMUN" }],
        },
        { id: "360G-exempel-org-oregistrerad-dansgrupp", name: "Oregistrerad dansgrupp" },
      ],
      beneficiaryLocation: [
        { name: "Östra Göinge", countryCode: "SE", geoCode: "1256", geoCodeType: "SE-KOMMUN" },
        { name: "Osby", countryCode: "SE", geoCode: "1273", geoCodeType: "SE-KOMMUN" },
      ],
      grantProgramme: [{ code: "municipal-cooperation", title: "Bidrag till kommunsamverkansprojekt" }],
      classifications: [
        { vocabulary: "kulturomrade", code: "performing-arts", title: "Teater, dans och musik" },
      ],
    },
  ],
};

test("a file goes in and out unchanged in meaning", async () => {
  expect(validate(SAMPLE)).toBe(true);
  const { values, issues } = await json(SAMPLE);
  expect(issues).toEqual([]);
  expect(values[0]).toMatchObject({
    program: "municipal-cooperation",
    funder: { organizationNumber: "232100-0255", kind: "region" },
    areas: ["performing-arts"],
  });
  expect(toThreesixty(values, publisher).package.grants).toEqual(SAMPLE.grants);
});

test("former prefixes are read, and a sole trader's number is not kept", async () => {
  const [grant] = SAMPLE.grants;
  const recipient = (id: string) =>
    json({ grants: [{ ...grant, recipientOrganization: [{ id, name: "Anna" }] }] });
  expect((await recipient("SE-BLV-556016-0680")).values[0]?.recipients[0]?.organizationNumber).toBe(
    "556016-0680",
  );
  expect((await recipient("SE-ON-811228-9874")).values[0]?.recipients).toEqual([
    { name: "Privatperson", kind: "individual" },
  ]);
});

test("fields that have no place here are told of once, and other currencies are not guessed", async () => {
  const [grant] = SAMPLE.grants;
  const other = { ...grant, id: "2", currency: "EUR" };
  const { issues, counts } = await json({
    grants: [{ ...grant, relatedDocument: [] }, { ...grant, id: "3", relatedDocument: [] }, other],
  });
  expect(issues).toEqual(["field-not-kept · 1 · relatedDocument", "currency-foreign · 3 · currency · EUR"]);
  expect(counts).toMatchObject({ published: { rows: 2 }, reported: { rows: 1, ore: 24_400_000n } });
});

test("grants that the standard cannot hold are told of and not made up", () => {
  const [grant] = fc.sample(grants, { numRuns: 1, seed: 1 })[0]!;
  const undated: Grant = JSON.parse(JSON.stringify({ ...grant, awardDate: undefined })) as Grant;
  const { package: file, issues } = toThreesixty(
    [undated, { ...grant!, awardedAmount: missing("suppressed") }],
    publisher,
  );
  expect(file.grants).toEqual([]);
  expect(issues.map(({ column }) => column)).toEqual(["awardDate", "amountAwarded"]);
});

test("a title without a number is the first, repeated rows add to lists, and paths are read as titles are", async () => {
  const text = [
    "Identifier,Title,Currency,Amount Awarded,Award Date,Funding Org:Identifier,Funding Org:Name,Recipient Org:Identifier,Recipient Org:Name,beneficiaryLocation/0/geoCode",
    "360G-a-1,T,SEK,5,2024-01-02,SE-ON-232100-0255,Region Skåne,SE-ON-556016-0680,A AB,1273",
    "360G-a-1,T,SEK,5,2024-01-02,SE-ON-232100-0255,Region Skåne,SE-ON-556016-0680,A AB,1256",
  ].join("\n");
  const { values } = await importAll(
    "grants",
    (importer) => importer.csv("a.csv", [new TextEncoder().encode(text)]),
    makeOptions(),
  );
  expect(values).toHaveLength(1);
  expect(values[0]?.placeShares.map(({ place }) => place.code)).toEqual(["1273", "1256"]);
});
