/** So many rows are drawn or left out together. */
export const chunkSize = 50;

/** From so many rows on, those far from the screen are left out. */
const windowedFrom = 500;

/** So far above and below the screen rows are drawn, so that they are there before they are seen. */
const marginPx = 1200;

/** A row before any has been measured. */
const guessPx = 40;

/**
 * Which rows of a long table are drawn: those on the screen and near it. The others are room as high as they were, or as the
 * measured ones are in the middle. A chunk that has the focus stays.
 */
export class RowWindow {
  readonly #changed: () => void;
  readonly #near = new Set<number>();
  readonly #heights = new Map<number, number>();
  #observer: IntersectionObserver | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether a chunk is drawn, of a table of so many rows. */
  isDrawn(chunk: number, rows: number): boolean {
    if (rows <= windowedFrom || this.#near.has(chunk)) return true;
    // Before the first look the screen is somewhere near the beginning.
    return this.#observer === undefined && chunk === 0;
  }

  /** Room that a chunk of so many rows takes while it is not drawn, px. */
  room(chunk: number, rows: number): number {
    const known = [...this.#heights.values()];
    const mean = known.length === 0 ? guessPx * chunkSize : known.reduce((a, b) => a + b) / known.length;
    return Math.round(this.#heights.get(chunk) ?? (mean * rows) / chunkSize);
  }

  /** Watches the chunks that a table now has. */
  watch(bodies: Iterable<HTMLElement>, rows: number): void {
    this.#observer?.disconnect();
    if (rows <= windowedFrom) {
      this.#observer = undefined;
      return;
    }
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        this.#see(entries);
      },
      { rootMargin: `${marginPx}px 0px` },
    );
    for (const body of bodies) this.#observer.observe(body);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#near.clear();
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    let isNew = false;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const chunk = Number((target as HTMLElement).dataset["chunk"]);
      const hasFocus = target.contains((target.getRootNode() as ShadowRoot).activeElement);
      if (this.#near.has(chunk)) this.#heights.set(chunk, boundingClientRect.height);
      const isNear = isIntersecting || hasFocus;
      if (isNear === this.#near.has(chunk)) continue;
      if (isNear) this.#near.add(chunk);
      else this.#near.delete(chunk);
      isNew = true;
    }
    if (isNew) this.#changed();
  }
}
