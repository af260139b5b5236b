import { endOf, firstOf, type GrantTable } from "../columns/grant-table.js";
import type { Clause } from "../query/clause.js";
import { planScan } from "./scan-plan.js";

/** The numbers of the grants that every clause keeps, in their order: for those who list grants one by one. */
export function rowsWhere(table: GrantTable, where: readonly Clause[]): Uint32Array {
  const { columns, empty } = planScan(table, { by: [], where, stats: [] });
  const kept = new Uint32Array(empty ? 0 : table.rows);
  let length = 0;
  for (let row = 0; row < kept.length; row++) {
    const isKept = columns.every(({ column, adds }) => {
      const end = endOf(column, row);
      for (let at = firstOf(column, row); at < end; at++) if (adds[column.codes[at]!]! >= 0) return true;
      return false;
    });
    if (isKept) kept[length++] = row;
  }
  return kept.subarray(0, length);
}
