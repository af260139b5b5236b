export type { ActivitiesView } from "./activity-log/activities-view.js";
export type {
  ActivityFilter,
  ActivityLogData,
  ActivityLogSection,
  ActivityLogState,
} from "./activity-log/activity-log-data.js";
export { activityLogView, type ActivityLogView } from "./activity-log/activity-log-view.js";
export type { ActivityOption, ActivityOptions } from "./activity-log/activity-options.js";
export type { ActivityRow } from "./activity-log/activity-rows.js";
export type { ActivityTimeline, TimelineColumn, TimelineLane } from "./activity-log/activity-timeline.js";
export type { NetworkGroup, NetworkRow } from "./activity-log/network-rows.js";
export type { NetworksView } from "./activity-log/networks-view.js";
export type { MunicipalityVisits, Visits } from "./activity-log/visits.js";
export {
  areaMarks,
  areaOrder,
  areaPatterns,
  type AreaMark,
  type AreaPattern,
} from "./area-marks/area-marks.js";
export type { YearSpan } from "./axis/year-span.js";
export type { BarChartData, BarItem } from "./bar-chart/bar-chart-data.js";
export {
  barChartView,
  type BarChartScreen,
  type BarChartState,
  type BarChartView,
  type GatheredBars,
} from "./bar-chart/bar-chart-view.js";
export type { Bar, BarPicture, ReferenceLine } from "./bar-chart/bar-picture.js";
export type { ChoroplethBreaks } from "./choropleth/area-classes.js";
export { type AreaFill, type AreaGlyph, type CategoryFill } from "./choropleth/area-fills.js";
export type { AreaName } from "./choropleth/area-labels.js";
export type { AreaShape } from "./choropleth/area-shapes.js";
export { areaTip, type AreaTip, type TipRoom } from "./choropleth/area-tip.js";
export type {
  AreaValue,
  Bilingual,
  CategorySubject,
  ChoroplethCategory,
  ChoroplethData,
  ChoroplethSeries,
  ChoroplethState,
  ChoroplethSubject,
  QuantitySubject,
  Unplaced,
} from "./choropleth/choropleth-data.js";
export type { AreaDetails, AreaFacts, FigureStrip } from "./choropleth/choropleth-details.js";
export type { ChoroplethFrame } from "./choropleth/choropleth-frame.js";
export type { ChoroplethGround, NamedArea } from "./choropleth/choropleth-ground.js";
export type { ChoroplethKey, ClassBox, KeyItem } from "./choropleth/choropleth-key.js";
export type { KindNames } from "./choropleth/choropleth-kinds.js";
export {
  type AreaSpot,
  choroplethLayout,
  type ChoroplethLayout,
  type ChoroplethScreen,
  type MapWindow,
} from "./choropleth/choropleth-layout.js";
export type { ChoroplethText } from "./choropleth/choropleth-text.js";
export type { ChoroplethUnit } from "./choropleth/choropleth-unit.js";
export {
  type ChoroplethMark,
  type ChoroplethPanel,
  choroplethView,
  type ChoroplethView,
  type YearChoice,
} from "./choropleth/choropleth-view.js";
export { keyPicture, type KeyPicture, type KeyRoom } from "./choropleth/key-picture.js";
export type {
  FacetChoice,
  FacetField,
  FacetsData,
  FacetsState,
  FacetValue,
  FoundRecipients,
} from "./facets/facets-data.js";
export {
  type FacetChip,
  type FacetGroup,
  type FacetOption,
  type FacetsView,
  facetsView,
  type OpenFields,
} from "./facets/facets-view.js";
export type { FactLine } from "./fact-sheet/fact-lines.js";
export type { BarRole, FactPicture, PlacedBar, PlacedPanel } from "./fact-sheet/fact-panels.js";
export {
  type AreaMoney,
  type Comparison,
  comparisons,
  type FactSheetData,
  type FactSheetState,
  type GrantsReceived,
} from "./fact-sheet/fact-sheet-data.js";
export { type FactOption, factSheetView, type FactSheetView } from "./fact-sheet/fact-sheet-view.js";
export { culturePlanAge, type CulturePlanAge } from "./fact-sheet/region-plan.js";
export type { FactTrend, PlacedTrendLine } from "./fact-sheet/fact-trend.js";
export type { FigureMeasure, FigureUnit } from "./figure-measure/figure-measure.js";
export type { PartWords } from "./figure-measure/part-words.js";
export type { Prices } from "./figure-measure/prices.js";
export type { FigureText } from "./figure/figure-text.js";
export { figureCsv, figureView } from "./figure/figure-view.js";
export type { FigureAbout, FigureParts, FigureScreen, FigureView, SourceLine } from "./figure/figure-view.js";
export { madeUpTables } from "./figure/made-up.js";
export type {
  FlowChartData,
  FlowChartState,
  FlowOrientation,
  FlowYear,
} from "./flow-chart/flow-chart-data.js";
export type { FlowChartText } from "./flow-chart/flow-chart-text.js";
export { flowChartView, type FlowChartView, type FlowList } from "./flow-chart/flow-chart-view.js";
export { flowChoiceWords, type FlowChoiceWords } from "./flow-chart/flow-choice-words.js";
export type { FlowItem, FlowLink } from "./flow-chart/flow-columns.js";
export { regionName } from "./flow-chart/flow-names.js";
export type {
  FlowBox,
  FlowLabel,
  FlowPicture,
  FlowSegment,
  PlacedItem,
  PlacedLink,
} from "./flow-chart/flow-picture.js";
export { type FlowDirection, followedMoney, flowStep, type FollowedMoney } from "./flow-chart/flow-step.js";
export {
  placeLabels,
  type Box,
  type LabelMark,
  type LabelRequest,
  type LabelRoom,
  type PlacedLabel,
} from "./labels/place-labels.js";
export { pushApart, type Disc } from "./labels/push-apart.js";
export type { MeasureText } from "./labels/wrap-words.js";
export {
  clampZoom,
  mapFrame,
  mapTransform,
  maxZoom,
  panBy,
  sizeClass,
  zoomAround,
} from "./map-frame/map-frame.js";
export type { FrameOptions, MapFrame, MapTransform, SizeClass, Zoom } from "./map-frame/map-frame.js";
export { stepFrom, typeAhead, type Direction, type Spot } from "./map-frame/step.js";
export {
  fillColor,
  grantLayers,
  municipalityLayers,
  type AreaLayerOptions,
} from "./map-layers/area-layers.js";
export { boundsOf } from "./map-layers/area-source.js";
export type { SpotFeature } from "./map-layers/area-spots.js";
export { drawnMap, type DrawnMap, type DrawnPlace } from "./map-layers/drawn-map.js";
export {
  basemapPrefix,
  creditOf,
  tileStyle,
  withBasemap,
  withoutBasemap,
  type BasemapLayer,
  type BasemapStyle,
  type TileFile,
} from "./map-layers/basemap.js";
export { mapGlText, type BasemapTrouble, type GlTrouble, type MapGlText } from "./map-layers/map-gl-text.js";
export type {
  Bounds,
  LayerFeature,
  LayerImage,
  LayerSource,
  MapLayer,
  MapLayers,
} from "./map-layers/map-layers.js";
export type { MuseumFeature, MuseumLooks } from "./map-layers/museum-features.js";
export { museumLayers, type MuseumLayerOptions } from "./map-layers/museum-layers.js";
export { areaPalettes, palettes, type AreaPalette, type Palette } from "./map-layers/palette.js";
export { museumCardView, museumIds } from "./museum-card/museum-card-view.js";
export {
  type FinderGroup,
  type MuseumFinderText,
  museumFinderView,
  type MuseumFinderView,
} from "./museum-finder/museum-finder-view.js";
export { museumJsonLd } from "./museum-card/museum-json-ld.js";
export { museumColumns, type MuseumCell, type MuseumColumn } from "./museum-map/museum-cells.js";
export type { MuseumMapData } from "./museum-map/museum-map-data.js";
export type { MuseumMapText } from "./museum-map/museum-map-text.js";
export { museumMapView } from "./museum-map/museum-map-view.js";
export type {
  MuseumMapParts,
  MuseumMapScreen,
  MuseumMapState,
  MuseumMapView,
} from "./museum-map/museum-map-view.js";
export {
  outerRadius,
  type MuseumDot,
  type MuseumMark,
  type MuseumPicture,
  type MuseumSymbol,
} from "./museum-map/museum-picture.js";
export { museumRegister } from "./museum-map/museum-register.js";
export type { MuseumFact, MuseumLink, MuseumRow } from "./museum-map/museum-rows.js";
export type { FoundMuseum } from "./museum-map/museum-search.js";
export { fieldParts } from "./names/field-parts.js";
export { type FieldText, fieldText } from "./names/field-text.js";
export { grantChoiceWords, type GrantChoiceWords } from "./names/grant-choices.js";
export { grantMeasure, type GrantMeasureName, grantMeasureNames } from "./names/grant-measures.js";
export { recordWords, type RecordWords } from "./names/record-words.js";
export { isNamedByData, valueName } from "./names/value-name.js";
export type { NewsListText } from "./news-list/news-list-text.js";
export {
  newsListView,
  type NewsListState,
  type NewsListView,
  type NewsRow,
} from "./news-list/news-list-view.js";
export type {
  PointMapData,
  PointMapScreen,
  PointMapSection,
  PointMapState,
} from "./point-map/point-map-data.js";
export { pointMapView } from "./point-map/point-map-view.js";
export type { MunicipalityPanel, PointMapView, VenueKeyItem, VenueMark } from "./point-map/point-map-view.js";
export type { VenueRow } from "./point-map/venue-rows.js";
export { shapePath, type VenueShape, type VenueSymbol } from "./point-map/venue-symbols.js";
export type { RecordSort } from "./record-table/record-index.js";
export type { ShownColumn } from "./record-table/record-rows.js";
export {
  listedRecords,
  type RecordColumn,
  type RecordSource,
  type RecordTableData,
  type RecordValue,
  type TableRecord,
} from "./record-table/record-table-data.js";
export {
  type ColumnChoice,
  firstRecords,
  recordTableView,
  type RecordTableScreen,
  type RecordTableState,
  type RecordTableView,
} from "./record-table/record-table-view.js";
export { type LoadProblem, type LoadStatus, statusText } from "./status/status-text.js";
export { missingWords } from "./table/missing-words.js";
export { type CsvForm, tableCsv } from "./table/table-csv.js";
export {
  measureCell,
  missingCell,
  safeHref,
  textCell,
  type TableCell,
  type TableColumn,
  type TableRow,
  type TableView,
} from "./table/table-view.js";
export { dataLanguage, piecesOf } from "./text/data-language.js";
export { formatCount, formatDate, type Language } from "./text/format.js";
export {
  formatIn,
  formatKronor,
  formatMoney,
  moneyInWords,
  type MoneyUnit,
  moneyUnitName,
  moneyUnitOf,
  oreIn,
} from "./text/money.js";
export { formatChange, formatNumber, formatPercent, formatSigned } from "./text/number.js";
export { colors, type ColorName, type ColorToken } from "./theme/colors.js";
export { contrast } from "./theme/contrast.js";
export {
  areaColors,
  changeColors,
  classColors,
  figureColors,
  flowColors,
  statusColors,
} from "./theme/figure-colors.js";
export type { TipBox } from "./tip/tip-box.js";
export type { TrendChartData, TrendForm, TrendSeries } from "./trend-chart/trend-chart-data.js";
export {
  trendChartView,
  type TrendChartScreen,
  type TrendChartState,
  type TrendChartView,
} from "./trend-chart/trend-chart-view.js";
export type {
  TrendGap,
  TrendLine,
  TrendPicture,
  TrendPlot,
  TrendPoint,
  TrendText,
  TrendTick,
  TrendYear,
} from "./trend-chart/trend-picture.js";
export { pointAt, trendPoints, trendStep, type TrendMove, yearAt } from "./trend-chart/trend-step.js";
export { visitsMap } from "./activity-log/visits-map.js";
