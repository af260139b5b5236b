import * as v from "valibot";
import { culturalAreas } from "../cultural-area/cultural-area.js";
import { culturalFields } from "../cultural-area/cultural-fields.js";
import { grantPrograms } from "../grant-program/grant-programs.js";
import { oreMeasureSchema } from "../measure/measure-schema.js";
import { organizationSchema } from "../organization/organization-schema.js";
import { originEntries } from "../origin/origin-schema.js";
import { idSchema, idsSchema } from "../parsed-schema/code-list-schema.js";
import { yearSchema } from "../parsed-schema/year-schema.js";
import { placeSchema } from "../place-code/place-schema.js";
import { plainDateSchema } from "../plain-date/plain-date-schema.js";
import { plainPeriodSchema } from "../plain-period/plain-period-schema.js";
import { targetGroups } from "../target-group/target-group.js";
import type { Grant } from "./grant.js";
import { areWhole, type PlaceShare } from "./place-share.js";

/** Places with shares that sum to 1, or none. */
export const placeSharesSchema: v.GenericSchema<unknown, readonly PlaceShare[]> =
  /* @__PURE__ */ makePlaceSharesSchema();

/** A grant as data, such as a JSON file holds. */
export const grantSchema: v.GenericSchema<unknown, Grant> = /* @__PURE__ */ makeGrantSchema();

function makePlaceSharesSchema(): v.GenericSchema<unknown, readonly PlaceShare[]> {
  const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
  return v.pipe(
    v.array(v.object({ place: placeSchema, share })),
    v.check((shares) => areWhole(shares), "shares above 0 that sum to 1 required"),
  );
}

function makeGrantSchema(): v.GenericSchema<unknown, Grant> {
  const filled = v.pipe(v.string(), v.minLength(1));
  return v.object({
    id: filled,
    title: filled,
    description: v.exactOptional(v.string()),
    funder: organizationSchema,
    recipients: v.pipe(v.array(organizationSchema), v.minLength(1)),
    program: v.exactOptional(idSchema(grantPrograms)),
    programName: v.exactOptional(v.string()),
    call: v.exactOptional(v.string()),
    areas: idsSchema(culturalAreas),
    fields: idsSchema(culturalFields),
    targetGroups: idsSchema(targetGroups),
    placeShares: placeSharesSchema,
    awardDate: v.exactOptional(plainDateSchema),
    year: yearSchema,
    plannedPeriod: v.exactOptional(plainPeriodSchema),
    requestedAmount: oreMeasureSchema,
    awardedAmount: oreMeasureSchema,
    paidAmount: oreMeasureSchema,
    caseNumber: v.exactOptional(v.string()),
    regrant: v.boolean(),
    url: v.exactOptional(v.string()),
    ...originEntries(),
  });
}
