export { type CulturalArea, type CulturalAreaId, culturalAreas } from "./cultural-area/cultural-area.js";
export type { CulturalField } from "./cultural-area/cultural-field.js";
export { culturalFields } from "./cultural-area/cultural-fields.js";
export { parseCulturalArea } from "./cultural-area/parse-cultural-area.js";
export { parseCulturalField } from "./cultural-area/parse-cultural-field.js";
export {
  combine,
  mapMeasure,
  type Measure,
  missing,
  type MissingReason,
  missingReasons,
  value,
} from "./measure/measure.js";
export { missingMark, parseMissingMark, parseStatisticsMark } from "./measure/statistics-mark.js";
export {
  type OrganizationNumber,
  parseOrganizationNumber,
} from "./organization-number/organization-number.js";
export {
  type MunicipalityCode,
  municipalityCode,
  parseMunicipalityCode,
  regionOf,
} from "./place-code/municipality-code.js";
export type { Place } from "./place-code/place.js";
export { municipalityCodeSchema, regionCodeSchema } from "./place-code/place-code-schemas.js";
export { foldPlaceName, municipalityNameKeys, regionNameKeys } from "./place-code/place-name.js";
export { parseRegionCode, type RegionCode, regionCode } from "./place-code/region-code.js";
export { parsePlainDate, type PlainDate, plainDate } from "./plain-date/plain-date.js";
export type { Confidence, Sourced } from "./sourced/sourced.js";
export { parseTargetGroup, type TargetGroup, targetGroups } from "./target-group/target-group.js";
