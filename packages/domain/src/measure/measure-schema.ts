import * as v from "valibot";
import { type Measure, missingReasons } from "./measure.js";

/** A figure, or the reason why there is none. */
export const measureSchema: v.GenericSchema<unknown, Measure> = /* @__PURE__ */ makeMeasureSchema();

/** An amount in whole öre, or the reason why there is none. */
export const oreMeasureSchema: v.GenericSchema<unknown, Measure> = /* @__PURE__ */ makeOreMeasureSchema();

function makeMeasureSchema(): v.GenericSchema<unknown, Measure> {
  return v.variant("kind", [
    v.object({ kind: v.literal("value"), value: v.pipe(v.number(), v.finite()) }),
    makeMissingSchema(),
  ]);
}

function makeOreMeasureSchema(): v.GenericSchema<unknown, Measure> {
  return v.variant("kind", [
    v.object({ kind: v.literal("value"), value: v.pipe(v.number(), v.safeInteger()) }),
    makeMissingSchema(),
  ]);
}

function makeMissingSchema() {
  return v.object({ kind: v.literal("missing"), reason: v.picklist(missingReasons) });
}
