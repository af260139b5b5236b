import {
  dataCell,
  measureCell,
  safeHref,
  type TableCell,
  type TableColumn,
  type TableRow,
  textCell,
} from "../table/table-view.js";
import type { Language } from "../text/format.js";
import { moneyUnitName, oreIn } from "../text/money.js";
import { formatNumber } from "../text/number.js";
import { RecordIndex } from "./record-index.js";
import type { RecordColumn, RecordTableData, RecordValue } from "./record-table-data.js";

/** A column that is shown, with its place in the records' values. */
export interface ShownColumn extends TableColumn {
  readonly at: number;
  /** Without its unit. */
  readonly name: string;
  /** "kr", or nothing. */
  readonly unit: string;
}

/** The columns that are shown: those asked for, else all but the extra ones; the first is always there. */
export function shownColumns(
  { columns }: RecordTableData,
  wanted: readonly string[] | undefined,
  language: Language,
): readonly ShownColumn[] {
  return columns.flatMap(({ id, name, kind, isExtra }, at) => {
    const isShown = at === 0 || (wanted === undefined ? !isExtra : wanted.includes(id));
    if (!isShown) return [];
    const unit = kind === "ore" ? moneyUnitName("kr", language) : "";
    const label = unit === "" ? name : `${name}, ${unit}`;
    return [{ id, name, unit, label, numeric: kind !== "text", at }];
  });
}

function cellOf(
  value: RecordValue,
  { kind, isData }: RecordColumn,
  hasOre: boolean,
  language: Language,
): TableCell {
  if (typeof value === "string") return isData === true ? dataCell(value) : textCell(value);
  // Years are numbers that are never grouped.
  if (kind === "number") return measureCell(value, language, String);
  return measureCell(
    value,
    language,
    (ore) => formatNumber(ore / oreIn.kr, language, hasOre ? 2 : 0),
    oreIn.kr,
  );
}

/** A record as a row of the shown columns; its name leads to its source. */
export function recordRow(
  data: RecordTableData,
  record: number,
  columns: readonly ShownColumn[],
  language: Language,
  selected: string | undefined,
): TableRow {
  const { records } = data;
  const index = RecordIndex.of(data);
  const address = safeHref(records.href(record));
  const cells = columns.map(({ at }) => {
    const column = data.columns[at]!;
    return cellOf(records.value(record, at), column, column.kind === "ore" && index.hasOre(at), language);
  });
  const [first, ...others] = cells;
  const named = first === undefined || address === undefined ? first : { ...first, href: address };
  return {
    id: records.id(record),
    cells: named === undefined ? [] : [named, ...others],
    isOwn: selected !== undefined && records.belongsTo(record, selected),
  };
}
