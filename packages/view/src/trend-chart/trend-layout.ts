import { axisWords } from "../figure-measure/figure-measure.js";
import { roundTicks } from "../axis/round-ticks.js";
import { shownYears } from "../axis/shown-years.js";
import type { MeasureText } from "../labels/wrap-words.js";
import type { Language } from "../text/format.js";
import type { YearSpan } from "../axis/year-span.js";
import type { TrendChartData, TrendSeries } from "./trend-chart-data.js";
import type { TrendLine, TrendPlot, TrendPoint, TrendYear } from "./trend-picture.js";

/** What a layout of a trend goes by. */
export interface TrendRoom {
  readonly data: TrendChartData;
  readonly language: Language;
  readonly width: number;
  readonly lineHeight: number;
  readonly measure: MeasureText;
  readonly selected: string | undefined;
  /** The years that the reader has chosen. */
  readonly chosen: YearSpan | undefined;
  /** What is said of a figure, a clause each. */
  readonly said: (series: TrendSeries, at: number) => readonly string[];
}

export const pointId = (series: number, year: number): string => `p${series}-${year}`;

const round = (px: number): number => Math.round(px * 10) / 10;

export const known = (series: TrendSeries, at: number): number | undefined => {
  const figure = series.figures[at];
  return figure?.kind === "value" ? figure.value : undefined;
};

/** The least and the greatest of all figures, and 0. */
export function extentOf(series: readonly TrendSeries[]): readonly [number, number] {
  const values = series.flatMap(({ figures }) =>
    figures.flatMap((each) => (each.kind === "value" ? [each.value] : [])),
  );
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/** A value's place up and down, from ticks that hold all values. */
export function verticalScale(
  ticks: readonly number[],
  top: number,
  bottom: number,
): (value: number) => number {
  const low = ticks[0]!;
  const high = ticks.at(-1)!;
  return (value) => round(bottom - ((value - low) / (high - low)) * (bottom - top));
}

/** A year's place: years stand as far apart as they are, also where some between them are not known. */
export function yearScale(years: readonly number[], left: number, right: number): (year: number) => number {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  if (first === last) return () => round((left + right) / 2);
  return (year) => round(left + ((year - first) / (last - first)) * (right - left));
}

/** Strokes between years that are known: solid from one to the next, a bridge over what is missing between. */
export function strokes(points: readonly TrendPoint[]): Pick<TrendLine, "path" | "bridge"> {
  const there = points.filter(({ isMissing }) => !isMissing);
  let path = "";
  let bridge = "";
  for (const [at, point] of there.entries()) {
    const before = there[at - 1];
    const isNext = before !== undefined && before.year + 1 === point.year;
    path += `${isNext ? "L" : "M"}${point.x} ${point.y}`;
    if (before !== undefined && !isNext) bridge += `M${before.x} ${before.y}L${point.x} ${point.y}`;
  }
  return { path, bridge };
}

/** Ticks with their labels, the unit on the top one alone. */
export function ticksOf(
  { data, language }: TrendRoom,
  [low, high]: readonly [number, number],
): { readonly values: readonly number[]; readonly labels: readonly string[] } {
  const words = axisWords(data.measure, Math.max(high, -low), language);
  const values = roundTicks(low, high, words.least);
  return {
    values,
    labels: values.map((value, at) => (at === values.length - 1 ? words.withUnit(value) : words.tick(value))),
  };
}

/** The years under a plot that reaches over all years of the data, known or not. */
export function yearsUnder(
  years: readonly number[],
  xOf: (year: number) => number,
  y: number,
): readonly TrendYear[] {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const labelled = new Set(shownYears(all, all.length > 1 ? xOf(first + 1) - xOf(first) : 0));
  return all.map((year) => ({ year, x: xOf(year), y, label: labelled.has(year) ? String(year) : "" }));
}

/** The chosen years as a band, half a year beyond the first and the last. */
export function brushOf(
  chosen: YearSpan | undefined,
  years: readonly number[],
  xOf: (year: number) => number,
): TrendPlot["brush"] {
  const first = years[0];
  const last = years.at(-1);
  if (chosen === undefined || first === undefined || last === undefined) return undefined;
  const half = first === last ? 24 : (xOf(first + 1) - xOf(first)) / 2;
  const from = Math.max(chosen.from, first);
  const to = Math.min(chosen.to, last);
  if (from > to) return undefined;
  return { x: round(xOf(from) - half), width: round(xOf(to) - xOf(from) + 2 * half) };
}
