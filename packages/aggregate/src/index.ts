export {
  type AmountName,
  amountNames,
  type BaseField,
  type FieldName,
  fieldNames,
} from "./columns/field-names.js";
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
