import * as v from "valibot";
import type { SourceRow } from "./source-row.js";

/** Where in a file something stood. */
export const sourceRowSchema: v.GenericSchema<unknown, SourceRow> = /* @__PURE__ */ makeSourceRowSchema();

function makeSourceRowSchema(): v.GenericSchema<unknown, SourceRow> {
  return v.object({
    file: v.string(),
    sheet: v.exactOptional(v.string()),
    row: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  });
}
