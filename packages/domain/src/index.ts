export { isOre, type Ore } from "./amount/ore.js";
export { splitAmount } from "./amount/split-amount.js";
export { type CulturalArea, type CulturalAreaId, culturalAreas } from "./cultural-area/cultural-area.js";
export type { CulturalField } from "./cultural-area/cultural-field.js";
export { culturalFields } from "./cultural-area/cultural-fields.js";
export { parseCulturalArea } from "./cultural-area/parse-cultural-area.js";
export { parseCulturalField } from "./cultural-area/parse-cultural-field.js";
export type { GrantProgram, GrantProgramId } from "./grant-program/grant-program.js";
export { grantPrograms } from "./grant-program/grant-programs.js";
export { parseGrantProgram } from "./grant-program/parse-grant-program.js";
export type { Grant } from "./grant/grant.js";
export { grantSchema, placeSharesSchema } from "./grant/grant-schema.js";
export { areWhole, equalShares, type PlaceShare } from "./grant/place-share.js";
export {
  combine,
  mapMeasure,
  type Measure,
  missing,
  type MissingReason,
  missingReasons,
  value,
} from "./measure/measure.js";
export { measureSchema, oreMeasureSchema } from "./measure/measure-schema.js";
export { missingMark, parseMissingMark, parseStatisticsMark } from "./measure/statistics-mark.js";
export {
  type OrganizationNumber,
  parseOrganizationNumber,
} from "./organization-number/organization-number.js";
export type { Organization } from "./organization/organization.js";
export {
  type OrganizationKind,
  organizationKindOf,
  organizationKinds,
} from "./organization/organization-kind.js";
export { organizationNumberSchema, organizationSchema } from "./organization/organization-schema.js";
export {
  type MunicipalityCode,
  municipalityCode,
  parseMunicipalityCode,
  regionOf,
} from "./place-code/municipality-code.js";
export type { Place } from "./place-code/place.js";
export { municipalityCodeSchema, regionCodeSchema } from "./place-code/place-code-schemas.js";
export { foldPlaceName, municipalityNameKeys, regionNameKeys } from "./place-code/place-name.js";
export { placeSchema } from "./place-code/place-schema.js";
export { parseRegionCode, type RegionCode, regionCode } from "./place-code/region-code.js";
export { parsePlainDate, type PlainDate, plainDate } from "./plain-date/plain-date.js";
export { plainDateSchema } from "./plain-date/plain-date-schema.js";
export type { PlainPeriod } from "./plain-period/plain-period.js";
export { plainPeriodSchema } from "./plain-period/plain-period-schema.js";
export type { SourceRow } from "./source-row/source-row.js";
export type { Confidence, Sourced } from "./sourced/sourced.js";
export { parseTargetGroup, type TargetGroup, targetGroups } from "./target-group/target-group.js";
