import type { Dictionary, GrantTable } from "../columns/grant-table.js";
import { foldForSearch } from "./fold.js";
import { goesOnWithin, startsWithin } from "./one-edit.js";

/** How well a name answers, the best first: it is what was typed, begins with it, has words that do, has it, nearly has it. */
export const matches = ["same", "beginning", "words", "within", "one-typo"] as const;

export type Match = (typeof matches)[number];

export interface SearchHit {
  /** Where the name stands among those that were given: a recipient's code. */
  readonly index: number;
  readonly name: string;
  readonly match: Match;
}

export interface SearchAnswer {
  /** The best, at most as many as were asked for. */
  readonly hits: readonly SearchHit[];
  /** How many names answer in all. */
  readonly total: number;
}

/** Finds names while they are typed. */
export interface NameSearch {
  search(typed: string, limit?: number): SearchAnswer;
}

const WITHIN = 3;
const ONE_TYPO = 4;
const NONE = 5;

/** Words shorter than this are not looked for with a typo: too much is near them. */
const LEAST_WITH_TYPO = 4;

/**
 * A search over names. All names are one text, which the engine's own search goes through: there is no index to build,
 * and no word but has its infixes. A typo is looked for only where nothing is found without: one half of the word has no
 * typo in it, so the text is searched for the halves.
 */
export function nameSearch(names: Dictionary): NameSearch {
  return new TextSearch(names);
}

/** A search over a table's recipients but those who are natural persons. */
export function recipientSearch({ columns, recipientNames, naturalPersons }: GrantTable): NameSearch {
  const names = recipientNames ?? columns.recipient?.dictionary ?? [];
  return nameSearch(naturalPersons ? names.map((name, code) => (naturalPersons[code] ? null : name)) : names);
}

class TextSearch implements NameSearch {
  readonly #text: string;
  /** Where each name starts in the text; its line break is the character before. */
  readonly #starts: Uint32Array;

  constructor(readonly names: Dictionary) {
    const lines = names.map((name) =>
      name === null ? "" : name.includes("\n") ? name.replaceAll("\n", " ") : name,
    );
    this.#text = `\n${foldForSearch(lines.join("\n"))}\n`;
    this.#starts = new Uint32Array(names.length + 1);
    let at = 0;
    for (let index = 0; index <= names.length; index++) {
      this.#starts[index] = at + 1;
      at = this.#text.indexOf("\n", at + 1);
    }
  }

  search(typed: string, limit = 20): SearchAnswer {
    const words = foldForSearch(typed.replaceAll("\n", " ")).split(" ").filter(Boolean);
    if (words.length === 0) return { hits: [], total: 0 };
    // The longest word most often has the fewest names; the others are looked for in those alone.
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best));
    const whole = words.join(" ");
    let found = this.#rank(this.#namesWith(longest), whole, words, false);
    if (found.length === 0) {
      const near = words.length === 1 ? this.#namesNear(longest) : this.#namesNearAny(words);
      found = this.#rank(near, whole, words, true);
    }
    found.sort((a, b) => a.rank - b.rank || a.length - b.length || a.index - b.index);
    const hits = found.slice(0, limit).map(({ index, rank }) => ({
      index,
      name: this.names[index]!,
      match: matches[rank]!,
    }));
    return { hits, total: found.length };
  }

  #rank(
    indexes: readonly number[],
    whole: string,
    words: readonly string[],
    near: boolean,
  ): { index: number; rank: number; length: number }[] {
    const found: { index: number; rank: number; length: number }[] = [];
    for (const index of indexes) {
      // A name alone: looking for a word that it lacks must not go on through all that come after.
      const name = this.#text.slice(this.#starts[index]! - 1, this.#starts[index + 1]);
      let rank = 0;
      for (const word of words) {
        rank = Math.max(rank, rankOf(word, name, near));
        if (rank === NONE) break;
      }
      if (rank === NONE) continue;
      const length = name.length - 2;
      if (rank <= 2 && name.startsWith(whole, 1)) rank = length === whole.length ? 0 : 1;
      found.push({ index, rank, length });
    }
    return found;
  }

  /** The names that have a text, in their order. */
  #namesWith(text: string): readonly number[] {
    const found: number[] = [];
    let index = 0;
    for (
      let at = this.#text.indexOf(text);
      at !== -1;
      at = this.#text.indexOf(text, this.#starts[index]! - 1)
    ) {
      while (this.#starts[index + 1]! <= at) index++;
      found.push(index++);
    }
    return found;
  }

  /** Names with a word in which each typed word is nearly; the longest of them finds the most surely. */
  #namesNearAny(words: readonly string[]): readonly number[] {
    const sets = words
      .filter((word) => word.length >= LEAST_WITH_TYPO)
      .map((word) => [...this.#namesWith(word), ...this.#namesNear(word)]);
    return sets.length === 0
      ? []
      : [...new Set(sets.reduce((least, set) => (set.length < least.length ? set : least)))];
  }

  /** Names with a word that begins nearly as a word: one edit away. */
  #namesNear(word: string): readonly number[] {
    if (word.length < LEAST_WITH_TYPO) return [];
    const half = word.length >> 1;
    const found = new Set<number>();
    const text = this.#text;
    this.#each(word.slice(0, half), (at, index) => {
      if (beginsWord(text, at) && goesOnWithin(word, half, text, at + half)) found.add(index);
    });
    this.#each(word.slice(half), (at, index) => {
      if (startsWithin(word, half, text, at).some((start) => beginsWord(text, start))) found.add(index);
    });
    // Two letters that have changed places where the halves meet are in neither half.
    const swapped = word.slice(0, half - 1) + word[half]! + word[half - 1]! + word.slice(half + 1);
    this.#each(swapped, (at, index) => {
      if (beginsWord(text, at)) found.add(index);
    });
    return [...found];
  }

  /** Every place of a text, and the name that it is in. */
  #each(part: string, visit: (at: number, index: number) => void): void {
    let index = 0;
    for (let at = this.#text.indexOf(part); at !== -1; at = this.#text.indexOf(part, at + 1)) {
      while (this.#starts[index + 1]! <= at) index++;
      visit(at, index);
    }
  }
}

/** How well a word is in a name that stands between line breaks: at the beginning of a word, within one, or nearly. */
function rankOf(word: string, name: string, near: boolean): number {
  let rank = NONE;
  for (let at = name.indexOf(word); at !== -1; at = name.indexOf(word, at + 1)) {
    if (beginsWord(name, at)) return 2;
    rank = WITHIN;
  }
  if (rank < NONE || !near || word.length < LEAST_WITH_TYPO) return rank;
  for (let at = 1; at < name.length - 1; at++)
    if (beginsWord(name, at) && goesOnWithin(word, 0, name, at)) return ONE_TYPO;
  return NONE;
}

/** After a line break, or one of the marks and spaces of ASCII: letters, figures and all else belong to words. */
function beginsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before < 48 || (before > 57 && before < 65) || (before > 90 && before < 97);
}
