import * as v from "valibot";
import { originEntries } from "../origin/origin-schema.js";
import { municipalityCodeSchema } from "../place-code/place-code-schemas.js";
import { plainDateSchema } from "../plain-date/plain-date-schema.js";
import { plainPeriodSchema } from "../plain-period/plain-period-schema.js";
import { type PolicyDocument, policyStages } from "./policy-document.js";

/** A policy document as data. */
export const policyDocumentSchema: v.GenericSchema<unknown, PolicyDocument> =
  /* @__PURE__ */ makePolicyDocumentSchema();

function makePolicyDocumentSchema(): v.GenericSchema<unknown, PolicyDocument> {
  return v.object({
    municipality: municipalityCodeSchema,
    stage: v.picklist(policyStages),
    title: v.exactOptional(v.string()),
    adopted: v.exactOptional(plainDateSchema),
    period: plainPeriodSchema,
    url: v.exactOptional(v.string()),
    ...originEntries(),
  });
}
