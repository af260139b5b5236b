import { pointId, type TrendRoom } from "./trend-layout.js";
import type { TrendPoint } from "./trend-picture.js";
import type { TrendSeries } from "./trend-chart-data.js";

const round = (px: number): number => Math.round(px * 10) / 10;

/**
 * A series' figures as points, one a year of the data. A missing one stands on the stroke that bridges it, so that the
 * keyboard comes to it and it is said; at an end of the series it stands as high as its neighbour.
 */
export function seriesPoints(
  { data, said }: TrendRoom,
  series: TrendSeries,
  xOf: (year: number) => number,
  yOf: (value: number) => number,
): readonly TrendPoint[] {
  const place = data.series.indexOf(series);
  const heights = data.years.map((year, at) => {
    const figure = series.figures[at];
    return figure?.kind === "value" ? { x: xOf(year), y: yOf(figure.value) } : undefined;
  });
  const first = heights.findIndex((spot) => spot !== undefined);
  const last = heights.findLastIndex((spot) => spot !== undefined);
  return data.years.map((year, at) => {
    const x = xOf(year);
    const own = heights[at];
    return {
      id: pointId(place, year),
      series: series.id,
      year,
      x,
      y: own?.y ?? round(between(heights, at, x) ?? yOf(0)),
      isMissing: own === undefined,
      // Before its first figure and after its last a series has no mark: nothing bridges what is missing there.
      isQuiet: own === undefined && (at < first || at > last),
      said: said(series, at),
    };
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The height at `x` on the line from the last known spot before to the first one after. */
function between(spots: readonly (Spot | undefined)[], at: number, x: number): number | undefined {
  const before = spots.slice(0, at).findLast((spot) => spot !== undefined);
  const after = spots.slice(at + 1).find((spot) => spot !== undefined);
  if (before === undefined || after === undefined) return (before ?? after)?.y;
  return before.y + ((x - before.x) / (after.x - before.x)) * (after.y - before.y);
}
