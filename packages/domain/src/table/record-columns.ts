import { activityKinds } from "../activity/activity-kind.js";
import { culturalAreas } from "../cultural-area/cultural-area.js";
import { culturalFields } from "../cultural-area/cultural-fields.js";
import { organizationForms } from "../organization-form/organization-form.js";
import { idSchema } from "../parsed-schema/code-list-schema.js";
import { yearSchema } from "../parsed-schema/year-schema.js";
import { municipalityCodeSchema } from "../place-code/place-code-schemas.js";
import { plainDateSchema } from "../plain-date/plain-date-schema.js";
import { policyStages } from "../policy-document/policy-document.js";
import { targetGroups } from "../target-group/target-group.js";
import { venueKinds } from "../venue/venue-kind.js";
import { boolean, integer, number, place, text } from "./cell-schemas.js";
import { originColumns, sourceColumns } from "./origin-columns.js";

const municipality = {
  name: "municipality",
  sv: "Kommun",
  en: "Municipality",
  schema: municipalityCodeSchema,
  required: true,
} as const;
const id = { name: "id", sv: "Id", en: "Id", schema: text, required: true } as const;
const url = { name: "url", sv: "Webbadress", en: "Web address", schema: text } as const;
const description = { name: "description", sv: "Beskrivning", en: "Description", schema: text } as const;
const organizer = { name: "organizer", sv: "Arrangör", en: "Organizer", schema: text } as const;
const fields = {
  name: "fields",
  sv: "Konst- och kulturområde",
  en: "Cultural fields",
  schema: /* @__PURE__ */ idSchema(culturalFields),
  list: true,
} as const;
const groups = {
  name: "target_groups",
  sv: "Målgrupp",
  en: "Target groups",
  schema: /* @__PURE__ */ idSchema(targetGroups),
  list: true,
} as const;

/** The columns of the table of municipality facts. */
export const factsColumns = /* @__PURE__ */ makeFactsColumns();

function makeFactsColumns() {
  return [
    municipality,
    { name: "year", sv: "År", en: "Year", schema: yearSchema, required: true },
    { name: "population", sv: "Folkmängd", en: "Population", schema: integer, measure: true },
    {
      name: "culture_cost",
      sv: "Nettokostnad kulturverksamhet (kr/inv)",
      en: "Net cost of culture, SEK per inhabitant",
      schema: number,
      measure: true,
    },
    {
      name: "culture_gross_cost",
      sv: "Kostnad kulturverksamhet (kr/inv)",
      en: "Cost of culture, SEK per inhabitant",
      schema: number,
      measure: true,
    },
    {
      name: "library_cost",
      sv: "Nettokostnad bibliotek (kr/inv)",
      en: "Net cost of libraries, SEK per inhabitant",
      schema: number,
      measure: true,
    },
    {
      name: "leisure_cost",
      sv: "Nettokostnad fritidsverksamhet (kr/inv)",
      en: "Net cost of leisure, SEK per inhabitant",
      schema: number,
      measure: true,
    },
    { name: "localities", sv: "Antal tätorter", en: "Localities", schema: integer, measure: true },
    {
      name: "organization_form",
      sv: "Förvaltningsform",
      en: "Form of administration",
      schema: idSchema(organizationForms),
    },
    { name: "policy_url", sv: "Länk till styrdokument", en: "Policy document's web address", schema: text },
    ...sourceColumns,
    ...originColumns,
  ] as const;
}

/** The columns of the table of forms of administration. */
export const formColumns = /* @__PURE__ */ makeFormColumns();

function makeFormColumns() {
  return [
    municipality,
    { name: "year", sv: "År", en: "Year", schema: yearSchema, required: true },
    {
      name: "form",
      sv: "Förvaltningsform",
      en: "Form of administration",
      schema: idSchema(organizationForms),
      required: true,
    },
    ...sourceColumns,
    ...originColumns,
  ] as const;
}

/** The columns of the table of policy documents. */
export const policyColumns = /* @__PURE__ */ makePolicyColumns();

function makePolicyColumns() {
  return [
    municipality,
    {
      name: "stage",
      sv: "Skede",
      en: "Stage",
      schema: idSchema(policyStages.map((stage) => ({ id: stage }))),
      required: true,
    },
    { name: "title", sv: "Styrdokument", en: "Policy document", schema: text },
    { name: "adopted", sv: "Antaget", en: "Adopted", schema: plainDateSchema },
    { name: "valid_from", sv: "Gäller från", en: "In force from", schema: plainDateSchema },
    { name: "valid_until", sv: "Gäller till", en: "In force until", schema: plainDateSchema },
    url,
    ...sourceColumns,
    ...originColumns,
  ] as const;
}

/** The columns of the table of venues. */
export const venueColumns = /* @__PURE__ */ makeVenueColumns();

function makeVenueColumns() {
  return [
    id,
    { name: "name", sv: "Namn", en: "Name", schema: text, required: true },
    { name: "kind", sv: "Typ", en: "Kind", schema: idSchema(venueKinds), required: true },
    municipality,
    { name: "address", sv: "Adress", en: "Address", schema: text },
    { name: "latitude", sv: "Latitud", en: "Latitude", schema: number },
    { name: "longitude", sv: "Longitud", en: "Longitude", schema: number },
    { name: "operator", sv: "Huvudman", en: "Operator", schema: text },
    url,
    ...sourceColumns,
    ...originColumns,
  ] as const;
}

/** The columns of the table of activities. */
export const activityColumns = /* @__PURE__ */ makeActivityColumns();

function makeActivityColumns() {
  return [
    id,
    { name: "title", sv: "Aktivitet", en: "Activity", schema: text, required: true },
    { name: "kind", sv: "Typ", en: "Kind", schema: idSchema(activityKinds) },
    description,
    organizer,
    { name: "from", sv: "Startdatum", en: "First day", schema: plainDateSchema },
    { name: "until", sv: "Slutdatum", en: "Last day", schema: plainDateSchema },
    { name: "places", sv: "Plats", en: "Places", schema: place, list: true },
    {
      name: "areas",
      sv: "Kulturområde",
      en: "Cultural areas",
      schema: idSchema(culturalAreas),
      list: true,
    },
    fields,
    groups,
    { name: "participants", sv: "Deltagare", en: "Participants", schema: integer, measure: true },
    url,
    ...sourceColumns,
    ...originColumns,
  ] as const;
}

/** The columns of the table of networks. */
export const networkColumns = /* @__PURE__ */ makeNetworkColumns();

function makeNetworkColumns() {
  return [
    id,
    { name: "name", sv: "Nätverk", en: "Network", schema: text, required: true },
    description,
    organizer,
    { name: "members", sv: "Medlemmar", en: "Members", schema: place, list: true },
    fields,
    groups,
    { name: "dormant", sv: "Vilande", en: "Dormant", schema: boolean },
    url,
    ...sourceColumns,
    ...originColumns,
  ] as const;
}
