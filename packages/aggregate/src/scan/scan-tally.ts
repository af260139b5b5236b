import type { AmountName } from "../columns/field-names.js";
import type { AmountColumn, GrantTable } from "../columns/grant-table.js";
import type { Stat, Tally, TallyQuery } from "../tally/tally.js";
import { distinctRecipients, personRows } from "./distinct-recipients.js";
import { BLOCK, type Entries, entriesOf } from "./entries.js";
import {
  countCells,
  countPositive,
  lowerBounds,
  sumComplete,
  sumKnown,
  sumPair,
  upperBounds,
} from "./kernels.js";
import { gatherByCell, quantileColumn, type Sorted } from "./quantiles.js";
import { planScan, type ScanPlan } from "./scan-plan.js";
import { tallyOfCells } from "./tally-of-cells.js";

/** Reads one block: the cells of its entries, how many they are, and the first entry. */
type Step = (cells: Int32Array, count: number, start: number) => void;

/**
 * Answers a tally by reading every grant once. This is what the other ways are measured against, and the way for what
 * no cube holds: recipients, medians, extremes.
 *
 * @param rows only these grants, ascending; all when absent
 */
export function scanTally<S extends Stat>(
  table: GrantTable,
  query: TallyQuery<S>,
  rows?: Uint32Array,
): Tally<S> {
  const plan = planScan(table, query);
  const { counts, columns, keyOf } = scanColumns(table, plan, query.stats, rows);
  return tallyOfCells(query, plan, counts, columns, keyOf);
}

/** Statistics of every possible cell, those without a grant too. */
export interface CellColumns {
  readonly counts: Float64Array;
  readonly columns: readonly Float64Array[];
  readonly keyOf: (cell: number) => number;
}

/** The statistics of a scan by the number of the cell. */
export function scanColumns(
  table: GrantTable,
  plan: ScanPlan,
  stats: readonly Stat[],
  rows?: Uint32Array,
): CellColumns {
  const names = new Set(stats.flatMap((stat) => ("of" in stat ? [stat.of] : [])));
  const there = [...names].filter((name) => table.amounts[name]);
  const pass = new Pass(table, entriesOf(table, plan, there, rows));
  const columns = stats.map((stat) => pass.column(stat));
  pass.run(stats);
  return { counts: pass.counts(), columns: columns.map((column) => column()), keyOf: pass.entries.keyOf };
}

/** One reading of the entries, which fills the statistics that are asked for. */
class Pass {
  readonly #steps: Step[] = [];
  readonly #sums = new Map<AmountName, Float64Array>();
  readonly #gathered = new Map<AmountName, Sorted>();
  readonly #size: number;
  #counts: Float64Array | undefined;
  /** The cell of every entry, kept when a statistic needs them all at once. */
  #cells: Int32Array | undefined;

  constructor(
    readonly table: GrantTable,
    readonly entries: Entries,
  ) {
    this.#size = entries.size;
  }

  /** What fills a statistic; the function gives its column once all blocks have been read. */
  column(stat: Stat): () => Float64Array {
    switch (stat.stat) {
      case "count":
        return () => this.counts();
      case "sum":
        return this.#ofSums(stat.of, 0);
      case "known":
        return this.#ofSums(stat.of, 1);
      case "positive":
        return this.#simple(stat.of, 0, countPositive);
      case "min":
        return this.#simple(stat.of, Number.NaN, lowerBounds);
      case "max":
        return this.#simple(stat.of, Number.NaN, upperBounds);
      case "persons":
        return this.#persons();
      case "quantile":
        this.#keepCells();
        return () => quantileColumn(this.#gather(stat.of), stat.p);
      case "distinct":
        this.#keepCells();
        return () => distinctRecipients(this.table, this.#cells!, this.entries.rows, this.#size);
    }
  }

  /** How many entries each cell has; the figures of a complete amount are as many. */
  counts(): Float64Array {
    for (const [name, sums] of this.#sums)
      if (this.table.amounts[name]?.complete) return everySecond(sums, 1, this.#size);
    return this.#counts!;
  }

  run(stats: readonly Stat[]): void {
    const { entries } = this;
    const counted = stats.some(
      (stat) => "of" in stat && this.#sums.has(stat.of) && this.table.amounts[stat.of]?.complete,
    );
    if (!counted) {
      const counts = new Float64Array(this.#size);
      this.#counts = counts;
      this.#steps.push((cells, count) => countCells(cells, count, counts));
    }
    if (this.#runPair()) return;
    for (let start = 0; start < entries.length; start += BLOCK) {
      const count = Math.min(BLOCK, entries.length - start);
      const cells = entries.cells(start, count);
      for (const step of this.#steps) step(cells, count, start);
    }
  }

  /** Whether sums of one complete amount by two columns were all that was asked for, and are done. */
  #runPair(): boolean {
    const { columns, length } = this.entries;
    const [sum, ...others] = this.#sums;
    if (!sum || others.length > 0 || this.#steps.length > 1 || columns?.length !== 2) return false;
    const amount = this.#amount(sum[0]);
    if (!amount?.complete) return false;
    sumPair(columns[0]!, columns[1]!, amount.values, sum[1], length);
    return true;
  }

  #amount(name: AmountName): AmountColumn | undefined {
    const column = this.table.amounts[name];
    const own = this.entries.amounts(name);
    return column && { values: own ?? column.values, complete: column.complete };
  }

  #ofSums(name: AmountName, offset: number): () => Float64Array {
    let sums = this.#sums.get(name);
    if (!sums) {
      const filled = new Float64Array(2 * this.#size);
      const amount = this.#amount(name);
      const kernel = amount?.complete ? sumComplete : sumKnown;
      if (amount)
        this.#steps.push((cells, count, start) => kernel(cells, count, amount.values, start, filled));
      this.#sums.set(name, filled);
      sums = filled;
    }
    const pairs = sums;
    return () => everySecond(pairs, offset, this.#size);
  }

  #simple(name: AmountName, initial: number, kernel: typeof countPositive): () => Float64Array {
    const column = new Float64Array(this.#size).fill(initial);
    const amount = this.#amount(name);
    if (amount) this.#steps.push((cells, count, start) => kernel(cells, count, amount.values, start, column));
    return () => column;
  }

  #persons(): () => Float64Array {
    const counts = new Float64Array(this.#size);
    const flags = personRows(this.table);
    const { rows } = this.entries;
    this.#steps.push((cells, count, start) => {
      for (let i = 0; i < count; i++)
        if (cells[i]! >= 0) counts[cells[i]!]! += flags[rows ? rows[start + i]! : start + i]!;
    });
    return () => counts;
  }

  #keepCells(): void {
    if (this.#cells) return;
    const all = new Int32Array(this.entries.length);
    this.#cells = all;
    this.#steps.push((cells, count, start) => all.set(cells.subarray(0, count), start));
  }

  #gather(name: AmountName): Sorted {
    let gathered = this.#gathered.get(name);
    if (!gathered) {
      const values = this.#amount(name)?.values ?? new Float64Array(this.entries.length).fill(Number.NaN);
      gathered = gatherByCell(this.#cells!, values, this.#size);
      this.#gathered.set(name, gathered);
    }
    return gathered;
  }
}

function everySecond(pairs: Float64Array, offset: number, size: number): Float64Array {
  const column = new Float64Array(size);
  for (let i = 0; i < size; i++) column[i] = pairs[2 * i + offset]!;
  return column;
}
