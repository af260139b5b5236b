export type { Activity } from "./activity/activity.js";
export {
  type ActivityKind,
  type ActivityKindId,
  activityKinds,
  parseActivityKind,
} from "./activity/activity-kind.js";
export { activitySchema } from "./activity/activity-schema.js";
export { type Allocation, allocationsOf, type FlowStep, flowSteps, fundOf } from "./allocation/allocation.js";
export { allocationSchema } from "./allocation/allocation-schema.js";
export { type Fund, type FundRemainder, fundRemainders, funds } from "./allocation/fund.js";
export { isOre, type Ore } from "./amount/ore.js";
export { splitAmount } from "./amount/split-amount.js";
export { type CulturalArea, type CulturalAreaId, culturalAreas } from "./cultural-area/cultural-area.js";
export type { CulturalField } from "./cultural-area/cultural-field.js";
export { culturalFields } from "./cultural-area/cultural-fields.js";
export { parseCulturalArea } from "./cultural-area/parse-cultural-area.js";
export { parseCulturalField } from "./cultural-area/parse-cultural-field.js";
export type { CulturePlan } from "./culture-plan/culture-plan.js";
export { type GeoPosition, isNearSweden } from "./geo-position/geo-position.js";
export { geoPositionSchema } from "./geo-position/geo-position-schema.js";
export { callStatus, type CallStatus, type GrantCall } from "./grant-call/grant-call.js";
export { grantCallSchema } from "./grant-call/grant-call-schema.js";
export type { GrantProgram, GrantProgramId } from "./grant-program/grant-program.js";
export { grantPrograms } from "./grant-program/grant-programs.js";
export { parseGrantProgram } from "./grant-program/parse-grant-program.js";
export type { Grant } from "./grant/grant.js";
export { grantSchema, placeSharesSchema } from "./grant/grant-schema.js";
export { areWhole, equalShares, type PlaceShare } from "./grant/place-share.js";
export { jsonSchemaOf } from "./json-schema/json-schema.js";
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
export type { MunicipalityFacts } from "./municipality-facts/municipality-facts.js";
export { municipalityFactsSchema } from "./municipality-facts/municipality-facts-schema.js";
export type { MunicipalityForm } from "./municipality-form/municipality-form.js";
export { municipalityFormSchema } from "./municipality-form/municipality-form-schema.js";
export type { Network } from "./network/network.js";
export { networkSchema } from "./network/network-schema.js";
export type { NewsFeed, NewsItem, PublishedMoment } from "./news/news-feed.js";
export {
  type OrganizationForm,
  organizationForms,
  parseOrganizationForm,
} from "./organization-form/organization-form.js";
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
export type { Origin } from "./origin/origin.js";
export {
  type MunicipalityCode,
  municipalityCode,
  parseMunicipalityCode,
  regionOf,
} from "./place-code/municipality-code.js";
export type { Place } from "./place-code/place.js";
export { municipalityCodeSchema, regionCodeSchema } from "./place-code/place-code-schemas.js";
export {
  foldPlaceName,
  municipalityNameKeys,
  municipalityTitle,
  regionNameKeys,
} from "./place-code/place-name.js";
export { placeSchema } from "./place-code/place-schema.js";
export { parsePlace, placeText } from "./place-code/place-text.js";
export { placesSchema } from "./place-code/places-schema.js";
export { parseRegionCode, type RegionCode, regionCode } from "./place-code/region-code.js";
export { parsePlainDate, type PlainDate, plainDate } from "./plain-date/plain-date.js";
export { plainDateSchema } from "./plain-date/plain-date-schema.js";
export type { PlainPeriod } from "./plain-period/plain-period.js";
export { plainPeriodSchema } from "./plain-period/plain-period-schema.js";
export {
  type PolicyDocument,
  type PolicyStage,
  policyStages,
  policyStatus,
  type PolicyStatus,
  policyStatuses,
} from "./policy-document/policy-document.js";
export { policyDocumentSchema } from "./policy-document/policy-document-schema.js";
export type { SourceRow } from "./source-row/source-row.js";
export { type Confidence, confidences, type Sourced } from "./sourced/sourced.js";
export { type Table, type TableColumn, type TableKind, tableKinds } from "./table/table.js";
export { reasonColumn, tableSchemaOf } from "./table/table-schema.js";
export { tables } from "./table/tables.js";
export { parseTargetGroup, type TargetGroup, targetGroups } from "./target-group/target-group.js";
export type { Venue } from "./venue/venue.js";
export { parseVenueKind, type VenueKind, type VenueKindId, venueKinds } from "./venue/venue-kind.js";
export { venueSchema } from "./venue/venue-schema.js";
