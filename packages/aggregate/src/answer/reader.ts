import { type Measure, missing, value } from "@lansmuseer/domain";
import type { FieldName } from "../columns/field-names.js";
import type { Clause, FieldValue } from "../query/clause.js";
import type { GrantQuery } from "../query/grant-query.js";
import type { QueryMeasure } from "../query/query-measure.js";
import type { Stat } from "../tally/tally.js";
import { type Amounts, amountsOf, type Asking } from "./amounts.js";
import type { AnswerContext } from "./answer.js";
import { partStats } from "./needed-stats.js";
import { personYears } from "./person-years.js";
import type { PriceFactor } from "./price-factor.js";
import type { TallyCells } from "./tally-cells.js";

/** A group's value in a field. */
export type Key = (field: FieldName) => FieldValue | undefined;

/** Reads a measure from a cell whose key is known. */
export type Reads = (cell: number, key: Key) => Measure;

/** What part of an answer is made, and from what. */
export interface Setting {
  readonly by: readonly FieldName[];
  readonly where: readonly Clause[];
  readonly query: GrantQuery;
  readonly context: AnswerContext;
  readonly factor: PriceFactor | undefined;
}

/** How a measure is read from a cell; may ask for tallies of its own first. */
export function* reader(measure: QueryMeasure, main: Amounts, setting: Setting): Asking<Reads> {
  const { cells } = main;
  const count = (cell: number) => cells.stat({ stat: "count" }, cell);
  switch (measure.fn) {
    case "count":
      return (cell) => value(count(cell));
    case "recipients":
      return (cell) => value(cells.stat({ stat: "distinct" }, cell));
    case "missing":
      return (cell) => value(count(cell) - cells.stat({ stat: "known", of: measure.of }, cell));
    case "grantRate":
      return (cell) =>
        ratio(
          value(cells.stat({ stat: "positive", of: "awarded" }, cell)),
          cells.stat({ stat: "known", of: "awarded" }, cell),
        );
    case "sum":
      return (cell) => main.sum(measure.of, cell);
    case "mean":
      return (cell) => ratio(main.sum(measure.of, cell), cells.stat({ stat: "known", of: measure.of }, cell));
    case "median":
      return orderStatistic(cells, { stat: "quantile", of: measure.of, p: 0.5 }, setting);
    case "quantile":
      return orderStatistic(cells, { stat: "quantile", of: measure.of, p: measure.p }, setting);
    case "min":
    case "max":
      return orderStatistic(cells, { stat: measure.fn, of: measure.of }, setting);
    case "perInhabitant":
      return (cell, key) => {
        const inhabitants = personYears(key, setting.by, setting.where, setting.context);
        return inhabitants === undefined
          ? missing("not-reported")
          : ratio(main.sum(measure.of, cell), inhabitants);
      };
    case "share":
      return yield* shareReader(measure, main, setting);
    case "change":
      return yield* changeReader(measure, main, setting);
  }
}

const ratio = (part: Measure, whole: number): Measure =>
  part.kind === "missing" ? part : whole === 0 ? missing("not-applicable") : value(part.value / whole);

function orderStatistic(cells: TallyCells, stat: Stat, { factor }: Setting) {
  return (cell: number, key: Key): Measure => {
    const figure = cells.stat(stat, cell);
    if (Number.isNaN(figure)) return missing(cell < 0 ? "not-applicable" : "not-reported");
    if (!factor) return value(figure);
    const times = factor(key("year") ?? null);
    return times === undefined ? missing("unknown") : value(Math.round(figure * times));
  };
}

function* shareReader(
  measure: QueryMeasure & { readonly fn: "share" },
  main: Amounts,
  { by, where, query, factor }: Setting,
): Asking<Reads> {
  const { of, ignore = [] } = measure;
  const within = (measure.within ?? []).filter((field) => by.includes(field));
  // A share is of all grants, not of those in the top; but the rest, where shares are within the top's field, is whole.
  const isWhole = query.top !== undefined && (measure.within ?? []).includes(query.top.field);
  const kept = (isWhole ? where : query.where).filter(({ field }) => !ignore.includes(field));
  const base = yield* amountsOf(
    { by: within, where: kept, stats: [{ stat: "count" }, ...partStats(of)] },
    factor,
  );
  return (cell, key) => {
    const whole = base.sum(of, base.cells.cellOf(key));
    return whole.kind === "missing" ? whole : ratio(main.sum(of, cell), whole.value);
  };
}

function* changeReader(
  measure: QueryMeasure & { readonly fn: "change" },
  main: Amounts,
  { by, where, factor }: Setting,
): Asking<Reads> {
  const { of, against } = measure;
  const others = by.filter((field) => field !== "year");
  const year = { field: "year", value: [String(against)] } as const;
  const kept = [...where.filter(({ field }) => field !== "year"), year];
  const asked = {
    by: [...others, "year"] as const,
    where: kept,
    stats: [{ stat: "count" } as const, ...partStats(of)],
  };
  const base = yield* amountsOf(asked, factor);
  return (cell, key) => {
    const at = base.cells.cellOf((field) => (field === "year" ? String(against) : key(field)));
    // Nothing in the other year: no change can be told, not even from 0.
    if (at < 0) return missing("not-applicable");
    const [now, before] = [main.sum(of, cell), base.sum(of, at)];
    if (now.kind === "missing") return now;
    if (before.kind === "missing") return before;
    const difference = now.value - before.value;
    return measure.in === "difference" ? value(difference) : ratio(value(difference), before.value);
  };
}
