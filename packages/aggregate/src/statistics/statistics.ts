export { type BreakMethod, classBreaks, classOf, givenBreaks } from "./breaks.js";
export { gini, type Holding, lorenzCurve, type LorenzPoint } from "./inequality.js";
export { type Middle, middle } from "./middles.js";
export { type Fences, outlierFences, outliers, ranks } from "./ranks.js";
export { correlation, type Pair, type TrendLine, trendLine, zScores } from "./relations.js";
