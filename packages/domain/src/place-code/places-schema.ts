import * as v from "valibot";
import { placeSchema } from "./place-schema.js";
import type { Place } from "./place.js";

/** Places, each once. */
export const placesSchema: v.GenericSchema<unknown, readonly Place[]> = /* @__PURE__ */ makePlacesSchema();

function makePlacesSchema(): v.GenericSchema<unknown, readonly Place[]> {
  return v.pipe(
    v.array(placeSchema),
    v.check(
      (places) => new Set(places.map(({ kind, code }) => `${kind} ${code}`)).size === places.length,
      "each place once required",
    ),
  );
}
