import type { Measure } from "@lansmuseer/domain";
import type { MeasureText } from "../labels/wrap-words.js";
import { shownYears } from "../axis/shown-years.js";

/** A line before it has a place: what is known in each year. */
export interface TrendLine {
  readonly role: "own" | "mean";
  readonly figures: ReadonlyMap<number, Measure>;
  readonly write: (value: number) => string;
}

export interface TrendPoint {
  readonly year: number;
  readonly x: number;
  readonly y: number;
  /** The value over the first and the last point, and which of its ends stands there. */
  readonly label: string | undefined;
  readonly anchor: "start" | "end";
}

export interface PlacedTrendLine {
  readonly role: "own" | "mean";
  readonly points: readonly TrendPoint[];
  /** Path data through years that follow on each other. */
  readonly path: string;
  /** Path data over years without a figure. */
  readonly bridges: string;
}

export interface FactTrend {
  readonly lines: readonly PlacedTrendLine[];
  readonly years: readonly { readonly x: number; readonly year: number }[];
  /** The zero of the figures, px. */
  readonly ground: number;
  readonly left: number;
  readonly right: number;
}

interface TrendRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly lineHeight: number;
  readonly measure: MeasureText;
}

const plotHeight = 64;

/** The room that a trend takes with its values above and its years below, px. */
export const trendHeight = (lineHeight: number): number => plotHeight + 2 * lineHeight + 12;

/** Lines from zero along time as it is, from year to year; undefined when fewer than two years have a figure. */
export function factTrend(
  lines: readonly TrendLine[],
  years: readonly number[],
  { left, top, width, lineHeight, measure }: TrendRoom,
): FactTrend | undefined {
  const known = (line: TrendLine): readonly (readonly [number, number])[] =>
    years.flatMap((year) => {
      const figure = line.figures.get(year);
      return figure?.kind === "value" ? [[year, figure.value] as const] : [];
    });
  const own = lines.find(({ role }) => role === "own");
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  if (own === undefined || known(own).length < 2) return undefined;
  const most = Math.max(1, ...lines.flatMap((line) => known(line).map(([, value]) => value)));
  const half = Math.max(16, measure("2000", false) / 2);
  const [from, to] = [left + half, left + width - half];
  const yearPx = (to - from) / Math.max(1, last - first);
  const ground = top + lineHeight + plotHeight;
  const x = (year: number): number => from + (year - first) * yearPx;
  const y = (value: number): number => ground - (Math.max(0, value) / most) * plotHeight;
  const placed = lines.map((line): PlacedTrendLine => {
    const figures = known(line);
    const points = figures.map(([year, value], at): TrendPoint => {
      const isEnd = at === 0 || at === figures.length - 1;
      return {
        year,
        x: x(year),
        y: y(value),
        label: isEnd && line.role === "own" ? line.write(value) : undefined,
        anchor: at === 0 ? "start" : "end",
      };
    });
    return { role: line.role, points, ...paths(points, years) };
  });
  return {
    lines: placed,
    years: shownYears(years, yearPx).map((year) => ({ year, x: x(year) })),
    ground,
    left: from,
    right: to,
  };
}

/** A line stops where a year that others have is missing, and a dotted bridge joins its ends. */
function paths(
  points: readonly TrendPoint[],
  years: readonly number[],
): { readonly path: string; readonly bridges: string } {
  let path = "";
  let bridges = "";
  points.forEach((point, at) => {
    const before = points[at - 1];
    const here = `${round(point.x)} ${round(point.y)}`;
    const follows = before !== undefined && years.indexOf(point.year) - years.indexOf(before.year) === 1;
    path += `${follows ? "L" : "M"}${here}`;
    if (before !== undefined && !follows) bridges += `M${round(before.x)} ${round(before.y)}L${here}`;
  });
  return { path, bridges };
}

const round = (px: number): number => Math.round(px * 10) / 10;
