import { valueLabel } from "../figure-measure/figure-measure.js";
import { keyBelow, keyBeside, signPx, type StackName, stackNames } from "./stack-key.js";
import { overlapIn } from "./trend-figures.js";
import {
  brushOf,
  known,
  pointId,
  ticksOf,
  type TrendRoom,
  verticalScale,
  yearScale,
  yearsUnder,
} from "./trend-layout.js";
import { plotHeight } from "./trend-lines.js";
import type { TrendLine, TrendPicture, TrendPoint, TrendText } from "./trend-picture.js";

const edgePx = 8;
const labelGapPx = 14;
const widestBarPx = 64;
/** From here on the key stands beside the bars; below, under them. */
const besidePx = 560;

/** Where each series' segment begins and ends in each year: up from 0, and down from it below 0. */
function stacks({ data }: TrendRoom): readonly (readonly (readonly [number, number] | undefined)[])[] {
  const up = data.years.map(() => 0);
  const down = data.years.map(() => 0);
  return data.series.map((series) =>
    data.years.map((_, at) => {
      const value = known(series, at);
      if (value === undefined) return undefined;
      const side = value < 0 ? down : up;
      const from = side[at]!;
      side[at] = from + value;
      return [from, from + value];
    }),
  );
}

/** What each bar adds up to; none where that would be more than there is, as decisions count in several segments. */
function sumsOf({ data, language }: TrendRoom): readonly string[] {
  if (!data.measure.isAdditive || overlapIn(data) !== undefined) return [];
  return data.years.map((_, at) => {
    const sum = data.series.reduce((total, series) => total + (known(series, at) ?? 0), 0);
    return valueLabel(data.measure, sum, language);
  });
}

/** So far apart two sums are read as two, px. */
const sumGapPx = 16;

/** The sums over the bars, where they have room beside each other; else over the last. */
function totalsOver(
  { data, lineHeight, measure }: TrendRoom,
  sums: readonly string[],
  tops: readonly number[],
  xOf: (year: number) => number,
): readonly TrendText[] {
  const [first, second] = data.years;
  const step =
    first === undefined || second === undefined ? Number.POSITIVE_INFINITY : xOf(first + 1) - xOf(first);
  const everywhere = Math.max(0, ...sums.map((label) => measure(label, true))) + sumGapPx <= step;
  return sums.flatMap((text, at) => {
    if (!everywhere && at < sums.length - 1) return [];
    const y = tops[at]! - lineHeight * 0.35;
    return [{ x: xOf(data.years[at]!), y, text, anchor: "middle", isBold: true } as const];
  });
}

/** Where the bars stand. */
interface StackFrame {
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
  readonly barPx: number;
}

/** Left of the first bar the ticks, right of the last its sum and, where it is wide, the names. */
function frameOf(
  { data, width, measure }: TrendRoom,
  labels: readonly string[],
  sums: readonly string[],
  keyPx: number,
): Pick<StackFrame, "xOf" | "barPx"> & { readonly keyX: number } {
  const first = data.years[0] ?? 0;
  const last = data.years.at(-1) ?? 0;
  const tickWidth = Math.max(0, ...labels.map((label) => measure(label, false)));
  const totalWidth = Math.max(0, ...sums.map((label) => measure(label, true)));
  const span = width - tickWidth - labelGapPx - keyPx - edgePx;
  const barPx = Math.max(4, Math.min(widestBarPx, (span / (last - first + 1)) * 0.62));
  const left = tickWidth + labelGapPx + barPx / 2;
  const overhang = Math.max(0, totalWidth - barPx) / 2;
  const xOf = yearScale(data.years, left, Math.max(left + 1, left + span - barPx - overhang));
  return { xOf, barPx, keyX: xOf(last) + Math.max(barPx, totalWidth) / 2 + labelGapPx };
}

function segmentsOf(
  { data, said }: TrendRoom,
  ranges: ReturnType<typeof stacks>,
  order: number,
  { xOf, yOf, barPx }: StackFrame,
): readonly TrendPoint[] {
  const series = data.series[order]!;
  return data.years.map((year, at) => {
    const range = ranges[order]![at];
    const [y0, y1] = (range ?? [0, 0]).map(yOf) as [number, number];
    const x = xOf(year);
    const box = { x: x - barPx / 2, y: Math.min(y0, y1), width: barPx, height: Math.abs(y1 - y0) };
    return {
      id: pointId(order, year),
      series: series.id,
      year,
      x,
      y: (y0 + y1) / 2,
      isMissing: range === undefined,
      said: said(series, at),
      ...(range === undefined ? {} : { box }),
    };
  });
}

/** Bars of the series on top of each other, in their order, each series named beside the last bar or under all. */
export function trendStack(room: TrendRoom): TrendPicture {
  const { data, width, lineHeight, measure, selected } = room;
  const isBeside = width >= besidePx;
  const ranges = stacks(room);
  const ends = ranges.flat().flatMap((range) => range ?? []);
  const ticks = ticksOf(room, [Math.min(0, ...ends), Math.max(0, ...ends)]);
  const sums = sumsOf(room);
  const top = lineHeight * 2 + edgePx;
  // High enough for a label beside each segment, however many there are.
  const labelsPx = isBeside ? data.series.length * (2 * lineHeight + 2) + 3 * lineHeight : 0;
  const plotEnd = Math.max(plotHeight(width) + lineHeight, labelsPx);
  const bottom = plotEnd - lineHeight - edgePx - 4;
  const yOf = verticalScale(ticks.values, top, bottom);
  const names = stackNames(room, isBeside, (order) => {
    const range = ranges[order]!.at(-1);
    return range && yOf((range[0] + range[1]) / 2);
  });
  const { xOf, barPx, keyX } = frameOf(room, ticks.labels, sums, isBeside ? keyWidth(names, measure) : 0);
  const edge = xOf(data.years.at(-1) ?? 0) + barPx / 2;
  const key = isBeside ? keyBeside(room, names, edge, keyX, plotEnd) : keyBelow(room, names, plotEnd);
  const lines = data.series.map((series, order): TrendLine => ({
    id: series.id,
    area: series.area,
    isUnknown: series.isUnknown === true,
    order,
    path: "",
    bridge: "",
    points: segmentsOf(room, ranges, order, { xOf, yOf, barPx }),
    ...key[order]!,
    isSelected: series.id === selected,
  }));
  const tops = data.years.map((_, at) => yOf(Math.max(0, ...ranges.map((each) => each[at]?.[1] ?? 0))));
  const plot = {
    id: "all",
    title: [],
    ticks: ticks.values.map((value, at) => ({
      y: yOf(value),
      x0: 0,
      x1: edge + 4,
      label: ticks.labels[at]!,
      labelX: 0,
      isZero: value === 0,
    })),
    years: yearsUnder(data.years, xOf, bottom + lineHeight + 4),
    lines,
    gaps: [],
    totals: totalsOver(room, sums, tops, xOf),
    top,
    bottom,
    brush: brushOf(room.chosen, data.years, xOf),
  };
  const height = plotEnd + (isBeside ? 0 : (data.series.length + 0.5) * lineHeight * 1.5);
  return { form: "stacked", width, height: Math.ceil(height), plots: [plot] };
}

const keyWidth = (names: readonly StackName[], measure: TrendRoom["measure"]): number =>
  signPx +
  labelGapPx +
  Math.max(0, ...names.map(({ name, value }) => Math.max(measure(name, true), measure(value, false))));
