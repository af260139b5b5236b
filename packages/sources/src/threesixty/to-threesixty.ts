import {
  culturalAreas,
  culturalFields,
  type Grant,
  grantPrograms,
  type Measure,
  type Organization,
  type Place,
  type PlaceShare,
  targetGroups,
} from "@lansmuseer/domain";
import type { Issue } from "../issue/issue.js";
import { slug } from "../records/record-maker.js";
import type { PlaceRegister } from "../register/place-register.js";
import {
  type ThreesixtyClassification,
  type ThreesixtyGrant,
  type ThreesixtyLocation,
  type ThreesixtyOrganization,
  vocabularies,
} from "./threesixty-grant.js";

/** What a publisher says of its file. */
export interface ThreesixtyPublisher {
  /** The publisher's own prefix, as registered with 360Giving: `360G-` and this begin its ids. */
  readonly prefix: string;
  readonly name: string;
  readonly title: string;
  /** The day of publishing, as `2026-11-26`. */
  readonly issued: string;
  /** Tells the names of places. */
  readonly register: PlaceRegister;
}

/** A file of the standard, and the grants that cannot be in it. */
export interface ThreesixtyExport {
  readonly package: Readonly<Record<string, unknown>> & { readonly grants: readonly ThreesixtyGrant[] };
  /** Grants without an amount or an award date, which the standard requires. */
  readonly issues: readonly Issue[];
}

const KINDS: Readonly<Record<Place["kind"], string>> = {
  municipality: "SE-KOMMUN",
  county: "SE-LAN",
  region: "SE-REGION",
};

/** Grants as a file of the 360Giving Data Standard, version 1.4. Where a row was read is not in it. */
export function toThreesixty(grants: readonly Grant[], publisher: ThreesixtyPublisher): ThreesixtyExport {
  const issues: Issue[] = [];
  const written = grants.flatMap((grant) => {
    const lacks =
      grant.awardedAmount.kind === "missing"
        ? "amountAwarded"
        : grant.awardDate === undefined
          ? "awardDate"
          : undefined;
    if (lacks === undefined) return [toGrant(grant, publisher)];
    issues.push({ code: "value-missing", file: "360Giving", column: lacks, value: grant.id });
    return [];
  });
  const isFictional = grants.some(({ fictional }) => fictional === true);
  return {
    package: {
      version: "1.4",
      title: publisher.title,
      ...(isFictional
        ? { description: "Exempel. Värdena är påhittade. Example. The values are made up." }
        : {}),
      issued: publisher.issued,
      license: "http://creativecommons.org/publicdomain/zero/1.0/",
      publisher: { identifier: `360G-${publisher.prefix}`, name: publisher.name },
      grants: written,
    },
    issues,
  };
}

function toGrant(grant: Grant, publisher: ThreesixtyPublisher): ThreesixtyGrant {
  const { prefix, register } = publisher;
  const { plannedPeriod, program, programName, placeShares } = grant;
  const dates = {
    ...(plannedPeriod?.from === undefined ? {} : { startDate: plannedPeriod.from }),
    ...(plannedPeriod?.until === undefined ? {} : { endDate: plannedPeriod.until }),
  };
  const programTitle = programName ?? grantPrograms.find(({ id }) => id === program)?.sv;
  const classifications = classificationsOf(grant);
  return {
    id: grant.id.startsWith("360G-") ? grant.id : `360G-${prefix}-${grant.id}`,
    title: grant.title,
    // Required. A description that is the title again says that there is none.
    description: grant.description ?? grant.title,
    currency: "SEK",
    ...kronor("amountAppliedFor", grant.requestedAmount),
    amountAwarded: grant.awardedAmount.kind === "value" ? grant.awardedAmount.value / 100 : 0,
    ...kronor("amountDisbursed", grant.paidAmount),
    awardDate: grant.awardDate ?? "",
    ...(grant.url === undefined ? {} : { url: grant.url }),
    ...(plannedPeriod === undefined ? {} : { plannedDates: [dates] }),
    fundingOrganization: [organizationOf(grant.funder, publisher)],
    ...recipientsOf(grant, publisher),
    ...(placeShares.length === 0
      ? {}
      : { beneficiaryLocation: placeShares.map((share) => locationOf(share, placeShares, register)) }),
    ...(programTitle === undefined
      ? {}
      : { grantProgramme: [{ ...(program === undefined ? {} : { code: program }), title: programTitle }] }),
    ...(classifications.length === 0 ? {} : { classifications }),
    ...(grant.regrant ? { regrantType: "FRG010" } : {}),
  };
}

