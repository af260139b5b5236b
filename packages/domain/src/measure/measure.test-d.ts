import { expectTypeOf } from "vitest";
import type { Measure, MissingReason } from "./measure.js";

declare const measure: Measure;

// A figure can only be read once it is known to be there.
expectTypeOf<Measure>().not.toHaveProperty("value");
// @ts-expect-error a reason has to be one of the four
export const madeUp: MissingReason = "unmapped";

if (measure.kind === "value") expectTypeOf(measure.value).toBeNumber();
else expectTypeOf(measure.reason).toEqualTypeOf<MissingReason>();
