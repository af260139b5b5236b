import * as v from "valibot";
import { culturalAreas } from "../cultural-area/cultural-area.js";
import { oreMeasureSchema } from "../measure/measure-schema.js";
import { organizationSchema } from "../organization/organization-schema.js";
import { idSchema } from "../parsed-schema/code-list-schema.js";
import { yearSchema } from "../parsed-schema/year-schema.js";
import { regionCodeSchema } from "../place-code/place-code-schemas.js";
import { sourceRowSchema } from "../source-row/source-row-schema.js";
import { type Allocation, flowSteps } from "./allocation.js";
import { fundRemainders, funds } from "./fund.js";

/** An allocation as data. */
export const allocationSchema: v.GenericSchema<unknown, Allocation> = /* @__PURE__ */ makeAllocationSchema();

function makeAllocationSchema(): v.GenericSchema<unknown, Allocation> {
  return v.object({
    id: v.pipe(v.string(), v.minLength(1)),
    step: v.picklist(flowSteps),
    year: yearSchema,
    region: regionCodeSchema,
    from: organizationSchema,
    to: organizationSchema,
    area: v.exactOptional(idSchema(culturalAreas)),
    amount: oreMeasureSchema,
    fund: v.exactOptional(v.picklist(funds)),
    remainder: v.exactOptional(v.picklist(fundRemainders)),
    derivation: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
    areaDerivation: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
    source: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
    fictional: v.exactOptional(v.literal(true)),
    sourceRow: v.exactOptional(sourceRowSchema),
  });
}
