export type { Answer, AnswerContext, AnswerRow, AnswerTo, CountedRow, Suppression } from "./answer/answer.js";
export { answerWith, answerWithLater } from "./answer/answer-steps.js";
export type { ArrowBatch, ArrowColumn, ArrowTable } from "./arrow/arrow-shape.js";
export { arrowNames, tableOfArrow } from "./arrow/table-of-arrow.js";
export { type CsvForm, tableOfCsv } from "./chunks/csv-chunks.js";
export { type ColumnChunk, tableOfChunks } from "./chunks/table-of-chunks.js";
export {
  type AmountName,
  amountNames,
  type BaseField,
  type FieldName,
  fieldNames,
} from "./columns/field-names.js";
export { grantRow, grantTable, recipientKey } from "./columns/grant-rows.js";
export type {
  AmountColumn,
  Codes,
  Dictionary,
  FieldColumn,
  FieldView,
  GrantTable,
  ListColumn,
  SingleColumn,
} from "./columns/grant-table.js";
export { type RowPlace, TableBuilder, tableOf, type TableRow } from "./columns/table-builder.js";
export { cubeOfTally } from "./cube/cube-of-tally.js";
export { cubeTally } from "./cube/cube-tally.js";
export { type Cube, cubeOf } from "./cube/dense-cube.js";
export { tallyFile, type TallyFile, tallyOfFile } from "./cube/tally-file.js";
export {
  type Engine,
  engineOf,
  engineOfCube,
  type EngineOptions,
  type ExplainedTally,
  type Way,
} from "./engine/engine.js";
export { type LinkedView, LinkedViews, type ViewSums } from "./engine/linked-views.js";
export { figuresAt, sumAt } from "./flow/figures-at.js";
export { type FlowLevel, flowLevels } from "./flow/flow-level.js";
export { type FlowNode, nodeKey, nodesAt, type FlowStream, streamsBetween } from "./flow/flow-nodes.js";
export { type FlowPath, flowPaths, type PathRemainder } from "./flow/flow-path.js";
export { addSums, type FlowFigure, type FlowSum, type FlowSumKind, sumKind, sumOf } from "./flow/flow-sum.js";
export {
  type FlowDifference,
  type FlowDifferenceCode,
  type LevelCheck,
  type Reconciliation,
  reconcile,
} from "./flow/reconcile.js";
export { type Clause, clauseTest, type Except, type FieldValue, type YearRange } from "./query/clause.js";
export { defineQuery } from "./query/define-query.js";
export type { GrantQuery, Order, RealPrices, Top } from "./query/grant-query.js";
export { formatQuery, readQuery } from "./query/query-address.js";
export { measureName, type QueryMeasure } from "./query/query-measure.js";
export { parseQuery, queryProblems } from "./query/query-problems.js";
export { rowsWhere } from "./scan/rows-where.js";
export { scanTally } from "./scan/scan-tally.js";
export { foldForSearch } from "./search/fold.js";
export {
  type Match,
  matches,
  type NameSearch,
  nameSearch,
  recipientSearch,
  type SearchAnswer,
  type SearchHit,
} from "./search/recipient-search.js";
export { answerSql, type Execute, type SqlOptions } from "./sql/answer-sql.js";
export type { Dialect } from "./sql/dialect.js";
export type { SqlValue } from "./sql/parameters.js";
export { flatModel, type SqlField, type SqlModel, starModel } from "./sql/sql-model.js";
export { type SqlRow, tallyOfRows } from "./sql/tally-of-rows.js";
export { type SqlStatement, toSql } from "./sql/to-sql.js";
export {
  trinoExecute,
  type TrinoOptions,
  type TrinoRequest,
  type TrinoResponse,
} from "./sql/trino-client.js";
export { type SmallGroups, suppressSmall } from "./suppression/suppress-rows.js";
export { mergeTallies, rollUp } from "./tally/merge-tallies.js";
export {
  type AdditiveStat,
  type Stat,
  statColumn,
  type Tally,
  type TallyQuery,
  type WholeStat,
} from "./tally/tally.js";
