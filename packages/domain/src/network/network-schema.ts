import * as v from "valibot";
import { culturalFields } from "../cultural-area/cultural-fields.js";
import { originEntries } from "../origin/origin-schema.js";
import { idsSchema } from "../parsed-schema/code-list-schema.js";
import { placesSchema } from "../place-code/places-schema.js";
import { targetGroups } from "../target-group/target-group.js";
import type { Network } from "./network.js";

/** A network as data. */
export const networkSchema: v.GenericSchema<unknown, Network> = /* @__PURE__ */ makeNetworkSchema();

function makeNetworkSchema(): v.GenericSchema<unknown, Network> {
  const filled = v.pipe(v.string(), v.minLength(1));
  return v.object({
    id: filled,
    name: filled,
    description: v.exactOptional(v.string()),
    organizer: v.exactOptional(v.string()),
    members: placesSchema,
    fields: idsSchema(culturalFields),
    targetGroups: idsSchema(targetGroups),
    dormant: v.exactOptional(v.literal(true)),
    url: v.exactOptional(v.string()),
    ...originEntries(),
  });
}
