export { type ActivityLogRecords, LansmuseerActivityLog } from "./activity-log/activity-log.js";
export { LansmuseerFundingFlow } from "./funding-flow/funding-flow.js";
export { LansmuseerGrantBreakdown } from "./grant-breakdown/grant-breakdown.js";
export { LansmuseerGrantExplorer } from "./grant-explorer/grant-explorer.js";
export { LansmuseerGrantMap } from "./grant-map/grant-map.js";
export { LansmuseerGrantTable } from "./grant-table/grant-table.js";
export { LansmuseerGrantTrend } from "./grant-trend/grant-trend.js";
export { LansmuseerMap } from "./map/map.js";
export {
  type FactSheetRecords,
  LansmuseerMunicipalityFacts,
} from "./municipality-facts/municipality-facts.js";
export { LansmuseerMunicipalityMap } from "./municipality-map/municipality-map.js";
export { LansmuseerMuseumFinder } from "./museum-finder/museum-finder.js";
export { LansmuseerMuseum } from "./museum/museum.js";
export { LansmuseerNews } from "./news/news.js";
export { LansmuseerVenueMap } from "./venue-map/venue-map.js";
