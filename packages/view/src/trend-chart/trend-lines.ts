import { valueLabel } from "../figure-measure/figure-measure.js";
import { spread } from "../labels/spread.js";
import { wrapWords } from "../labels/wrap-words.js";
import type { TrendSeries } from "./trend-chart-data.js";
import {
  brushOf,
  extentOf,
  known,
  strokes,
  ticksOf,
  type TrendRoom,
  verticalScale,
  yearScale,
  yearsUnder,
} from "./trend-layout.js";
import type { TrendGap, TrendLine, TrendPicture, TrendPoint, TrendText } from "./trend-picture.js";
import { seriesPoints } from "./trend-points.js";

/** How high the picture is by its width: wide ones are flat, narrow ones stay readable. */
export const plotHeight = (width: number): number => Math.round(Math.min(Math.max(width * 0.42, 240), 340));

const edgePx = 8;
const labelGapPx = 12;

/** Under this width there is room for lines and their ends, and for no more words. */
const roomyPx = 560;

/** The name and last value beside a line's end. */
interface EndLabel {
  readonly series: TrendSeries;
  readonly end: TrendPoint;
  readonly name: readonly string[];
  readonly value: readonly string[];
}

function endLabels(
  room: TrendRoom,
  points: readonly (readonly TrendPoint[])[],
  widest: number,
): readonly (EndLabel | undefined)[] {
  const { data, language, measure } = room;
  return data.series.map((series, at) => {
    const end = points[at]!.findLast(({ isMissing }) => !isMissing);
    const value = end && known(series, data.years.indexOf(end.year));
    if (end === undefined || value === undefined) return undefined;
    const name =
      data.parts === undefined ? [] : wrapWords(series.name, widest, (text) => measure(text, true));
    const label = valueLabel(data.measure, value, language);
    const dated = end.year === data.years.at(-1) ? label : `${label} (${end.year})`;
    return { series, end, name, value: wrapWords(dated, widest, (text) => measure(text, false)) };
  });
}

/** Labels beside the lines' ends, moved apart, each with a stroke to its line where it had to move. */
function placeEnds(
  { lineHeight }: TrendRoom,
  ends: readonly (EndLabel | undefined)[],
  x: number,
  top: number,
  bottom: number,
): ReadonlyMap<string, Pick<TrendLine, "labels" | "leader">> {
  const there = ends.filter((end) => end !== undefined);
  const lines = Math.max(1, ...there.map(({ name, value }) => name.length + value.length));
  const height = lines * lineHeight;
  const middles = spread(
    there.map(({ end }) => end.y),
    height + 2,
    top + height / 2,
    bottom - height / 2,
  );
  return new Map(
    there.map(({ series, end, name, value }, at) => {
      const middle = middles[at]!;
      const words = [...name, ...value];
      const first = middle - (words.length * lineHeight) / 2 + lineHeight * 0.8;
      const labels = words.map((text, line): TrendText => ({
        x,
        y: first + line * lineHeight,
        text,
        anchor: "start",
        isBold: line < name.length || name.length === 0,
      }));
      const hasMoved = Math.abs(middle - end.y) > 6 || x - end.x > labelGapPx + 2;
      const leader = hasMoved ? `M${end.x + 7} ${end.y}L${x - 4} ${Math.round(middle)}` : undefined;
      return [series.id, { labels, leader }];
    }),
  );
}

/** The first value above each line's beginning, or under it where the line rises; left out where it would touch another. */
function startLabels(
  { data, language, lineHeight }: TrendRoom,
  points: readonly (readonly TrendPoint[])[],
): ReadonlyMap<string, TrendText> {
  const drafts = data.series.flatMap((series, at) => {
    const [start, next] = points[at]!.filter(({ isMissing }) => !isMissing);
    const value = start && known(series, data.years.indexOf(start.year));
    // A series that is one point alone has its value at its end.
    if (start === undefined || next === undefined || value === undefined) return [];
    const y = next.y < start.y - 6 ? start.y + lineHeight + 2 : start.y - 10;
    const text = valueLabel(data.measure, value, language);
    const label: TrendText = { x: start.x - 6, y, text, anchor: "start", isBold: false };
    return [{ id: series.id, start, label }];
  });
  const isFree = (draft: (typeof drafts)[number]): boolean =>
    drafts.every(
      (other) =>
        other === draft ||
        (Math.abs(other.label.y - draft.label.y) >= lineHeight &&
          Math.abs(other.start.y - (draft.label.y - lineHeight * 0.3)) >= lineHeight * 0.8),
    );
  return new Map(drafts.filter(isFree).map(({ id, label }) => [id, label]));
}

