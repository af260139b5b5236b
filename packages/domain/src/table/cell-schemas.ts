import * as v from "valibot";
import { parsedSchema } from "../parsed-schema/parsed-schema.js";
import { parsePlace } from "../place-code/place-text.js";

type CellSchema = v.GenericSchema<unknown, unknown>;

/** Words. */
export const text: CellSchema = /* @__PURE__ */ v.string();
/** A figure with a decimal point. */
export const number: CellSchema = /* @__PURE__ */ v.number();
/** A whole number. */
export const integer: CellSchema = /* @__PURE__ */ makeInteger();
/** Yes or no. */
export const boolean: CellSchema = /* @__PURE__ */ v.boolean();
/** A part of a whole, above 0 and at most 1. */
export const share: CellSchema = /* @__PURE__ */ makeShare();
/** A place as text. */
export const place: CellSchema = /* @__PURE__ */ parsedSchema(
  parsePlace,
  "a place such as 1280 or county:12",
  {
    pattern: "^(\\d{4}|(county|region):\\d{2})$",
  },
);

function makeInteger(): CellSchema {
  return v.pipe(v.number(), v.safeInteger());
}

function makeShare(): CellSchema {
  return v.pipe(v.number(), v.minValue(0), v.maxValue(1));
}
