import type { YearSpan } from "@lansmuseer/view";

/** So far a finger may slip before a press becomes a brush. */
const slipPx = 6;

const spanOf = (one: number, other: number): YearSpan => ({
  from: Math.min(one, other),
  to: Math.max(one, other),
});

/**
 * The years that a reader chooses, three ways to the same end: pressing a year and then another, drawing over them, or
 * Shift and the arrows. It only says which years are meant; the owner decides.
 */
export class YearBrush {
  readonly #ask: (years: YearSpan | undefined) => void;
  #anchor: number | undefined;
  #pressedX: number | undefined;
  #pressedYear: number | undefined;
  #last: number | undefined;
  /** True from the first movement of a brush until the click that ends it has been seen. */
  wasDrawn = false;

  constructor(ask: (years: YearSpan | undefined) => void) {
    this.#ask = ask;
  }

  press(x: number, year: number | undefined): void {
    this.#pressedX = x;
    this.#pressedYear = year;
    this.#last = year;
    this.wasDrawn = false;
  }

  /** Whether the movement belongs to a brush. */
  move(x: number, year: number | undefined): boolean {
    if (this.#pressedX === undefined || this.#pressedYear === undefined || year === undefined) return false;
    if (!this.wasDrawn && Math.abs(x - this.#pressedX) < slipPx) return false;
    const isNew = !this.wasDrawn || year !== this.#last;
    this.wasDrawn = true;
    this.#last = year;
    if (isNew) this.#ask(spanOf(this.#pressedYear, year));
    return true;
  }

  release(): void {
    this.#pressedX = undefined;
  }

  /** One year alone, then from it to the next one pressed; a year that is already alone lets go. */
  choose(year: number, chosen: YearSpan | undefined): void {
    const isAlone = chosen !== undefined && chosen.from === chosen.to;
    if (isAlone && chosen.from === year) this.#ask(undefined);
    else this.#ask(isAlone ? spanOf(chosen.from, year) : spanOf(year, year));
    this.#anchor = undefined;
  }

  /** Goes on to a year from the one where the keyboard began. */
  extend(from: number, to: number, chosen: YearSpan | undefined): void {
    if (chosen === undefined) this.#anchor = from;
    this.#anchor ??= from === chosen?.from ? chosen.to : (chosen?.from ?? from);
    this.#ask(spanOf(this.#anchor, to));
  }

  clear(): void {
    this.#anchor = undefined;
    this.#ask(undefined);
  }
}
