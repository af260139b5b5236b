import type { TrendPicture, TrendPlot, TrendPoint } from "./trend-picture.js";

/** The keys that move, in the picture's own terms. */
export type TrendMove = "left" | "right" | "up" | "down" | "first" | "last";

/** All that the keyboard can come to, line after line as they are drawn. */
export const trendPoints = ({ plots }: Pick<TrendPicture, "plots">): readonly TrendPoint[] =>
  plots.flatMap(({ lines }) => lines.flatMap(({ points }) => points));

/**
 * The point that a key leads to: a year on, or the next line of the same year, up and down as the lines lie there, or in
 * the order of the panels. The first key only arrives, at the last year of the first line. Undefined where there is none.
 */
export function trendStep(
  picture: TrendPicture,
  from: string | undefined,
  move: TrendMove,
): TrendPoint | undefined {
  const lines = picture.plots.flatMap((plot) => plot.lines);
  const line = lines.find(({ points }) => points.some(({ id }) => id === from));
  if (line === undefined) return lines[0]?.points.at(move === "first" || move === "right" ? 0 : -1);
  const at = line.points.findIndex(({ id }) => id === from);
  if (move === "first") return line.points[0];
  if (move === "last") return line.points.at(-1);
  if (move === "left" || move === "right") return line.points[at + (move === "left" ? -1 : 1)];
  const now = line.points[at]!;
  const column = lines.flatMap(({ points }) => points.filter(({ year }) => year === now.year));
  const ordered = picture.form === "panels" ? column : [...column].sort((a, b) => a.y - b.y);
  return ordered[ordered.indexOf(now) + (move === "up" ? -1 : 1)];
}

const inside = ({ x, y, width, height }: NonNullable<TrendPoint["box"]>, px: number, py: number): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** The point nearest to a place in the picture, within a finger's width; of a stack the segment under it. */
export function pointAt(picture: TrendPicture, x: number, y: number): TrendPoint | undefined {
  let best: TrendPoint | undefined;
  let bestPx = 24;
  for (const point of trendPoints(picture)) {
    if (point.isMissing) continue;
    if (point.box !== undefined) {
      if (inside(point.box, x, y)) return point;
      continue;
    }
    const px = Math.hypot(point.x - x, point.y - y);
    if (px < bestPx) [best, bestPx] = [point, px];
  }
  return best;
}

/** The year under a place in a plot: where the axis is pressed or brushed. */
export function yearAt({ years }: TrendPlot, x: number): number | undefined {
  let best: number | undefined;
  let bestPx = Number.POSITIVE_INFINITY;
  for (const each of years) {
    const px = Math.abs(each.x - x);
    if (px < bestPx) [best, bestPx] = [each.year, px];
  }
  return best;
}
