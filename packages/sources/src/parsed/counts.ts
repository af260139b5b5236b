/** Rows and öre, which are counted the same way. The öre are those of the awarded amount, or of the table's only one. */
export interface Tally {
  readonly rows: number;
  readonly ore: bigint;
}

/**
 * What became of the rows of a file: `read` is the sum of the three others, in rows and in öre. Empty rows, and those
 * above the headers, are none.
 */
export interface Counts {
  readonly read: Tally;
  readonly published: Tally;
  /** Told of in an issue and not published: errors, and applications that were declined. */
  readonly reported: Tally;
  /** Rows that add up others. */
  readonly sums: Tally;
}

/** Rows and öre of one fate, counted in plain numbers as long as they are exact. */
class Count {
  rows = 0;
  #small = 0;
  #large = 0n;

  add(ore: number): void {
    this.rows += 1;
    this.#small += ore;
    if (this.#small > -BOUND && this.#small < BOUND) return;
    this.#large += BigInt(this.#small);
    this.#small = 0;
  }

  get tally(): Tally {
    return { rows: this.rows, ore: this.#large + BigInt(this.#small) };
  }
}

/** Half of what JavaScript adds exactly; no amount is larger than the other half. */
const BOUND = 2 ** 52;

/** Counts rows as they are read. What becomes of a row is told apart, so that the two can be compared. */
export class Counter {
  readonly read = new Count();
  readonly published = new Count();
  readonly reported = new Count();
  readonly sums = new Count();

  /** The counts so far. */
  counts(): Counts {
    const { read, published, reported, sums } = this;
    return { read: read.tally, published: published.tally, reported: reported.tally, sums: sums.tally };
  }
}

/** The counts of several files together. */
export function addCounts(one: Counts, other: Counts): Counts {
  const add = (key: keyof Counts): Tally => ({
    rows: one[key].rows + other[key].rows,
    ore: one[key].ore + other[key].ore,
  });
  return {
    read: add("read"),
    published: add("published"),
    reported: add("reported"),
    sums: add("sums"),
  };
}

/** Whether nothing was lost: what was read is what was published, reported or a sum, in rows and in öre. */
export function isConserved({ read, published, reported, sums }: Counts): boolean {
  const rows = published.rows + reported.rows + sums.rows;
  const ore = published.ore + reported.ore + sums.ore;
  return read.rows === rows && read.ore === ore;
}
