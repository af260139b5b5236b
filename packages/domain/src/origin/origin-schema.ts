import * as v from "valibot";
import { confidences } from "../sourced/sourced.js";
import { sourceRowSchema } from "../source-row/source-row-schema.js";

/** The fields of an origin, for the schema of a record that has one. */
export const originEntries = () => ({
  source: v.exactOptional(v.string()),
  confidence: v.exactOptional(v.picklist(confidences)),
  fictional: v.exactOptional(v.literal(true)),
  sourceRow: v.exactOptional(sourceRowSchema),
});
