import * as v from "valibot";
import { expect, expectTypeOf, test } from "vitest";
import type { MunicipalityCode } from "./municipality-code.js";
import { municipalityCodeSchema, regionCodeSchema } from "./place-code-schemas.js";

test("a row's field becomes a code with its zeros", () => {
  const row = v.parse(v.object({ municipality: municipalityCodeSchema }), { municipality: 180 });
  expect(row).toEqual({ municipality: "0180" });
  expectTypeOf(row.municipality).toEqualTypeOf<MunicipalityCode>();
});

test("a refusal names the rule and the value", () => {
  expect(v.safeParse(municipalityCodeSchema, "180x").issues?.[0].message).toBe(
    "four digits such as 0180 required, got 180x",
  );
  expect(v.safeParse(regionCodeSchema, "0000").issues?.[0].message).toBe(
    "two digits of a county such as 12 required, got 0000",
  );
  expect(v.safeParse(regionCodeSchema, null).issues?.[0].message).toBe(
    "two digits of a county such as 12 required, got null",
  );
});
