import type { Origin } from "@lansmuseer/domain";

/** Where the values of a table come from, taken together. */
export interface ValueOrigin {
  /** How many of the values are made up. */
  readonly madeUp: "all" | "some" | "none";
  readonly sources: readonly string[];
}

/** How many sources a table names. */
const NAMED = 50;

/** Gathers where values come from as they pass. */
export class OriginGatherer {
  readonly #sources = new Set<string>();
  #values = 0;
  #fictional = 0;

  add(values: readonly Origin[]): void {
    this.#values += values.length;
    for (const { source, fictional } of values) {
      if (fictional === true) this.#fictional += 1;
      // A row that is known from several sources names them all.
      for (const each of source?.split("; ") ?? []) if (this.#sources.size < NAMED) this.#sources.add(each);
    }
  }

  /** @param files what is named where no value says its source */
  origin(files: readonly string[]): ValueOrigin {
    const sources = this.#sources.size === 0 ? files : [...this.#sources];
    const madeUp = this.#fictional === 0 ? "none" : this.#fictional === this.#values ? "all" : "some";
    return { madeUp, sources };
  }
}
