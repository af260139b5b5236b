import { foldForSearch } from "@lansmuseer/aggregate";
import type { RecordTableData, RecordValue } from "./record-table-data.js";

const collator = /* @__PURE__ */ new Intl.Collator("sv", { numeric: true });

const indexes = new WeakMap<RecordTableData, RecordIndex>();

/** What searching and sorting need of some records: made when first asked for, once as long as the records are the same. */
export class RecordIndex {
  readonly #data: RecordTableData;
  readonly #orders = new Map<number, readonly number[]>();
  readonly #fractions = new Map<number, boolean>();
  #texts: readonly string[] | undefined;

  private constructor(data: RecordTableData) {
    this.#data = data;
  }

  static of(data: RecordTableData): RecordIndex {
    const known = indexes.get(data) ?? new RecordIndex(data);
    indexes.set(data, known);
    return known;
  }

  /** Whether an amount of a column has öre, so that all of the column are written with them. */
  hasOre(column: number): boolean {
    const known = this.#fractions.get(column);
    if (known !== undefined) return known;
    const found = this.#data.records.some(({ values }) => {
      const value = values[column];
      return typeof value === "object" && value.kind === "value" && value.value % 100 !== 0;
    });
    this.#fractions.set(column, found);
    return found;
  }

  /** Places of the records that hold every word of a search, in their own order; all where it has none. */
  matching(search: string): readonly number[] {
    const words = foldForSearch(search)
      .split(/\s+/)
      .filter((word) => word !== "");
    const places = this.#data.records.map((_, at) => at);
    if (words.length === 0) return places;
    this.#texts ??= this.#data.records.map(({ values }) =>
      foldForSearch(
        values.map((value) => (typeof value === "string" ? value : figureText(value))).join("\n"),
      ),
    );
    const texts = this.#texts;
    return places.filter((at) => words.every((word) => texts[at]!.includes(word)));
  }

  /** Each record's place in the ascending order of a column: equals share one, what is missing has the last. */
  placesBy(column: number): readonly number[] {
    const known = this.#orders.get(column);
    if (known !== undefined) return known;
    const values = this.#data.records.map((record) => sortable(record.values[column]));
    const distinct = [...new Set(values)].filter((value) => value !== undefined);
    // Words once each: a collator is slow, and a column has few words beside its records.
    distinct.sort((a, b) =>
      typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)),
    );
    const place = new Map(distinct.map((value, at) => [value, at] as const));
    const places = values.map((value) =>
      value === undefined ? Number.POSITIVE_INFINITY : place.get(value)!,
    );
    this.#orders.set(column, places);
    return places;
  }
}

/** Figures are found by their digits: kronor as they are typed, without groups. */
const figureText = (value: Exclude<RecordValue, string>): string =>
  value.kind === "value" ? String(value.value) : "";

const sortable = (value: RecordValue | undefined): string | number | undefined => {
  if (typeof value === "string") return value;
  return value?.kind === "value" ? value.value : undefined;
};

/** How the records are sorted. */
export interface RecordSort {
  readonly column: string;
  readonly isDescending: boolean;
}

/** The records that a search leaves, sorted: equals in their own order, what is missing last whichever way. */
export function recordOrder(
  data: RecordTableData,
  search: string,
  { column, isDescending }: RecordSort,
): readonly number[] {
  const index = RecordIndex.of(data);
  const found = index.matching(search);
  const at = data.columns.findIndex(({ id }) => id === column);
  if (at < 0) return found;
  const places = index.placesBy(at);
  return [...found].sort((a, b) => {
    const [one, other] = [places[a]!, places[b]!];
    if (one === other) return a - b;
    if (!Number.isFinite(one)) return 1;
    if (!Number.isFinite(other)) return -1;
    return isDescending ? other - one : one - other;
  });
}
