import type { AmountName } from "../columns/field-names.js";
import { type Codes, endOf, firstOf, type GrantTable } from "../columns/grant-table.js";
import { GrowingCodes, GrowingNumbers } from "../columns/growing.js";
import { CellNumbers } from "./cell-numbers.js";
import { addToCells, type AddingColumn, startCells } from "./kernels.js";
import type { ScanColumn, ScanPlan } from "./scan-plan.js";

/**
 * A grant in a cell: each grant once in each cell that it belongs to. Where `rows` is absent entry `i` is grant `i`,
 * and `cells[i]` is below 0 when the grant is kept out.
 */
export interface Entries {
  readonly length: number;
  /** The cells of `count` entries from `start`, in an array that is used again at the next call. */
  cells(start: number, count: number): Int32Array;
  readonly rows?: Uint32Array;
  /** The columns that make the cells, where entry `i` is grant `i` and there is room for every cell. */
  readonly columns?: readonly AddingColumn[];
  /** Amounts of the entries, where they differ from those of the grants. */
  amounts(name: AmountName): Float64Array | undefined;
  /** How many cells there are, some of them without entries. */
  readonly size: number;
  /** A cell's key: its codes, each times the stride of its field. */
  readonly keyOf: (cell: number) => number;
}

/** Entries are read so many at a time: the cells of a block stay in the nearest cache. */
export const BLOCK = 2048;

/** The entries of a table for a query; `rows` limits them to some grants, in ascending order. */
export function entriesOf(
  table: GrantTable,
  plan: ScanPlan,
  names: readonly AmountName[],
  rows?: Uint32Array,
): Entries {
  const simple = rows === undefined && plan.columns.every(({ column }) => column.kind === "single");
  return simple ? plainEntries(table, plan) : spreadEntries(table, plan, names, rows);
}

function plainEntries(table: GrantTable, plan: ScanPlan): Entries {
  const length = plan.empty ? 0 : table.rows;
  const own = { length, amounts: () => undefined };
  if (plan.dense) {
    const columns = plan.columns.map(({ column, adds }) => ({
      codes: column.codes,
      adds: adds as Int32Array,
    }));
    return { ...own, columns, cells: denseCells(columns), size: plan.size, keyOf: (cell) => cell };
  }
  const all = new Int32Array(length);
  const numbers = new CellNumbers();
  const keys = new Float64Array(BLOCK);
  for (let start = 0; start < length; start += BLOCK) {
    const count = Math.min(BLOCK, length - start);
    keys.fill(0);
    for (const { column, adds } of plan.columns)
      addToKeys(column.codes, adds as Float64Array, keys, start, count);
    for (let i = 0; i < count; i++) all[start + i] = keys[i]! < 0 ? -1 : numbers.numberOf(keys[i]!);
  }
  return {
    ...own,
    cells: (start, count) => all.subarray(start, start + count),
    size: numbers.size,
    keyOf: (cell) => numbers.keys[cell]!,
  };
}

function denseCells(columns: readonly AddingColumn[]): Entries["cells"] {
  const cells = new Int32Array(BLOCK);
  return (start, count) => {
    // Without a column every cell stays 0, as the array was made.
    columns.forEach(({ codes, adds }, index) => {
      if (index === 0) startCells(codes, adds, cells, start, count);
      else addToCells(codes, adds, cells, start, count);
    });
    return cells;
  };
}

function addToKeys(codes: Codes, adds: Float64Array, keys: Float64Array, start: number, count: number): void {
  for (let i = 0; i < count; i++) keys[i]! += adds[codes[start + i]!]!;
}

/** The first and the end of a grant's codes. */
const spanOf = ({ column }: ScanColumn, row: number): [number, number] => [
  firstOf(column, row),
  endOf(column, row),
];

