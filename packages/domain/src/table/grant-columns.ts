import { culturalAreas } from "../cultural-area/cultural-area.js";
import { culturalFields } from "../cultural-area/cultural-fields.js";
import { grantPrograms } from "../grant-program/grant-programs.js";
import { organizationNumberSchema } from "../organization/organization-schema.js";
import { organizationKinds } from "../organization/organization-kind.js";
import { idSchema } from "../parsed-schema/code-list-schema.js";
import { yearSchema } from "../parsed-schema/year-schema.js";
import { plainDateSchema } from "../plain-date/plain-date-schema.js";
import { targetGroups } from "../target-group/target-group.js";
import { boolean, number, place, share, text } from "./cell-schemas.js";
import { originColumns, sourceColumns } from "./origin-columns.js";

/** The columns of the table of grants. */
export const grantColumns = /* @__PURE__ */ makeGrantColumns();

function makeGrantColumns() {
  const kinds = organizationKinds.map((id) => ({ id }));
  return [
    { name: "id", sv: "Id", en: "Id", schema: text, required: true },
    { name: "title", sv: "Projekt", en: "Title", schema: text, required: true },
    { name: "description", sv: "Beskrivning", en: "Description", schema: text },
    { name: "funder_name", sv: "Bidragsgivare", en: "Funder", schema: text, required: true },
    {
      name: "funder_number",
      sv: "Bidragsgivarens organisationsnummer",
      en: "Funder's organization number",
      schema: organizationNumberSchema,
    },
    {
      name: "funder_kind",
      sv: "Typ av bidragsgivare",
      en: "Kind of funder",
      schema: idSchema(kinds),
      required: true,
    },
    { name: "funder_department", sv: "Nämnd", en: "Department", schema: text },
    { name: "recipient_names", sv: "Mottagare", en: "Recipients", schema: text, required: true, list: true },
    {
      name: "recipient_numbers",
      sv: "Organisationsnummer",
      en: "Recipients' organization numbers",
      schema: organizationNumberSchema,
      list: true,
    },
    {
      name: "recipient_kinds",
      sv: "Typ av mottagare",
      en: "Kinds of recipient",
      schema: idSchema(kinds),
      required: true,
      list: true,
    },
    { name: "recipient_seats", sv: "Mottagarens hemort", en: "Recipients' seats", schema: place, list: true },
    {
      name: "program",
      sv: "Bidragsform (kod)",
      en: "Program",
      schema: idSchema(grantPrograms),
    },
    { name: "program_name", sv: "Bidragsform", en: "Program as written", schema: text },
    { name: "call", sv: "Utlysning", en: "Call", schema: text },
    {
      name: "areas",
      sv: "Kulturområde",
      en: "Cultural areas",
      schema: idSchema(culturalAreas),
      list: true,
    },
    {
      name: "fields",
      sv: "Konst- och kulturområde",
      en: "Cultural fields",
      schema: idSchema(culturalFields),
      list: true,
    },
    {
      name: "target_groups",
      sv: "Målgrupp",
      en: "Target groups",
      schema: idSchema(targetGroups),
      list: true,
    },
    {
      name: "places",
      sv: "Plats för verksamheten",
      en: "Where the work takes place",
      schema: place,
      list: true,
    },
    { name: "place_shares", sv: "Ortsandelar", en: "Shares of the places", schema: share, list: true },
    { name: "award_date", sv: "Beslutsdatum", en: "Award date", schema: plainDateSchema },
    { name: "year", sv: "År", en: "Year", schema: yearSchema, required: true },
    { name: "planned_from", sv: "Startdatum", en: "Planned first day", schema: plainDateSchema },
    { name: "planned_until", sv: "Slutdatum", en: "Planned last day", schema: plainDateSchema },
    { name: "requested_amount", sv: "Sökt belopp (kr)", en: "Requested, SEK", schema: number, measure: true },
    { name: "awarded_amount", sv: "Beviljat belopp (kr)", en: "Awarded, SEK", schema: number, measure: true },
    { name: "paid_amount", sv: "Utbetalt belopp (kr)", en: "Paid, SEK", schema: number, measure: true },
    { name: "case_number", sv: "Diarienummer", en: "Case number", schema: text },
    { name: "regrant", sv: "Vidareförmedlas", en: "To be granted on", schema: boolean, required: true },
    { name: "url", sv: "Webbadress", en: "Web address", schema: text },
    ...sourceColumns,
    ...originColumns,
  ] as const;
}
