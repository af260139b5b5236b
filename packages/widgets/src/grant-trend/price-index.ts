/** Years and their index, as an attribute has them. */
export interface OwnPriceIndex {
  readonly index: Readonly<Record<string, number>>;
  /** The first part that could not be read. */
  readonly unread: string | undefined;
}

/**
 * A price index from an attribute: `2024:415.1 2025:418,2`, with spaces or semicolons between.
 *
 * @example
 * readPriceIndex("2024:415,1").index; // { "2024": 415.1 }
 */
export function readPriceIndex(text: string | undefined): OwnPriceIndex {
  const index: Record<string, number> = {};
  let unread: string | undefined;
  for (const part of (text ?? "").split(/[\s;]+/).filter((each) => each !== "")) {
    const [, year, value] = /^(\d{4})[:=](\d+(?:[.,]\d+)?)$/.exec(part) ?? [];
    const figure = Number(value?.replace(",", "."));
    if (year !== undefined && figure > 0) index[year] = figure;
    else unread ??= part;
  }
  return { index, unread };
}
