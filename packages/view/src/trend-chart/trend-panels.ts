import { valueLabel } from "../figure-measure/figure-measure.js";
import { wrapWords } from "../labels/wrap-words.js";
import { sizeClass } from "../map-frame/map-frame.js";
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
} from "./trend-layout.js";
import type { TrendPicture, TrendPlot, TrendPoint, TrendText } from "./trend-picture.js";
import { seriesPoints } from "./trend-points.js";

const columnsAt = { l: 7, m: 5, s: 3, xs: 2 } as const;
const gutterPx = 16;
const widestPx = 300;
const plotPx = 64;
const edgePx = 6;

/** The series with the greatest last figure first; those without any figure last. */
export function panelOrder(series: readonly TrendSeries[]): readonly TrendSeries[] {
  const last = (each: TrendSeries): number => {
    const figure = each.figures.findLast(({ kind }) => kind === "value");
    return figure?.kind === "value" ? figure.value : Number.NEGATIVE_INFINITY;
  };
  // Not by subtraction: two without a figure would give NaN.
  return [...series].sort((a, b) => (last(a) === last(b) ? 0 : last(b) > last(a) ? 1 : -1));
}

/** A point without a neighbour that is known: no stroke leads to it. */
const isAlone = (points: readonly TrendPoint[], at: number): boolean =>
  [points[at - 1], points[at + 1]].every((other) => other === undefined || other.isMissing);

/** How many stand beside each other, each at least so wide that its last value has room. */
function columnsFor({ width, data }: TrendRoom, valueWidth: number): number {
  const least = Math.max(116, valueWidth + 70);
  const fit = Math.floor((width + gutterPx) / (least + gutterPx));
  const most = Math.max(1, Math.min(columnsAt[sizeClass(width)], fit));
  // Rows as even as they can be: eight are four and four, not seven and one.
  return Math.ceil(data.series.length / Math.ceil(data.series.length / most));
}

/** Small pictures of one line each, all to the same scale: many lines that would cross in one. */
export function trendPanels(room: TrendRoom): TrendPicture {
  const { data, language, width, lineHeight, measure } = room;
  const ordered = panelOrder(data.series);
  const lasts = ordered.map((series) => {
    const at = data.years.findLastIndex((_, index) => known(series, index) !== undefined);
    const value = known(series, at);
    return value === undefined ? "" : valueLabel(data.measure, value, language);
  });
  const valueWidth = Math.max(0, ...lasts.map((label) => measure(label, true)));
  const columns = columnsFor(room, valueWidth);
  const panelWidth = Math.min(widestPx, (width - gutterPx * (columns - 1)) / columns);
  const signPx = data.series.some(({ area }) => area !== undefined) ? 20 : 0;
  const ticks = ticksOf(room, extentOf(data.series)).values;
  const names = ordered.map(({ name }) =>
    wrapWords(name, panelWidth - signPx, (text) => measure(text, true)),
  );
  const titleLines = Math.max(1, ...names.map(({ length }) => length));
  const rowHeight = titleLines * lineHeight + plotPx + lineHeight + 2 * gutterPx;
  const plots = ordered.map((series, at): TrendPlot => {
    const left = (at % columns) * (panelWidth + gutterPx);
    const rowTop = Math.floor(at / columns) * rowHeight;
    const top = rowTop + titleLines * lineHeight + gutterPx;
    const bottom = top + plotPx;
    const half = measure("2000", false) / 2;
    const xOf = yearScale(data.years, left + half, left + panelWidth - valueWidth - 14);
    const points = seriesPoints(room, series, xOf, verticalScale(ticks, top, bottom));
    const end = points.findLast(({ isMissing }) => !isMissing);
    const label: readonly TrendText[] =
      end === undefined
        ? []
        : [{ x: end.x + 8, y: end.y + lineHeight * 0.28, text: lasts[at]!, anchor: "start", isBold: true }];
    const [first, last] = [data.years[0], data.years.at(-1)];
    return {
      id: series.id,
      title: names[at]!.map((text, line) => ({
        x: left + (series.area === undefined ? 0 : 20),
        y: rowTop + (line + 0.85) * lineHeight + edgePx,
        text,
        anchor: "start",
        isBold: true,
      })),
      ticks: [
        {
          y: verticalScale(ticks, top, bottom)(0),
          x0: left,
          x1: left + panelWidth - valueWidth - 8,
          label: "",
          labelX: left,
          isZero: true,
        },
      ],
      years: data.years.map((year) => ({
        year,
        x: xOf(year),
        y: bottom + lineHeight + 2,
        label: year === first || year === last ? String(year) : "",
      })),
      lines: [
        {
          id: series.id,
          area: series.area,
          isUnknown: series.isUnknown === true,
          order: 0,
          ...strokes(points),
          points: points.map((point, place) =>
            point.isMissing ? point : { ...point, isQuiet: point !== end && !isAlone(points, place) },
          ),
          labels: label,
          leader: undefined,
          isSelected: series.id === room.selected,
        },
      ],
      gaps: [],
      totals: [],
      top,
      bottom,
      brush: brushOf(room.chosen, data.years, xOf),
    };
  });
  return { form: "panels", width, height: Math.ceil(data.series.length / columns) * rowHeight, plots };
}
