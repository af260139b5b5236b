import * as v from "valibot";
import { type GeoPosition, isNearSweden } from "./geo-position.js";

/** A point in or near Sweden, so that swapped degrees and meters of a grid are noticed. */
export const geoPositionSchema: v.GenericSchema<unknown, GeoPosition> = /* @__PURE__ */ makePositionSchema();

function makePositionSchema(): v.GenericSchema<unknown, GeoPosition> {
  return v.pipe(
    v.object({ longitude: v.pipe(v.number(), v.finite()), latitude: v.pipe(v.number(), v.finite()) }),
    v.check(isNearSweden, "degrees of WGS 84 in or near Sweden required"),
  );
}
