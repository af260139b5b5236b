import type { Measure } from "@lansmuseer/domain";
import { sizeClass } from "../map-frame/map-frame.js";
import { type MeasureText, wrapWords } from "../labels/wrap-words.js";
import { type FactTrend, factTrend, type TrendLine, trendHeight } from "./fact-trend.js";

/** Whose bar it is: one's own municipality, the mean, another municipality, or a kind that is counted. */
export type BarRole = "own" | "mean" | "peer" | "count";

/** A bar before it has a place. */
export interface PanelBar {
  /** Code of the municipality that the bar chooses; undefined for what cannot be chosen. */
  readonly code: string | undefined;
  readonly role: BarRole;
  readonly name: string;
  readonly figure: Measure;
  /** The value beside the bar, or the words for why there is none. */
  readonly label: string;
  readonly spoken: string;
}

/** What a panel is made of. */
export interface PanelParts {
  readonly id: string;
  readonly heading: string;
  /** The municipality's own figure, large. */
  readonly number: string | undefined;
  readonly unit: string;
  readonly bars: readonly PanelBar[];
  /** Own and mean along the years; fewer than two years draw no line. */
  readonly lines: readonly TrendLine[];
  readonly years: readonly number[];
  /** A word on what the lines cannot show. */
  readonly note: string | undefined;
}

export interface PlacedBar extends PanelBar {
  readonly id: string;
  /** The name's anchor, at its end; the lines of it. */
  readonly nameX: number;
  readonly nameY: number;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly labelX: number;
  readonly labelY: number;
}

export interface PlacedPanel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly heading: readonly string[];
  readonly headingY: number;
  readonly number: string | undefined;
  readonly unit: string;
  readonly numberY: number;
  readonly bars: readonly PlacedBar[];
  /** The zero that all bars begin at; without length where names stand on it. */
  readonly axis: { readonly x: number; readonly y0: number; readonly y1: number };
  readonly trend: FactTrend | undefined;
  readonly note: readonly string[];
  readonly noteY: number;
}

/** The panels in px, side by side where there is room. */
export interface FactPicture {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PlacedPanel[];
}

interface Room {
  readonly width: number;
  readonly lineHeight: number;
  readonly measure: MeasureText;
}

const gap = 32;
const rowGap = 28;
const bar = { height: 16, row: 26 } as const;
const numberHeight = 40;

export function factPicture(panels: readonly PanelParts[], room: Room): FactPicture {
  const size = sizeClass(room.width);
  const columns = size === "m" || size === "l" ? Math.min(2, panels.length) : 1;
  const width = Math.floor((room.width - (columns - 1) * gap) / Math.max(columns, 1));
  const placed: PlacedPanel[] = [];
  let top = 0;
  for (let at = 0; at < panels.length; at += columns) {
    const row = panels
      .slice(at, at + columns)
      .map((panel, column) => placePanel(panel, { ...room, width }, column * (width + gap), top));
    placed.push(...row.map(({ panel }) => panel));
    top += Math.max(...row.map(({ height }) => height)) + rowGap;
  }
  return { width: room.width, height: Math.max(0, top - rowGap), panels: placed };
}

function placePanel(
  parts: PanelParts,
  { width, lineHeight, measure }: Room,
  left: number,
  top: number,
): { readonly panel: PlacedPanel; readonly height: number } {
  const heading = wrapWords(parts.heading, width, (text) => measure(text, true));
  const headingY = top + lineHeight * 0.8;
  const below = top + heading.length * lineHeight + 4;
  const barsTop = parts.number === undefined ? below + 4 : below + numberHeight;
  const { bars, axisX, height, beside } = placeBars(parts, { width, lineHeight, measure }, left, barsTop);
  const trendTop = barsTop + height + (parts.bars.length > 0 ? 14 : 0);
  const trend = factTrend(parts.lines, parts.years, { left, top: trendTop, width, lineHeight, measure });
  const noteTop = trendTop + (trend === undefined ? 0 : trendHeight(lineHeight));
  const note =
    parts.note === undefined ? [] : wrapWords(parts.note, width, (text) => measure(text, false), 3);
  return {
    panel: {
      id: parts.id,
      x: left,
      y: top,
      width,
      heading,
      headingY,
      number: parts.number,
      unit: parts.unit,
      numberY: below + numberHeight - 12,
      bars,
      axis: { x: axisX, y0: barsTop, y1: barsTop + (beside ? height : 0) },
      trend,
      note,
      noteY: noteTop + lineHeight * 0.8,
    },
    height: noteTop + note.length * lineHeight - top,
  };
}

/** Names at the left of one zero line, values at the right of the bars; where it is narrow, names stand above. */
function placeBars(
  { id, bars }: PanelParts,
  { width, lineHeight, measure }: Room,
  left: number,
  top: number,
): {
  readonly bars: readonly PlacedBar[];
  readonly axisX: number;
  readonly height: number;
  readonly beside: boolean;
} {
  const isBold = (role: BarRole): boolean => role === "own";
  const widest = Math.max(0, ...bars.map(({ name, role }) => measure(name, isBold(role))));
  const beside = widest <= width * 0.42;
  const nameWidth = beside ? widest + 8 : 0;
  const labels = bars.map(({ label, figure, role }) =>
    figure.kind === "value" ? measure(label, isBold(role)) : 0,
  );
  const room = Math.max(20, width - nameWidth - Math.max(0, ...labels) - 8);
  const values = bars.flatMap(({ figure }) => (figure.kind === "value" ? [Math.max(0, figure.value)] : []));
  const most = Math.max(0, ...values);
  const rowHeight = beside ? bar.row : lineHeight + bar.height + 8;
  const axisX = left + nameWidth;
  return {
    axisX,
    beside,
    height: bars.length * rowHeight,
    bars: bars.map((each, at): PlacedBar => {
      const y = top + at * rowHeight + (beside ? (bar.row - bar.height) / 2 : lineHeight);
      const { figure } = each;
      const length = figure.kind === "value" && most > 0 ? (Math.max(0, figure.value) / most) * room : 0;
      return {
        ...each,
        id: `${id}-${each.code ?? each.name}`,
        nameX: beside ? axisX - 8 : left,
        nameY: beside ? y + bar.height / 2 + lineHeight * 0.28 : y - 4,
        lines: wrapWords(each.name, width, (text) => measure(text, isBold(each.role)), 1),
        x: axisX,
        y,
        width: length,
        height: bar.height,
        labelX: axisX + length + 6,
        labelY: y + bar.height / 2 + lineHeight * 0.28,
      };
    }),
  };
}
