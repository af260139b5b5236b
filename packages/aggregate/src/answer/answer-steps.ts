import { compareKeys } from "../columns/field-builder.js";
import type { Clause, FieldValue } from "../query/clause.js";
import type { GrantQuery, Top } from "../query/grant-query.js";
import { measureName } from "../query/query-measure.js";
import type { Tally, TallyQuery } from "../tally/tally.js";
import type { Asking } from "./amounts.js";
import type { Answer, AnswerContext } from "./answer.js";
import { compareMeasures, orderRows } from "./order-rows.js";
import { type PriceFactor, priceFactor } from "./price-factor.js";
import { section } from "./section.js";

/**
 * The one way from a query to its answer: which tallies to ask for, and what to make of them. The scan, the cube and
 * every SQL engine only tally, so that shares, changes, ranks and suppression cannot differ between them.
 */
export function* answerSteps(query: GrantQuery, context: AnswerContext): Asking<Answer> {
  const factor = priceFactor(query, context);
  const { by, where, top } = query;
  if (!top) {
    const rows = yield* section(query, context, factor, { by, where, rest: false });
    return finish(query, context, rows);
  }
  const first = yield* firstValues(query, context, factor, top);
  const within: Clause = { field: top.field, value: first };
  const outside: Clause = { field: top.field, value: { not: first } };
  const rows = yield* section(query, context, factor, { by, where: [...where, within], rest: false });
  if (top.rest === false) return finish(query, context, rows);
  const others = by.filter((field) => field !== top.field);
  const rest = yield* section(query, context, factor, { by: others, where: [...where, outside], rest: true });
  return finish(query, context, [...rows, ...rest]);
}

function finish(query: GrantQuery, context: AnswerContext, rows: Parameters<typeof orderRows>[0]): Answer {
  // In one order whoever tallied, so that of equal groups the same is held back.
  const { suppression } = context;
  const shown = suppression ? suppression.hold(orderRows(rows, { ...query, order: [] })) : rows;
  return { rows: orderRows(shown, query).map(({ row }) => row) };
}

/** The first values of the top's field over all that the query lets through. A missing value is never among them. */
function* firstValues(
  query: GrantQuery,
  context: AnswerContext,
  factor: PriceFactor | undefined,
  { field, n, by }: Top,
): Asking<readonly FieldValue[]> {
  const ranking = query.measures.filter((measure) => measureName(measure) === by);
  const rows = yield* section({ ...query, by: [field], measures: ranking }, context, factor, {
    by: [field],
    where: query.where,
    rest: false,
  });
  return rows
    .filter(({ keys, row }) => keys[0] !== null && row.values[by]?.kind === "value")
    .sort(
      (a, b) =>
        compareMeasures(a.row.values[by]!, b.row.values[by]!, -1) || compareKeys(a.keys[0]!, b.keys[0]!),
    )
    .slice(0, n)
    .map(({ keys }) => keys[0]!);
}

/** Runs the steps with tallies that are there at once. */
export function answerWith(
  tally: (query: TallyQuery) => Tally,
  query: GrantQuery,
  context: AnswerContext,
): Answer {
  const steps = answerSteps(query, context);
  let step = steps.next();
  while (!step.done) step = steps.next(tally(step.value));
  return step.value;
}

/** Runs the steps with tallies that come later, one after another. */
export async function answerWithLater(
  tally: (query: TallyQuery) => Promise<Tally>,
  query: GrantQuery,
  context: AnswerContext,
): Promise<Answer> {
  const steps = answerSteps(query, context);
  let step = steps.next();
  while (!step.done) step = steps.next(await tally(step.value));
  return step.value;
}
