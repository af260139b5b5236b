// Written by `npm run components -w @lansmuseer/react`.
export { LansmuseerActivityLog } from "./activity-log.generated.js";
export { LansmuseerActivityLogView } from "./activity-log-view.generated.js";
export { LansmuseerBarChart } from "./bar-chart.generated.js";
export { LansmuseerChoropleth } from "./choropleth.generated.js";
export { LansmuseerFacets } from "./facets.generated.js";
export { LansmuseerFactSheet } from "./fact-sheet.generated.js";
export { LansmuseerFlowChart } from "./flow-chart.generated.js";
export { LansmuseerFundingFlow } from "./funding-flow.generated.js";
export { LansmuseerGrantBreakdown } from "./grant-breakdown.generated.js";
export { LansmuseerGrantExplorer } from "./grant-explorer.generated.js";
export { LansmuseerGrantTable } from "./grant-table.generated.js";
export { LansmuseerGrantTrend } from "./grant-trend.generated.js";
export { LansmuseerMap } from "./map.generated.js";
export { LansmuseerMunicipalityFacts } from "./municipality-facts.generated.js";
export { LansmuseerMuseumMap } from "./museum-map.generated.js";
export { LansmuseerRecordTable } from "./record-table.generated.js";
export { LansmuseerTrendChart } from "./trend-chart.generated.js";
