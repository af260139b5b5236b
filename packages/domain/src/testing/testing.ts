export { allocationArbitrary } from "./allocation-arbitrary.js";
export { grantArbitrary, type GrantChoices } from "./grant-arbitrary.js";
export { oreMeasureArbitrary, placesArbitrary, placeSharesArbitrary } from "./part-arbitraries.js";
export { organizationArbitrary } from "./organization-arbitrary.js";
export {
  activityArbitrary,
  municipalityFactsArbitrary,
  municipalityFormArbitrary,
  networkArbitrary,
  policyDocumentArbitrary,
  venueArbitrary,
} from "./record-arbitraries.js";
