import type { Row } from "../cells/cell.js";
import type { Sheet } from "../sheet/sheet.js";

/** The rows of a sheet, of which the first may be looked at before. */
export class RowsOf {
  readonly #iterator: AsyncIterator<readonly Row[]> | Iterator<readonly Row[]>;
  #held: (readonly Row[])[] = [];

  constructor({ batches }: Sheet) {
    this.#iterator =
      Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]();
  }

  /** The first rows, which {@link all} gives again. */
  async first(count: number): Promise<readonly Row[]> {
    let rows = 0;
    while (rows < count) {
      const next = await this.#iterator.next();
      if (next.done === true) break;
      this.#held.push(next.value);
      rows += next.value.length;
    }
    return this.#held.flat().slice(0, count);
  }

  /** All rows, once. */
  async *all(): AsyncGenerator<readonly Row[]> {
    const held = this.#held;
    this.#held = [];
    yield* held;
    for (;;) {
      const next = await this.#iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
}
