import * as v from "valibot";
import { geoPositionSchema } from "../geo-position/geo-position-schema.js";
import { originEntries } from "../origin/origin-schema.js";
import { idSchema } from "../parsed-schema/code-list-schema.js";
import { municipalityCodeSchema } from "../place-code/place-code-schemas.js";
import { venueKinds } from "./venue-kind.js";
import type { Venue } from "./venue.js";

/** A venue as data. */
export const venueSchema: v.GenericSchema<unknown, Venue> = /* @__PURE__ */ makeVenueSchema();

function makeVenueSchema(): v.GenericSchema<unknown, Venue> {
  const filled = v.pipe(v.string(), v.minLength(1));
  return v.object({
    id: filled,
    name: filled,
    kind: idSchema(venueKinds),
    municipality: municipalityCodeSchema,
    address: v.exactOptional(v.string()),
    position: v.exactOptional(geoPositionSchema),
    operator: v.exactOptional(v.string()),
    url: v.exactOptional(v.string()),
    ...originEntries(),
  });
}
