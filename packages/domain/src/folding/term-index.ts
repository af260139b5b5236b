import { foldText } from "./fold-text.js";

/** An entry of a code list that can be met under several spellings. */
interface Spelled {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
  readonly synonyms: readonly string[];
}

/** The entries of a code list by each of their folded spellings. A Map, so that `__proto__` is an ordinary word. */
export function termIndex<Entry extends Spelled>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(
    entries.flatMap((entry) =>
      [entry.id, entry.sv, entry.en, ...entry.synonyms].map((term) => [foldText(term), entry] as const),
    ),
  );
}
