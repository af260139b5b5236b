import * as v from "valibot";
import { type MunicipalityCode, parseMunicipalityCode } from "./municipality-code.js";
import { parseRegionCode, type RegionCode } from "./region-code.js";

/** A field that holds a municipality's code in any form that {@link parseMunicipalityCode} reads. */
export const municipalityCodeSchema: v.GenericSchema<string | number, MunicipalityCode> =
  /* @__PURE__ */ codeSchema(parseMunicipalityCode, "four digits such as 0180");

/** A field that holds a county's or region's code in any form that {@link parseRegionCode} reads. */
export const regionCodeSchema: v.GenericSchema<string | number, RegionCode> = /* @__PURE__ */ codeSchema(
  parseRegionCode,
  "two digits of a county such as 12",
);

function codeSchema<Code extends string>(
  parse: (input: unknown) => Code | undefined,
  expected: string,
): v.GenericSchema<string | number, Code> {
  return v.pipe(
    v.union([v.string(), v.number()], (issue) => `${expected} required, got ${issue.received}`),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const code = parse(dataset.value);
      if (code !== undefined) return code;
      addIssue({ expected, message: `${expected} required, got ${dataset.value}` });
      return NEVER;
    }),
  );
}
