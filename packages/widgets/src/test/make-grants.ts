import { type Grant, type Measure, missing, municipalityCode, value } from "@lansmuseer/domain";

/** A made-up decision in kronor. */
export function makeGrant(
  id: string,
  kronor: number | undefined,
  change: Partial<Grant> & { readonly municipality?: string; readonly recipient?: string } = {},
): Grant {
  const { municipality = "1281", recipient = "Förening Exempel", ...fields } = change;
  const awardedAmount: Measure = kronor === undefined ? missing("not-reported") : value(kronor * 100);
  return {
    id,
    title: `Projekt ${id}`,
    funder: { name: "Exempelregionen", kind: "region" },
    recipients: [{ name: recipient, kind: "non-profit" }],
    areas: ["film"],
    fields: [],
    targetGroups: [],
    placeShares: [{ place: { kind: "municipality", code: municipalityCode(municipality) }, share: 1 }],
    year: 2024,
    requestedAmount: missing("not-reported"),
    awardedAmount,
    paidAmount: missing("not-reported"),
    regrant: false,
    fictional: true,
    ...fields,
  };
}

/** A region's decisions in small: two areas, three municipalities, three years, one amount that nobody tells. */
export const grants: readonly Grant[] = [
  makeGrant("1", 1000, { year: 2022, program: "project", url: "https://example.org/1" }),
  makeGrant("2", 2000, { year: 2023, municipality: "1286", program: "operating" }),
  makeGrant("3", 3000, { year: 2024, municipality: "1291", areas: ["archives"], recipient: "Arkiv Exempel" }),
  makeGrant("4", undefined, { year: 2024, areas: ["archives"], program: "project" }),
  makeGrant("5", 500, { year: 2024, targetGroups: ["children-young-people", "adults"] }),
  makeGrant("6", 700, { year: 2024, targetGroups: ["adults"], municipality: "1286" }),
];
