import type { MunicipalityCode } from "./municipality-code.js";
import type { RegionCode } from "./region-code.js";

/**
 * Somewhere in Sweden that figures are told about. A county is the state's area and a region the elected authority on
 * the same ground: they share a code, so the kind has to be said.
 */
export type Place =
  | { readonly kind: "municipality"; readonly code: MunicipalityCode }
  | { readonly kind: "county"; readonly code: RegionCode }
  | { readonly kind: "region"; readonly code: RegionCode };