/** What is missing in the middle of a line, said under it; of several only the first few. */
function gapsOf(
  { data, lineHeight }: TrendRoom,
  words: (years: string) => string,
  points: readonly (readonly TrendPoint[])[],
  xOf: (year: number) => number,
  bottom: number,
): readonly TrendGap[] {
  const gaps: TrendGap[] = [];
  for (const line of points) {
    const there = line.filter(({ isMissing }) => !isMissing);
    for (const [at, point] of there.entries()) {
      const before = there[at - 1];
      if (before === undefined || before.year + 1 === point.year) continue;
      const [from, to] = [before.year + 1, point.year - 1];
      const x = (xOf(from) + xOf(to)) / 2;
      const y = (before.y + point.y) / 2;
      const under = Math.min(y + 2.2 * lineHeight, bottom - 6);
      const text = words(from === to ? String(from) : `${from}–${to}`);
      if (gaps.some((gap) => gap.text.text === text)) continue;
      gaps.push({
        x,
        y0: y + 3,
        y1: under - lineHeight,
        text: { x, y: under, text, anchor: "middle", isBold: false },
      });
    }
  }
  return data.series.length <= 2 ? gaps : [];
}

/** One coordinate system with a line for each series, each named at its end. */
export function trendLines(room: TrendRoom, gapWords: (years: string) => string): TrendPicture {
  const { data, width, lineHeight, measure, selected } = room;
  const ticks = ticksOf(room, extentOf(data.series));
  const top = lineHeight + edgePx;
  const height = plotHeight(width);
  const bottom = height - lineHeight - edgePx - 4;
  const yOf = verticalScale(ticks.values, top, bottom);
  const isRoomy = width >= roomyPx;
  // The unit stands over the top line alone, where a narrow picture has no figures beside it.
  const beside = isRoomy ? ticks.labels : ticks.labels.slice(0, -1);
  const left = Math.max(0, ...beside.map((label) => measure(label, false))) + labelGapPx + 6;
  const widest = Math.min(width * 0.3, 190);
  const flat = data.series.map((series) => seriesPoints(room, series, (year) => year, yOf));
  const drafts = endLabels(room, flat, widest).filter((end) => end !== undefined);
  const words = drafts.flatMap(({ name, value }) => [
    ...name.map((line) => measure(line, true)),
    ...value.map((line) => measure(line, name.length === 0)),
  ]);
  const right = width - Math.max(0, ...words) - labelGapPx - edgePx;
  const xOf = yearScale(data.years, left, Math.max(right, left + 40));
  const points = data.series.map((series) => seriesPoints(room, series, xOf, yOf));
  const ends = placeEnds(
    room,
    endLabels(room, points, widest),
    xOf(data.years.at(-1) ?? 0) + labelGapPx,
    0,
    height,
  );
  const starts = isRoomy ? startLabels(room, points) : new Map<string, TrendText>();
  const lines = data.series.map((series, order): TrendLine => {
    const start = starts.get(series.id);
    const end = ends.get(series.id);
    return {
      id: series.id,
      area: series.area,
      isUnknown: series.isUnknown === true,
      order,
      ...strokes(points[order]!),
      points: points[order]!,
      labels: [...(start === undefined ? [] : [start]), ...(end?.labels ?? [])],
      leader: end?.leader,
      isSelected: series.id === selected,
    };
  });
  const end = xOf(data.years.at(-1) ?? 0) + 6;
  const plot = {
    id: "all",
    title: [],
    ticks: ticks.values.map((value, at) => ({
      y: yOf(value),
      x0: 0,
      x1: end,
      label: ticks.labels[at]!,
      labelX: 0,
      isZero: value === 0,
    })),
    years: yearsUnder(data.years, xOf, bottom + lineHeight + 4),
    lines,
    gaps: isRoomy ? gapsOf(room, gapWords, points, xOf, bottom) : [],
    totals: [],
    top,
    bottom,
    brush: brushOf(room.chosen, data.years, xOf),
  };
  return { form: "lines", width, height, plots: [plot] };
}
