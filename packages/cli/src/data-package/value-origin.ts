import type { Origin } from "@lansmuseer/domain";

/** Where the values of a table come from, taken together. */
export interface ValueOrigin {
  readonly isFictional: boolean;
  readonly sources: readonly string[];
}

/** How many sources a table names. */
const NAMED = 50;

/** Gathers where values come from as they pass. */
export class OriginGatherer {
  readonly #sources = new Set<string>();
  #areAllFictional = true;

  add(values: readonly Origin[]): void {
    for (const { source, fictional } of values) {
      if (fictional !== true) this.#areAllFictional = false;
      if (source !== undefined && this.#sources.size < NAMED) this.#sources.add(source);
    }
  }

  /** @param files what is named where no value says its source */
  origin(files: readonly string[]): ValueOrigin {
    const sources = this.#sources.size === 0 ? files : [...this.#sources];
    return { isFictional: this.#areAllFictional, sources };
  }
}
