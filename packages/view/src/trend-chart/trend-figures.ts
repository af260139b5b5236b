import { type Measure, missing, value } from "@lansmuseer/domain";
import type { TrendChartData, TrendSeries } from "./trend-chart-data.js";

/** A figure with its year. */
export interface YearFigure {
  readonly year: number;
  readonly value: number;
}

/** The years of a series that are known, in their order. */
export const knownYears = (years: readonly number[], { figures }: TrendSeries): readonly YearFigure[] =>
  years.flatMap((year, at) => {
    const figure = figures[at];
    return figure?.kind === "value" ? [{ year, value: figure.value }] : [];
  });

/** Every year from the first to the last that has no figure in a series, also those that the data leave out. */
export function missingYears(years: readonly number[], series: TrendSeries): readonly number[] {
  const known = new Set(knownYears(years, series).map(({ year }) => year));
  const first = years[0] ?? 0;
  const length = years.length === 0 ? 0 : (years.at(-1) ?? 0) - first + 1;
  return Array.from({ length }, (_, at) => first + at).filter((year) => !known.has(year));
}

/** Years as short as they can be said: "2019–2021 and 2024". */
export function runsOf(years: readonly number[]): readonly string[] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] + 1 === year) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}

/** The change from the first year of the data to the last, as a ratio; missing where either is, or the first is not above 0. */
export function changeOf(figures: readonly Measure[]): Measure {
  const first = figures[0];
  const last = figures.at(-1);
  if (figures.length < 2 || first === undefined || last === undefined) return missing("not-applicable");
  if (first.kind === "missing") return first;
  if (last.kind === "missing") return last;
  return first.value > 0 ? value((last.value - first.value) / first.value) : missing("not-applicable");
}

/** The year in which series together are most above the whole, because decisions count in several; undefined when none is. */
export function overlapIn({
  measure,
  years,
  series,
  totals,
  prices,
}: TrendChartData): { readonly year: number; readonly sum: number; readonly total: number } | undefined {
  if (!measure.isAdditive || totals === undefined) return undefined;
  const tolerance = prices?.kind === "real" ? series.length : 0;
  const over = years.flatMap((year, at) => {
    const total = totals[at];
    let sum = 0;
    for (const { figures } of series) {
      const figure = figures[at];
      if (figure?.kind === "value") sum += figure.value;
    }
    return total?.kind === "value" && sum - total.value > tolerance
      ? [{ year, sum, total: total.value }]
      : [];
  });
  return over.sort((a, b) => b.sum - b.total - (a.sum - a.total))[0];
}
