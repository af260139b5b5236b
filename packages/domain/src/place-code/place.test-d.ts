import { expectTypeOf } from "vitest";
import type { MunicipalityCode } from "./municipality-code.js";
import type { Place } from "./place.js";
import type { RegionCode } from "./region-code.js";

declare const municipality: MunicipalityCode;
declare const region: RegionCode;
declare const place: Place;

// @ts-expect-error a municipality's code is not a region's
export const wrongRegion: RegionCode = municipality;
// @ts-expect-error text from a file has to be parsed first
export const unparsed: MunicipalityCode = "0180";
// @ts-expect-error a region does not have a municipality's code
export const wrongPlace: Place = { kind: "region", code: municipality };
export const county: Place = { kind: "county", code: region };

if (place.kind === "municipality") expectTypeOf(place.code).toEqualTypeOf<MunicipalityCode>();
else expectTypeOf(place.code).toEqualTypeOf<RegionCode>();
