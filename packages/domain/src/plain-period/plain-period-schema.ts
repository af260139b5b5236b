import * as v from "valibot";
import { plainDateSchema } from "../plain-date/plain-date-schema.js";
import type { PlainPeriod } from "./plain-period.js";

/** A period whose end, where both are known, is not before its beginning. */
export const plainPeriodSchema: v.GenericSchema<unknown, PlainPeriod> = /* @__PURE__ */ makePeriodSchema();

function makePeriodSchema(): v.GenericSchema<unknown, PlainPeriod> {
  return v.pipe(
    v.object({ from: v.exactOptional(plainDateSchema), until: v.exactOptional(plainDateSchema) }),
    v.check(
      ({ from, until }) => from === undefined || until === undefined || from <= until,
      "a last day not before the first required",
    ),
  );
}
