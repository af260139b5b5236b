import type { YearPrefix } from "../cube/year-prefix.js";
import type { AdditiveStat, Tally, TallyQuery } from "../tally/tally.js";

/** A tally by the field of a prefix over a run of years. The first statistic of the prefix is the number of grants. */
export function tallyOfRun(
  prefix: YearPrefix,
  { by, stats }: TallyQuery<AdditiveStat>,
  from: string,
  to: string,
): Tally<AdditiveStat> {
  const { first, end } = prefix.run(from, to);
  const columns = prefix.stats.map((_, stat) => {
    const column = new Float64Array(prefix.values.length);
    prefix.read(stat, first, end, column);
    return column;
  });
  const [counts, ...others] = columns;
  const codes = Uint32Array.from(prefix.values, (_, code) => code).filter((code) => counts![code]! > 0);
  return {
    by,
    kinds: stats,
    cells: codes.length,
    dictionaries: [prefix.values],
    codes: [codes],
    stats: others.map((column) => Float64Array.from(codes, (code) => column[code]!)),
  };
}
