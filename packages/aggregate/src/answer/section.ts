import type { FieldName } from "../columns/field-names.js";
import type { Clause } from "../query/clause.js";
import type { GrantQuery } from "../query/grant-query.js";
import { measureName } from "../query/query-measure.js";
import { amountsOf, type Asking } from "./amounts.js";
import type { AnswerContext, CountedRow } from "./answer.js";
import { neededStats } from "./needed-stats.js";
import type { PriceFactor } from "./price-factor.js";
import { type Key, reader, type Reads } from "./reader.js";

/** What part of the answer is made: all of it, or the rest beside a top. */
export interface SectionOf {
  readonly by: readonly FieldName[];
  readonly where: readonly Clause[];
  readonly rest: boolean;
}

/** The rows of a section of an answer. */
export function* section(
  query: GrantQuery,
  context: AnswerContext,
  factor: PriceFactor | undefined,
  { by, where, rest }: SectionOf,
): Asking<readonly CountedRow[]> {
  const persons = context.suppression?.counting === "natural-persons";
  const stats = neededStats(query.measures, persons);
  const main = yield* amountsOf({ by, where, stats }, factor);
  const readers: Reads[] = [];
  for (const measure of query.measures)
    readers.push(yield* reader(measure, main, { by, where, query, context, factor }));
  const names = query.measures.map(measureName);
  const { cells } = main;
  // No group at all still has one answer: nothing.
  const count = by.length === 0 && !rest ? 1 : cells.size;
  return Array.from({ length: count }, (_, index) => {
    const cell = index < cells.size ? index : -1;
    const keys = cell < 0 ? [] : cells.key(cell);
    const key: Key = (field) => keys[by.indexOf(field)];
    return {
      row: {
        key: Object.fromEntries(by.map((field, at) => [field, keys[at]!])),
        values: Object.fromEntries(readers.map((read, at) => [names[at]!, read(cell, key)])),
        ...(rest && { rest }),
      },
      keys: query.by.map((field) => key(field) ?? null),
      count: cells.stat({ stat: "count" }, cell),
      persons: persons ? cells.stat({ stat: "persons" }, cell) : 0,
    };
  });
}
