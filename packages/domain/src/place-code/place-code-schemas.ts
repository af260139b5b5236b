import type * as v from "valibot";
import { parsedSchema } from "../parsed-schema/parsed-schema.js";
import { type MunicipalityCode, parseMunicipalityCode } from "./municipality-code.js";
import { parseRegionCode, type RegionCode } from "./region-code.js";

/** A field that holds a municipality's code in any form that {@link parseMunicipalityCode} reads. */
export const municipalityCodeSchema: v.GenericSchema<string | number, MunicipalityCode> =
  /* @__PURE__ */ parsedSchema(parseMunicipalityCode, "four digits such as 0180", { pattern: "^\\d{4}$" });

/** A field that holds a county's or region's code in any form that {@link parseRegionCode} reads. */
export const regionCodeSchema: v.GenericSchema<string | number, RegionCode> = /* @__PURE__ */ parsedSchema(
  parseRegionCode,
  "two digits of a county such as 12",
  { pattern: "^\\d{2}$" },
);