function spreadEntries(
  table: GrantTable,
  plan: ScanPlan,
  names: readonly AmountName[],
  only: Uint32Array | undefined,
): Entries {
  const spread = new Spread(table, plan, names);
  const length = only ? only.length : table.rows;
  if (!plan.empty) for (let i = 0; i < length; i++) spread.add(only ? only[i]! : i);
  return spread.finish();
}

/** Puts each grant into each of its cells, grant by grant. */
class Spread {
  readonly #cells = new GrowingCodes();
  readonly #rows = new GrowingCodes();
  /** The part that was last put into an entry, so that none is put there twice. */
  readonly #lastParts: number[] = [];
  readonly #amounts: readonly { values: Float64Array; parts?: Float64Array; own: GrowingNumbers }[];
  readonly #numbers = new CellNumbers();
  readonly #narrowing: readonly ScanColumn[];
  readonly #spreading: readonly ScanColumn[];
  /** The place column when amounts are divided. */
  readonly #divided: ScanColumn | undefined;
  #first = 0;

  constructor(
    table: GrantTable,
    readonly plan: ScanPlan,
    readonly names: readonly AmountName[],
  ) {
    this.#narrowing = plan.columns.filter(({ spreads }) => !spreads);
    this.#divided = plan.columns.find(({ base, spreads }) => spreads && base === "place");
    const others = plan.columns.filter((each) => each.spreads && each !== this.#divided);
    this.#spreading = this.#divided ? [this.#divided, ...others] : others;
    this.#amounts = names.map((name) => {
      const { values, parts } = table.amounts[name]!;
      return { values, ...(this.#divided && parts && { parts }), own: new GrowingNumbers() };
    });
  }

  add(row: number): void {
    let key = 0;
    for (const column of this.#narrowing) {
      const [from, end] = spanOf(column, row);
      let best = -Infinity;
      for (let i = from; i < end; i++) best = Math.max(best, column.adds[column.column.codes[i]!]!);
      if (best < 0) return;
      key += best;
    }
    this.#first = this.#cells.length;
    this.#spread(row, 0, key, -1);
  }

  /** Goes through the codes of the spreading column at `depth`; `part` is where the grant's part of a place stands. */
  #spread(row: number, depth: number, key: number, part: number): void {
    const column = this.#spreading[depth];
    if (!column) {
      this.#enter(row, key, part);
      return;
    }
    const [from, end] = spanOf(column, row);
    for (let i = from; i < end; i++) {
      const add = column.adds[column.column.codes[i]!]!;
      if (add >= 0) this.#spread(row, depth + 1, key + add, column === this.#divided ? i : part);
    }
  }

  #enter(row: number, key: number, part: number): void {
    const cell = this.plan.dense ? key : this.#numbers.numberOf(key);
    const cells = this.#cells.view;
    for (let entry = this.#first; entry < cells.length; entry++) {
      if (cells[entry] !== cell) continue;
      // Two places of one grant in one cell: their parts are one amount.
      const at = entry - this.#first;
      if (this.#lastParts[at] === part) return;
      this.#lastParts[at] = part;
      for (const { parts, own } of this.#amounts) own.addTo(entry, parts![part]!);
      return;
    }
    this.#lastParts[cells.length - this.#first] = part;
    this.#cells.push(cell);
    this.#rows.push(row);
    for (const { values, parts, own } of this.#amounts)
      own.push(parts && part >= 0 ? parts[part]! : values[row]!);
  }

  finish(): Entries {
    const cells = Int32Array.from(this.#cells.view);
    const amounts = new Map(this.names.map((name, index) => [name, this.#amounts[index]!.own.finish()]));
    return {
      length: cells.length,
      cells: (start, count) => cells.subarray(start, start + count),
      rows: this.#rows.view,
      amounts: (name) => amounts.get(name),
      size: this.plan.dense ? this.plan.size : this.#numbers.size,
      keyOf: (cell) => (this.plan.dense ? cell : this.#numbers.keys[cell]!),
    };
  }
}
