/** What people call one column: by words that mean it, and by words that may. */
export interface ColumnSynonyms {
  /** Of several that mean it, the one to read: a code beside a name. */
  readonly best?: readonly string[];
  readonly sure: readonly string[];
  readonly likely: readonly string[];
}

/** The words for the columns of one table, as keys that {@link headerText} makes. */
export type Synonyms = Readonly<Record<string, ColumnSynonyms>>;
