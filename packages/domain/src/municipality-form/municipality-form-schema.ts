import * as v from "valibot";
import { organizationForms } from "../organization-form/organization-form.js";
import { originEntries } from "../origin/origin-schema.js";
import { idSchema } from "../parsed-schema/code-list-schema.js";
import { yearSchema } from "../parsed-schema/year-schema.js";
import { municipalityCodeSchema } from "../place-code/place-code-schemas.js";
import type { MunicipalityForm } from "./municipality-form.js";

/** The form of administration of a municipality and a year as data. */
export const municipalityFormSchema: v.GenericSchema<unknown, MunicipalityForm> =
  /* @__PURE__ */ makeMunicipalityFormSchema();

function makeMunicipalityFormSchema(): v.GenericSchema<unknown, MunicipalityForm> {
  return v.object({
    municipality: municipalityCodeSchema,
    year: yearSchema,
    form: idSchema(organizationForms),
    ...originEntries(),
  });
}
