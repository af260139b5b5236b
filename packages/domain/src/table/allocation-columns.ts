import { flowSteps } from "../allocation/allocation.js";
import { fundRemainders, funds } from "../allocation/fund.js";
import { culturalAreas } from "../cultural-area/cultural-area.js";
import { organizationKinds } from "../organization/organization-kind.js";
import { organizationNumberSchema } from "../organization/organization-schema.js";
import { idSchema } from "../parsed-schema/code-list-schema.js";
import { yearSchema } from "../parsed-schema/year-schema.js";
import { regionCodeSchema } from "../place-code/place-code-schemas.js";
import { number, text } from "./cell-schemas.js";
import { originColumns } from "./origin-columns.js";

/** The columns of the table of allocations. */
export const allocationColumns = /* @__PURE__ */ makeAllocationColumns();

function makeAllocationColumns() {
  const kind = idSchema(organizationKinds.map((id) => ({ id })));
  return [
    { name: "id", sv: "Id", en: "Id", schema: text, required: true },
    {
      name: "step",
      sv: "Led",
      en: "Step",
      schema: idSchema(flowSteps.map((id) => ({ id }))),
      required: true,
    },
    { name: "year", sv: "År", en: "Year", schema: yearSchema, required: true },
    { name: "region", sv: "Län", en: "County", schema: regionCodeSchema, required: true },
    { name: "from_name", sv: "Från", en: "From", schema: text, required: true },
    {
      name: "from_number",
      sv: "Givarens organisationsnummer",
      en: "Giver's number",
      schema: organizationNumberSchema,
    },
    { name: "from_kind", sv: "Typ av givare", en: "Kind of giver", schema: kind, required: true },
    { name: "to_name", sv: "Till", en: "To", schema: text, required: true },
    {
      name: "to_number",
      sv: "Mottagarens organisationsnummer",
      en: "Receiver's number",
      schema: organizationNumberSchema,
    },
    { name: "to_kind", sv: "Typ av mottagare", en: "Kind of receiver", schema: kind, required: true },
    { name: "area", sv: "Kulturområde", en: "Cultural area", schema: idSchema(culturalAreas) },
    { name: "amount", sv: "Belopp (kr)", en: "Amount, SEK", schema: number, measure: true },
    {
      name: "fund",
      sv: "Pengarnas ursprung",
      en: "Source of funds",
      schema: idSchema(funds.map((id) => ({ id }))),
    },
    {
      name: "remainder",
      sv: "Ej fördelat eller publicerat",
      en: "Not allocated or published",
      schema: idSchema(fundRemainders.map((id) => ({ id }))),
    },
    { name: "derivation", sv: "Hur beloppet är härlett", en: "How the amount is derived", schema: text },
    {
      name: "area_derivation",
      sv: "Hur området är bestämt",
      en: "How the area is decided",
      schema: text,
    },
    { name: "source", sv: "Källa", en: "Source", schema: text },
    ...originColumns,
  ] as const;
}
