import * as v from "valibot";
import { municipalityCodeSchema, regionCodeSchema } from "./place-code-schemas.js";
import type { Place } from "./place.js";

/** A municipality, a county or a region. */
export const placeSchema: v.GenericSchema<unknown, Place> = /* @__PURE__ */ makePlaceSchema();

function makePlaceSchema(): v.GenericSchema<unknown, Place> {
  return v.variant("kind", [
    v.object({ kind: v.literal("municipality"), code: municipalityCodeSchema }),
    v.object({ kind: v.literal("county"), code: regionCodeSchema }),
    v.object({ kind: v.literal("region"), code: regionCodeSchema }),
  ]);
}
