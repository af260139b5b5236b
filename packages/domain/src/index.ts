export {
  type MunicipalityCode,
  municipalityCode,
  parseMunicipalityCode,
  regionOf,
} from "./place-code/municipality-code.js";
export { municipalityCodeSchema, regionCodeSchema } from "./place-code/place-code-schemas.js";
export { foldPlaceName, municipalityNameKeys, regionNameKeys } from "./place-code/place-name.js";
export type { Place } from "./place-code/place.js";
export { parseRegionCode, type RegionCode, regionCode } from "./place-code/region-code.js";
export type { Confidence, Sourced } from "./sourced/sourced.js";
