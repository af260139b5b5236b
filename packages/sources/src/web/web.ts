// What a page needs to read what this project publishes, and nothing of what it takes to read what people keep.
export { PublishedCsv, type PublishedRow } from "../published/published-csv.js";
export { PublishedGrants } from "../published/published-grants.js";
export {
  readMunicipalityFacts,
  readOrganizationForms,
  readPolicyDocuments,
} from "../published/published-municipalities.js";
export { readCulturePlans } from "../published/published-plans.js";
export { PublishedProblem } from "../published/published-problem.js";
export type { PublishedTable } from "../published/published-table.js";
export { readActivities, readAllocations, readNetworks, readVenues } from "../published/published-work.js";
export { fetchFile, type FetchOptions, textOf } from "./fetch-file.js";
export { loadFeed } from "./load-feed.js";
export { type FailureKind, fileNameOf, LoadFailure } from "./load-failure.js";
export {
  formatOf,
  type OpenPackage,
  openPackage,
  type PackageFile,
  type ResourceFormat,
  type ResourceKind,
} from "./open-package.js";
