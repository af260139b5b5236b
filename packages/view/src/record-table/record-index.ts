import { foldForSearch } from "@lansmuseer/aggregate";
import type { RecordColumn, RecordSource, RecordTableData, RecordValue } from "./record-table-data.js";

const collator = /* @__PURE__ */ new Intl.Collator("sv", { numeric: true });

const indexes = new WeakMap<RecordSource, RecordIndex>();

/** How the records are sorted. */
export interface RecordSort {
  readonly column: string;
  readonly isDescending: boolean;
}

/** What searching and sorting need of some records: made when first asked for, once as long as the records are the same. */
export class RecordIndex {
  readonly #records: RecordSource;
  readonly #columns: readonly RecordColumn[];
  readonly #orders = new Map<string, Uint32Array>();
  readonly #fractions = new Map<number, boolean>();
  #texts: readonly string[] | undefined;

  private constructor({ records, columns }: RecordTableData) {
    this.#records = records;
    this.#columns = columns;
  }

  static of(data: RecordTableData): RecordIndex {
    const known = indexes.get(data.records) ?? new RecordIndex(data);
    indexes.set(data.records, known);
    return known;
  }

  /** Whether an amount of a column has öre, so that all of the column are written with them. */
  hasOre(column: number): boolean {
    const known = this.#fractions.get(column) ?? this.#findOre(column);
    this.#fractions.set(column, known);
    return known;
  }

  #findOre(column: number): boolean {
    for (let record = 0; record < this.#records.length; record++) {
      const value = this.#records.value(record, column);
      if (typeof value === "object" && value.kind === "value" && value.value % 100 !== 0) return true;
    }
    return false;
  }

  /** Whether a record holds every word of a search, which has been folded. */
  holds(record: number, words: readonly string[]): boolean {
    this.#texts ??= Array.from({ length: this.#records.length }, (_, at) =>
      foldForSearch(
        this.#columns.map((_column, column) => textOf(this.#records.value(at, column))).join("\n"),
      ),
    );
    return words.every((word) => this.#texts![record]!.includes(word));
  }

  /** All records in the order of a column: equals in their own order, what is missing last whichever way. */
  sorted(column: number, isDescending: boolean): Uint32Array {
    const key = `${column}${isDescending}`;
    const known = this.#orders.get(key) ?? this.#sort(column, isDescending);
    this.#orders.set(key, known);
    return known;
  }

  #sort(column: number, isDescending: boolean): Uint32Array {
    const { length } = this.#records;
    const values = Array.from({ length }, (_, at) => sortable(this.#records.value(at, column)));
    // Words once each: a collator is slow, and a column has few words beside its records.
    const distinct = [...new Set(values)].filter((value) => value !== undefined);
    distinct.sort((a, b) =>
      typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)),
    );
    if (isDescending) distinct.reverse();
    const place = new Map(distinct.map((value, at) => [value, at] as const));
    const groups: number[][] = Array.from({ length: distinct.length + 1 }, () => []);
    for (const [at, value] of values.entries())
      groups[value === undefined ? distinct.length : place.get(value)!]!.push(at);
    return Uint32Array.from(groups.flat());
  }
}

/** Figures are found by their digits: kronor as they are typed, without groups. */
const textOf = (value: RecordValue): string => {
  if (typeof value === "string") return value;
  return value.kind === "value" ? String(value.value) : "";
};

const sortable = (value: RecordValue): string | number | undefined => {
  if (typeof value === "string") return value;
  return value.kind === "value" ? value.value : undefined;
};

/** The records that are kept and that a search leaves, in the order of a column. */
export function recordOrder(data: RecordTableData, search: string, sort: RecordSort): Uint32Array {
  const index = RecordIndex.of(data);
  const words = foldForSearch(search)
    .split(/\s+/)
    .filter((word) => word !== "");
  const isKept = keeper(data, index, words);
  const column = data.columns.findIndex(({ id }) => id === sort.column);
  const sorted = index.sorted(Math.max(column, 0), sort.isDescending);
  return isKept === undefined ? sorted : sorted.filter(isKept);
}

function keeper(
  { records, kept }: RecordTableData,
  index: RecordIndex,
  words: readonly string[],
): ((record: number) => boolean) | undefined {
  if (kept === undefined) return words.length === 0 ? undefined : (record) => index.holds(record, words);
  const flags = new Uint8Array(records.length);
  for (const record of kept) flags[record] = 1;
  return words.length === 0
    ? (record) => flags[record] === 1
    : (record) => flags[record] === 1 && index.holds(record, words);
}
