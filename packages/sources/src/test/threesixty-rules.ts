/**
 * What version 1.4 of the 360Giving Data Standard requires of a package and its grants: the constraints of its two
 * schemas (`schema/360-giving-schema.json` at 4c3ad7b, `schema/360-giving-package-schema.json` at 7d8dd58) and the
 * location scope, which came after the first. Its lists of currencies and countries are said by their form.
 *
 * @see https://standard.threesixtygiving.org/
 */
const text = { type: "string" } as const;
const textOrNull = { type: ["string", "null"] } as const;
const numberOrNull = { type: ["number", "null"] } as const;
const uri = { type: "string", format: "uri" } as const;
const uriOrNull = { type: ["string", "null"], format: "uri" } as const;
const moment = { type: "string", format: "date-time" } as const;
const wholeDay = { pattern: "^\\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\\d|3[01])$" };
const day = { type: "string", oneOf: [{ format: "date-time" }, wholeDay] };
const dayOrMonthOrYear = {
  type: "string",
  oneOf: [{ format: "date-time" }, wholeDay, { pattern: "^\\d{4}(-(0[1-9]|1[012]))?$" }],
};
const list = (items: object) => ({ type: "array", items });
const some = (items: object) => ({ type: "array", minItems: 1, items });

const location = {
  type: "object",
  properties: {
    id: text,
    name: textOrNull,
    countryCode: { type: ["string", "null"], pattern: "^[A-Z]{2}$" },
    latitude: numberOrNull,
    longitude: numberOrNull,
    description: textOrNull,
    geoCode: textOrNull,
    geoCodeType: textOrNull,
    dateModified: moment,
  },
};
const organization = {
  type: "object",
  required: ["id", "name"],
  properties: {
    id: text,
    name: text,
    department: text,
    description: text,
    organisationType: textOrNull,
    url: uri,
    location: list(location),
    dateModified: moment,
  },
};
const coded = {
  type: "object",
  properties: {
    vocabulary: text,
    code: text,
    title: textOrNull,
    description: textOrNull,
    url: uriOrNull,
    dateModified: moment,
  },
};
const event = {
  type: "object",
  properties: {
    title: text,
    startDate: dayOrMonthOrYear,
    endDate: dayOrMonthOrYear,
    duration: { type: "number", minimum: 0 },
    description: text,
    dateModified: moment,
  },
};
const required = [
  "id",
  "title",
  "description",
  "currency",
  "amountAwarded",
  "awardDate",
  "fundingOrganization",
];

export const grantRules = {
  type: "object",
  oneOf: [
    { required: [...required, "recipientOrganization"] },
    { required: [...required, "recipientIndividual"] },
  ],
  properties: {
    id: text,
    title: text,
    description: text,
    currency: { type: "string", pattern: "^[A-Z]{3}$" },
    amountAppliedFor: { type: "number" },
    amountAwarded: { type: "number" },
    amountDisbursed: { type: "number" },
    awardDate: day,
    url: uri,
    plannedDates: list(event),
    actualDates: list(event),
    recipientIndividual: { type: "object", required: ["id", "name"], properties: { id: text, name: text } },
    recipientOrganization: some(organization),
    beneficiaryLocation: list(location),
    fundingOrganization: some(organization),
    grantProgramme: list(coded),
    fromOpenCall: { enum: ["Yes", "No"] },
    fundingType: list(coded),
    classifications: list(coded),
    relatedActivity: list(text),
    dateModified: moment,
    dataSource: uriOrNull,
    regrantType: { enum: ["FRG010", "FRG020", "FRG030", "FRG040", "FRG050", "FRG060", "FRG070"] },
    locationScope: { enum: ["GLS010", "GLS020", "GLS030", "GLS040", "GLS050", "GLS060", "GLS099"] },
  },
};

export const packageRules = {
  type: "object",
  required: ["grants"],
  properties: {
    version: { type: "string", pattern: "^(\\d+\\.)(\\d+)$" },
    extensions: { type: "array", items: text, uniqueItems: true },
    title: text,
    description: text,
    issued: day,
    modified: day,
    identifier: text,
    publisher: {
      type: "object",
      required: ["name"],
      properties: { identifier: text, name: text, website: uri, logo: uri },
    },
    downloadURL: uri,
    accessURL: uri,
    license: uri,
    grants: { type: "array", minItems: 1, uniqueItems: true, items: grantRules },
  },
};
