import * as v from "valibot";
import { measureSchema } from "../measure/measure-schema.js";
import { organizationForms } from "../organization-form/organization-form.js";
import { originEntries } from "../origin/origin-schema.js";
import { idSchema } from "../parsed-schema/code-list-schema.js";
import { yearSchema } from "../parsed-schema/year-schema.js";
import { municipalityCodeSchema } from "../place-code/place-code-schemas.js";
import type { MunicipalityFacts } from "./municipality-facts.js";

/** The facts of a municipality and a year as data. */
export const municipalityFactsSchema: v.GenericSchema<unknown, MunicipalityFacts> =
  /* @__PURE__ */ makeMunicipalityFactsSchema();

function makeMunicipalityFactsSchema(): v.GenericSchema<unknown, MunicipalityFacts> {
  return v.object({
    municipality: municipalityCodeSchema,
    year: yearSchema,
    population: measureSchema,
    cultureCost: measureSchema,
    cultureGrossCost: measureSchema,
    libraryCost: measureSchema,
    leisureCost: measureSchema,
    localities: measureSchema,
    organizationForm: v.exactOptional(idSchema(organizationForms)),
    policyUrl: v.exactOptional(v.string()),
    ...originEntries(),
  });
}
