/**
 * What version 1.4.3 of the 360Giving Data Standard requires of a package and its grants, put down from its
 * documentation as a JSON Schema: which fields are required and of what kind, either recipients or one person, the forms
 * of dates and addresses. It is not the standard's own schema file, which has the same rules and the code lists besides.
 */
const text = { type: "string" } as const;
const day = {
  type: "string",
  anyOf: [{ pattern: "^\\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\\d|3[01])$" }, { format: "date-time" }],
};
const partOfDay = { type: "string", pattern: "^\\d{4}(-(0[1-9]|1[012])(-(0[1-9]|[12]\\d|3[01]))?)?" };
const uri = { type: "string", format: "uri" };
const some = (item: object) => ({ type: "array", minItems: 1, items: item });
const location = {
  type: "object",
  properties: {
    id: text,
    name: text,
    countryCode: { type: "string", pattern: "^[A-Z]{2}$" },
    latitude: text,
    longitude: text,
    description: text,
    geoCode: text,
    geoCodeType: text,
  },
};
const organization = {
  type: "object",
  required: ["id", "name"],
  properties: { id: text, name: text, department: text, location: some(location), url: uri },
};
const coded = {
  type: "object",
  properties: { vocabulary: text, code: text, title: text, description: text, url: uri },
};

export const grantRules = {
  type: "object",
  required: ["id", "title", "description", "currency", "amountAwarded", "awardDate", "fundingOrganization"],
  oneOf: [{ required: ["recipientOrganization"] }, { required: ["recipientIndividual"] }],
  properties: {
    id: { type: "string", minLength: 1 },
    title: { type: "string", minLength: 1 },
    description: text,
    currency: { type: "string", pattern: "^[A-Z]{3}$" },
    amountAppliedFor: { type: "number" },
    amountAwarded: { type: "number" },
    amountDisbursed: { type: "number" },
    awardDate: day,
    url: uri,
    plannedDates: some({
      type: "object",
      properties: { startDate: partOfDay, endDate: partOfDay, duration: { type: "number" } },
    }),
    recipientOrganization: some(organization),
    recipientIndividual: { type: "object", required: ["id", "name"], properties: { id: text, name: text } },
    fundingOrganization: some(organization),
    beneficiaryLocation: some(location),
    grantProgramme: some(coded),
    classifications: some(coded),
    fromOpenCall: { enum: ["Yes", "No"] },
    regrantType: { enum: ["FRG010", "FRG020", "FRG030", "FRG040", "FRG050", "FRG060", "FRG070"] },
    locationScope: { enum: ["GLS010", "GLS020", "GLS030", "GLS040", "GLS050", "GLS060", "GLS099"] },
    dateModified: { type: "string", format: "date-time" },
    dataSource: uri,
  },
};

export const packageRules = {
  type: "object",
  required: ["grants"],
  properties: {
    version: { type: "string", pattern: "^\\d+\\.\\d+$" },
    title: text,
    description: text,
    issued: day,
    license: uri,
    publisher: {
      type: "object",
      required: ["name"],
      properties: { identifier: text, name: text, website: uri },
    },
    grants: { type: "array", minItems: 1, uniqueItems: true, items: grantRules },
  },
};
