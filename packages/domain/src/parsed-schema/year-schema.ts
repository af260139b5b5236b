import * as v from "valibot";

/** A year of our time. */
export const yearSchema: v.GenericSchema<unknown, number> = /* @__PURE__ */ makeYearSchema();

function makeYearSchema(): v.GenericSchema<unknown, number> {
  return v.pipe(v.number(), v.safeInteger(), v.minValue(1900), v.maxValue(2999));
}
