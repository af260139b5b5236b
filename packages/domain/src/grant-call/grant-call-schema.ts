import * as v from "valibot";
import { grantPrograms } from "../grant-program/grant-programs.js";
import { idSchema } from "../parsed-schema/code-list-schema.js";
import { plainDateSchema } from "../plain-date/plain-date-schema.js";
import type { GrantCall } from "./grant-call.js";

/** A call as data; it does not close before it opens. */
export const grantCallSchema: v.GenericSchema<unknown, GrantCall> = /* @__PURE__ */ makeGrantCallSchema();

function makeGrantCallSchema(): v.GenericSchema<unknown, GrantCall> {
  const filled = v.pipe(v.string(), v.minLength(1));
  return v.pipe(
    v.object({
      id: filled,
      title: filled,
      program: v.exactOptional(idSchema(grantPrograms)),
      opens: v.exactOptional(plainDateSchema),
      closes: v.exactOptional(plainDateSchema),
      url: v.exactOptional(v.string()),
    }),
    v.check(
      ({ opens, closes }) => opens === undefined || closes === undefined || opens <= closes,
      "a last day not before the first required",
    ),
  );
}
