import type { FieldName } from "../columns/field-names.js";
import type { Dictionary } from "../columns/grant-table.js";
import type { Clause } from "../query/clause.js";
import { type AdditiveStat, type Tally, type TallyQuery } from "../tally/tally.js";

/**
 * Sums of one field, added up over the years: those of any run of years are one row less another, so a year brush takes
 * one subtraction for each value of the field, whatever the number of grants.
 */
export class YearPrefix {
  /** The years that there are, ascending; grants without a year are in no run of years. */
  readonly years: readonly string[];
  readonly values: Dictionary;
  /** For each statistic a row for every year and one more, of as many sums as there are values. */
  readonly #sums: readonly Float64Array[];

  /**
   * @param tally answers the query with the sums by year and field
   * @param where clauses that hold for all of it, none of them on the year
   */
  constructor(
    tally: (query: TallyQuery<AdditiveStat>) => Tally<AdditiveStat>,
    years: Dictionary,
    readonly field: FieldName,
    values: Dictionary,
    readonly stats: readonly AdditiveStat[],
    where: readonly Clause[],
  ) {
    this.years = years.filter((year) => year !== null);
    this.values = values;
    const { cells, codes, dictionaries, stats: columns } = tally({ by: ["year", field], where, stats });
    const yearAt = new Map(this.years.map((year, index) => [year, index]));
    const valueAt = new Map(values.map((value, index) => [value, index]));
    const rowOf = dictionaries[0]!.map((year) => (year === null ? undefined : yearAt.get(year)));
    const columnOf = dictionaries[1]!.map((value) => valueAt.get(value)!);
    const width = values.length;
    this.#sums = columns.map((column) => {
      const sums = new Float64Array((this.years.length + 1) * width);
      for (let cell = 0; cell < cells; cell++) {
        const row = rowOf[codes[0]![cell]!];
        if (row !== undefined) sums[(row + 1) * width + columnOf[codes[1]![cell]!]!] = column[cell]!;
      }
      for (let at = width; at < sums.length; at++) sums[at]! += sums[at - width]!;
      return sums;
    });
  }

  /** Which rows a run of years lies between: the first year not before `from`, and the first after `to`. */
  run(from: string, to: string): { first: number; end: number } {
    const { years } = this;
    let first = 0;
    while (first < years.length && years[first]! < from) first++;
    let end = first;
    while (end < years.length && years[end]! <= to) end++;
    return { first, end };
  }

  /** Puts the sums of the years from row `first` to before row `end` into `into`, one for each value. */
  read(stat: number, first: number, end: number, into: Float64Array): void {
    subtractRows(this.#sums[stat]!, end * into.length, first * into.length, into);
  }
}

function subtractRows(sums: Float64Array, high: number, low: number, into: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = sums[high + i]! - sums[low + i]!;
}
