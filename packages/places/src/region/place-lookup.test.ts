import { regionCode } from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { placeLookup } from "./place-lookup.js";

test("finds places by what files call them, and names them again", () => {
  const malmo = placeLookup.municipality("Malmö stad");
  expect(malmo).toEqual({ kind: "municipality", code: "1280" });
  expect(placeLookup.name(malmo!)).toBe("Malmö");
  expect(placeLookup.county("Skåne")).toEqual({ kind: "county", code: "12" });
  expect(placeLookup.name({ kind: "county", code: regionCode("12") })).toBe("Skåne län");
  expect(placeLookup.name({ kind: "region", code: regionCode("12") })).toBe("Region Skåne");
});

test("finds nothing where there is nothing", () => {
  expect(placeLookup.municipality("Ingenstans")).toBeUndefined();
  expect(placeLookup.county("Ingenstans")).toBeUndefined();
});
