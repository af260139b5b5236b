import {
  type Grant,
  missing,
  municipalityCode,
  parseOrganizationNumber,
  regionCode,
  value,
} from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { engineOf } from "../engine/engine.js";
import { grantTable } from "./grant-rows.js";

const number = parseOrganizationNumber("556016-0680")!;

const makeGrant = (grant: Partial<Grant>): Grant => ({
  id: "1",
  title: "Kulturhus",
  funder: { name: "Region Skåne", kind: "region" },
  recipients: [{ name: "Teater AB", kind: "company", organizationNumber: number }],
  areas: [],
  fields: [],
  targetGroups: [],
  placeShares: [],
  year: 2024,
  requestedAmount: missing("not-reported"),
  awardedAmount: value(100),
  paidAmount: missing("not-applicable"),
  regrant: false,
  ...grant,
});

const place = (code: string, share: number) =>
  ({ place: { kind: "municipality", code: municipalityCode(code) }, share }) as const;

test("a grant in three municipalities is divided to the öre", () => {
  const grant = makeGrant({
    placeShares: [place("1280", 1 / 3), place("1281", 1 / 3), place("1282", 1 / 3)],
  });
  const measures = [{ fn: "sum", of: "awarded" }] as const;
  const { rows } = engineOf(grantTable([grant])).answer({
    version: 1,
    by: ["municipality"],
    where: [],
    measures,
  });
  expect(rows.map(({ values }) => values["sum:awarded"])).toEqual([value(34), value(33), value(33)]);
});

test("a county and its region are one place", () => {
  const county = { place: { kind: "county", code: regionCode("12") }, share: 0.5 } as const;
  const region = { place: { kind: "region", code: regionCode("12") }, share: 0.5 } as const;
  const { columns } = grantTable([makeGrant({ placeShares: [county, region] })]);
  expect(columns.place).toEqual({ kind: "single", dictionary: ["12"], codes: Uint8Array.of(0) });
});

test("a recipient is known by its number and called by its name", () => {
  const { columns, recipientNames } = grantTable([makeGrant({})]);
  expect(columns.recipient?.dictionary).toEqual([number]);
  expect(recipientNames).toEqual(["Teater AB"]);
});

test("a person is never named in an answer", () => {
  const person = { name: "Asta Person", kind: "individual" } as const;
  const table = grantTable([makeGrant({}), makeGrant({ id: "2", recipients: [person] })]);
  const measures = [{ fn: "count" }, { fn: "recipients" }] as const;
  const { rows } = engineOf(table).answer({ version: 1, by: ["recipient"], where: [], measures });
  expect(rows.map(({ key }) => key.recipient)).toEqual([number, "natural-person"]);
});
