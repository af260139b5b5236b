import type * as v from "valibot";
import { parsedSchema } from "../parsed-schema/parsed-schema.js";
import { parsePlainDate, type PlainDate } from "./plain-date.js";

/** A field that holds a day of the calendar in ISO form. */
export const plainDateSchema: v.GenericSchema<string | number, PlainDate> = /* @__PURE__ */ parsedSchema(
  parsePlainDate,
  "a day such as 2024-06-30",
  { pattern: "^\\d{4}-\\d{2}-\\d{2}$", format: "date" },
);
