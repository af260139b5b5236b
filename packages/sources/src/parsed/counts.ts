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

/** What became of one row. */
export type Fate = Exclude<keyof Counts, "read">;

/** Counts rows as they are read. */
export class Counter {
  readonly #rows: Record<keyof Counts, number> = { read: 0, published: 0, reported: 0, sums: 0 };
  readonly #ore: Record<keyof Counts, bigint> = { read: 0n, published: 0n, reported: 0n, sums: 0n };
  /** Öre that are not in the big integers yet: most files never need them. */
  readonly #small: Record<keyof Counts, number> = { read: 0, published: 0, reported: 0, sums: 0 };

  /** A row with its öre comes in. What becomes of it is told apart, so that the two can be compared. */
  read(ore: number): void {
    this.#add("read", ore);
  }

  /** What became of a row. */
  add(fate: Fate, ore: number): void {
    this.#add(fate, ore);
  }

  /** The counts so far. */
  counts(): Counts {
    const tally = (key: keyof Counts): Tally => ({
      rows: this.#rows[key],
      ore: this.#ore[key] + BigInt(this.#small[key]),
    });
    return {
      read: tally("read"),
      published: tally("published"),
      reported: tally("reported"),
      sums: tally("sums"),
    };
  }

  #add(key: keyof Counts, ore: number): void {
    this.#rows[key] += 1;
    this.#small[key] += ore;
    if (Math.abs(this.#small[key]) < 2 ** 52) return;
    this.#ore[key] += BigInt(this.#small[key]);
    this.#small[key] = 0;
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
