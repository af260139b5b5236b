import type { Measure } from "@lansmuseer/domain";
import { compareKeys } from "../columns/field-builder.js";
import type { FieldName } from "../columns/field-names.js";
import type { GrantQuery } from "../query/grant-query.js";
import { measureName } from "../query/query-measure.js";
import type { CountedRow } from "./answer.js";

/** Rows as the query orders them: missing values last whichever way, equals in the order of their keys, the rest last. */
export function orderRows(rows: readonly CountedRow[], query: GrantQuery): readonly CountedRow[] {
  const names = query.measures.map(measureName);
  const orders = (query.order ?? []).map(({ by, descending = false }) => {
    const direction = descending ? -1 : 1;
    if (names.includes(by))
      return (a: CountedRow, b: CountedRow) =>
        compareMeasures(a.row.values[by]!, b.row.values[by]!, direction);
    const at = query.by.indexOf(by as FieldName);
    return (a: CountedRow, b: CountedRow) => compareValues(a.keys[at]!, b.keys[at]!, direction);
  });
  const byKeys = query.by.map(
    (_, at) => (a: CountedRow, b: CountedRow) => compareKeys(a.keys[at]!, b.keys[at]!),
  );
  const compare = [byRest, ...orders, ...byKeys];
  return [...rows].sort((a, b) => {
    for (const each of compare) {
      const order = each(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
}

const byRest = (a: CountedRow, b: CountedRow) => Number(a.row.rest ?? false) - Number(b.row.rest ?? false);

const compareValues = (a: string | null, b: string | null, direction: number) =>
  a === null || b === null ? compareKeys(a, b) : compareKeys(a, b) * direction;

/** Figures in the direction asked for, missing ones last. */
export function compareMeasures(a: Measure, b: Measure, direction: number): number {
  if (a.kind === "value" && b.kind === "value") return (a.value - b.value) * direction;
  return Number(a.kind === "missing") - Number(b.kind === "missing");
}
