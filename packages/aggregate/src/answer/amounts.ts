import { type Measure, missing, value } from "@lansmuseer/domain";
import { compareKeys } from "../columns/field-builder.js";
import type { AmountName, FieldName } from "../columns/field-names.js";
import type { FieldValue } from "../query/clause.js";
import type { Part } from "../query/query-measure.js";
import type { Tally, TallyQuery } from "../tally/tally.js";
import type { PriceFactor } from "./price-factor.js";
import { keyText, TallyCells } from "./tally-cells.js";

/** Asks for tallies one after another, and gives what it makes of them: whoever runs it decides who answers. */
export type Asking<T> = Generator<TallyQuery, T, Tally>;

/** Sums of an amount, or numbers of grants, to look up. */
export interface Amounts {
  readonly cells: TallyCells;
  /** The sum in a cell, in real prices where they are asked for. */
  sum(of: Part, cell: number): Measure;
}

/** A tally and, for real prices, its sums year by year. */
export function* amountsOf(asked: TallyQuery, factor: PriceFactor | undefined): Asking<Amounts> {
  const cells = new TallyCells(yield asked);
  const nominal = (of: Part, cell: number) => plainSum(cells, of, cell);
  const sums = asked.stats.filter(({ stat }) => stat === "sum" || stat === "known");
  if (!factor || sums.length === 0) return { cells, sum: nominal };
  const yearly = asked.by.includes("year")
    ? cells
    : new TallyCells(yield { by: [...asked.by, "year"], where: asked.where, stats: sums });
  const real = realSums(yearly, asked.by, factor);
  return {
    cells,
    sum: (of, cell) => {
      if (of === "count") return nominal(of, cell);
      return cell < 0 ? value(0) : (real(of, cells.key(cell)) ?? missing("not-reported"));
    },
  };
}

function plainSum(cells: TallyCells, of: Part, cell: number): Measure {
  const count = cells.stat({ stat: "count" }, cell);
  if (of === "count") return value(count);
  const known = cells.stat({ stat: "known", of }, cell);
  return known === 0 && count > 0 ? missing("not-reported") : value(cells.stat({ stat: "sum", of }, cell));
}

/** Sums in real prices by the key of their group, rounded to whole öre after the years are added, in the years' order. */
function realSums(yearly: TallyCells, by: readonly FieldName[], factor: PriceFactor) {
  const year = yearly.tally.by.indexOf("year");
  const groups = new Map<string, number[]>();
  for (let cell = 0; cell < yearly.size; cell++) {
    const key = yearly.key(cell);
    const text = keyText(by.map((_, at) => key[at]!));
    const group = groups.get(text);
    if (group) group.push(cell);
    else groups.set(text, [cell]);
  }
  return (of: AmountName, key: readonly FieldValue[]): Measure | undefined => {
    const group = (groups.get(keyText(key)) ?? []).filter(
      (cell) => yearly.stat({ stat: "known", of }, cell) > 0,
    );
    if (group.length === 0) return undefined;
    const years = group.map((cell) => ({ cell, year: yearly.key(cell)[year]! }));
    years.sort((a, b) => compareKeys(a.year, b.year));
    let total = 0;
    for (const { cell, year: own } of years) {
      const times = factor(own);
      // A year without an index has no real price: the sum has a gap in it.
      if (times === undefined) return missing("unknown");
      total += yearly.stat({ stat: "sum", of }, cell) * times;
    }
    return value(Math.round(total));
  };
}
