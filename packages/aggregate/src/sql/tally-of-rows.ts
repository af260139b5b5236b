import { interpolate, quantileRank } from "../scan/quantiles.js";
import { type Stat, statKey, type Tally, type TallyQuery } from "../tally/tally.js";

/** A row of an answer by the names of its columns. */
export type SqlRow = Readonly<Record<string, string | null>>;

/**
 * The tally that the rows of `toSql` tell.
 *
 * @throws RangeError when a figure is not a whole number that a double holds exactly
 */
export function tallyOfRows<S extends Stat>(query: TallyQuery<S>, rows: readonly SqlRow[]): Tally<S> {
  const dictionaries = query.by.map((_, field) => [...new Set(rows.map((row) => row[`k${field}`] ?? null))]);
  const codes = query.by.map((_, field) => {
    const codeOf = new Map(dictionaries[field]!.map((value, code) => [value, code]));
    return Uint32Array.from(rows, (row) => codeOf.get(row[`k${field}`] ?? null)!);
  });
  const stats = query.stats.map((stat, at) => Float64Array.from(rows, (row) => figure(stat, at, row)));
  return { by: query.by, kinds: query.stats, cells: rows.length, dictionaries, codes, stats };
}

function figure(stat: Stat, at: number, row: SqlRow): number {
  const low = whole(row[`v${at}`], stat);
  if (stat.stat !== "quantile") return low;
  const { fraction } = quantileRank(stat.p, whole(row[`n${at}`], stat));
  return fraction === 0 ? low : interpolate(low, whole(row[`w${at}`], stat), fraction);
}

function whole(text: string | null | undefined, stat: Stat): number {
  if (text === null || text === undefined) return Number.NaN;
  const number = Number(text);
  if (!Number.isSafeInteger(number))
    throw new RangeError(`tallyOfRows: a whole number below 2^53 required for ${statKey(stat)}, got ${text}`);
  return number;
}
