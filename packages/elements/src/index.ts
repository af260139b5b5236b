export { LansmuseerActivityLogView } from "./activity-log/activity-log.js";
export { LansmuseerBarChart } from "./bar-chart/bar-chart.js";
export { LansmuseerChoropleth } from "./choropleth/choropleth.js";
export { memoizeLast } from "./controllers/memoize-last.js";
export { takeKey } from "./controllers/picture-keys.js";
export { Roving, type RovingField } from "./controllers/roving.js";
export { ruler, ScreenController, type Scheme } from "./controllers/screen-controller.js";
export {
  type FilterValue,
  LansmuseerErrorEvent,
  LansmuseerFilterEvent,
  LansmuseerReadyEvent,
  LansmuseerSelectEvent,
} from "./events/events.js";
export { exportKinds, type ExportKind } from "./export/export-menu.js";
export { LansmuseerFacets } from "./facets/facets.js";
export { LansmuseerFactSheet } from "./fact-sheet/fact-sheet.js";
export type { FigureChoice } from "./figure/figure-choices.js";
export { FigureController, type FigureFrame, type FigureTwins } from "./figure/figure-controller.js";
export { figureStyles } from "./figure/figure.styles.js";
export { loadStatus, type LoadStatusOptions } from "./figure/load-status.js";
export { loadStatusStyles } from "./figure/load-status.styles.js";
export { LansmuseerFlowChart } from "./flow-chart/flow-chart.js";
export { hasWebGl } from "./map-gl/load-engine.js";
export type { MakeMapEngine, MapEngine, MapEngineOptions } from "./map-gl/map-engine.js";
export { LansmuseerMapGl } from "./map-gl/map-gl.js";
export { mapLibreWorkerUrl } from "./map-gl/worker-url.js";
export { LansmuseerMuseumCard } from "./museum-card/museum-card.js";
export { LansmuseerMuseumFinderView } from "./museum-finder/museum-finder.js";
export { LansmuseerMuseumMap } from "./museum-map/museum-map.js";
export type { LinkMode } from "./museum-map/words.js";
export { LansmuseerNewsList } from "./news-list/news-list.js";
export { LansmuseerPointMap } from "./point-map/point-map.js";
export { LansmuseerRecordTable } from "./record-table/record-table.js";
export { theme } from "./theme/theme.styles.js";
export { tokens } from "./theme/tokens.js";
export { LansmuseerTrendChart } from "./trend-chart/trend-chart.js";