function kronor<Name extends string>(name: Name, measure: Measure): { readonly [Key in Name]?: number } {
  return (measure.kind === "value" ? { [name]: measure.value / 100 } : {}) as {
    readonly [Key in Name]?: number;
  };
}

/** Organizations, or the one person. Several of which one is a person are told of as organizations without numbers. */
function recipientsOf({ recipients }: Grant, publisher: ThreesixtyPublisher): Partial<ThreesixtyGrant> {
  const [first] = recipients;
  if (recipients.length === 1 && first?.kind === "individual")
    return { recipientIndividual: { id: localId(first, publisher), name: first.name } };
  return { recipientOrganization: recipients.map((recipient) => organizationOf(recipient, publisher)) };
}

function organizationOf(organization: Organization, publisher: ThreesixtyPublisher): ThreesixtyOrganization {
  const { name, organizationNumber, department, seat } = organization;
  return {
    id: organizationNumber === undefined ? localId(organization, publisher) : `SE-ON-${organizationNumber}`,
    name,
    ...(department === undefined ? {} : { department }),
    ...(seat === undefined ? {} : { location: [{ geoCode: seat.code, geoCodeType: KINDS[seat.kind] }] }),
  };
}

function localId({ name, kind }: Organization, { prefix }: ThreesixtyPublisher): string {
  return `360G-${prefix}-org-${kind === "individual" ? "person" : slug(name)}`;
}

function locationOf(
  { place, share }: PlaceShare,
  all: readonly PlaceShare[],
  register: PlaceRegister,
): ThreesixtyLocation {
  const name = register.name(place);
  return {
    ...(name === undefined ? {} : { name }),
    countryCode: "SE",
    geoCode: place.code,
    geoCodeType: KINDS[place.kind],
    // The standard has no shares; equal ones go without saying.
    ...(all.every((one) => one.share === 1 / all.length) ? {} : { description: `share=${share}` }),
  };
}

function classificationsOf(grant: Grant): readonly ThreesixtyClassification[] {
  const coded = (
    vocabulary: string,
    ids: readonly string[],
    list: readonly { readonly id: string; readonly sv: string }[],
  ) => ids.map((code) => ({ vocabulary, code, title: list.find(({ id }) => id === code)?.sv ?? code }));
  const { caseNumber, call, source, confidence, fictional, year, awardDate } = grant;
  return [
    ...coded(vocabularies.areas, grant.areas, culturalAreas),
    ...coded(vocabularies.fields, grant.fields, culturalFields),
    ...coded(vocabularies.targetGroups, grant.targetGroups, targetGroups),
    ...(call === undefined ? [] : [{ vocabulary: vocabularies.call, title: call }]),
    ...(caseNumber === undefined ? [] : [{ vocabulary: vocabularies.caseNumber, code: caseNumber }]),
    ...(awardDate?.startsWith(String(year)) === true
      ? []
      : [{ vocabulary: vocabularies.year, code: String(year) }]),
    ...(source === undefined ? [] : [{ vocabulary: vocabularies.source, title: source }]),
    ...(confidence === undefined ? [] : [{ vocabulary: vocabularies.confidence, code: confidence }]),
    ...(fictional === true
      ? [{ vocabulary: vocabularies.fictional, code: "true", title: "Exempel. Värdet är påhittat." }]
      : []),
  ];
}
