import * as v from "valibot";
import { culturalAreas } from "../cultural-area/cultural-area.js";
import { culturalFields } from "../cultural-area/cultural-fields.js";
import { measureSchema } from "../measure/measure-schema.js";
import { originEntries } from "../origin/origin-schema.js";
import { idSchema, idsSchema } from "../parsed-schema/code-list-schema.js";
import { placesSchema } from "../place-code/places-schema.js";
import { plainPeriodSchema } from "../plain-period/plain-period-schema.js";
import { targetGroups } from "../target-group/target-group.js";
import type { Activity } from "./activity.js";
import { activityKinds } from "./activity-kind.js";

/** An activity as data. */
export const activitySchema: v.GenericSchema<unknown, Activity> = /* @__PURE__ */ makeActivitySchema();

function makeActivitySchema(): v.GenericSchema<unknown, Activity> {
  const filled = v.pipe(v.string(), v.minLength(1));
  return v.object({
    id: filled,
    title: filled,
    kind: v.exactOptional(idSchema(activityKinds)),
    description: v.exactOptional(v.string()),
    organizer: v.exactOptional(v.string()),
    period: plainPeriodSchema,
    places: placesSchema,
    areas: idsSchema(culturalAreas),
    fields: idsSchema(culturalFields),
    targetGroups: idsSchema(targetGroups),
    participants: measureSchema,
    url: v.exactOptional(v.string()),
    ...originEntries(),
  });
}
