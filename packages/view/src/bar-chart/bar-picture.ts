import { valueLabel } from "../figure-measure/figure-measure.js";
import { wrapWords, type MeasureText } from "../labels/wrap-words.js";
import { missingWords } from "../table/missing-words.js";
import type { Language } from "../text/format.js";
import type { BarChartData, BarItem } from "./bar-chart-data.js";

/** One bar with its words, in px of the picture. */
export interface Bar {
  readonly id: string;
  /** The name as there is room for it. */
  readonly name: string;
  readonly nameX: number;
  readonly nameY: number;
  readonly nameAnchor: "start" | "end";
  /** Where the marker of a cultural area stands, before the name. */
  readonly marker: { readonly x: number; readonly y: number } | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly value: string;
  readonly valueX: number;
  readonly valueY: number;
  readonly valueAnchor: "start" | "end";
  readonly top: number;
  readonly area: number | undefined;
  readonly isOwn: boolean;
  readonly isSelected: boolean;
  /** The figure is missing: there is a mark for it and no bar. */
  readonly isMissing: boolean;
  /** What is said of it, a clause each: its name, its value, its rank and share. */
  readonly said: readonly string[];
}

export interface ReferenceLine {
  /** Down through all rows but those whose value stands there. */
  readonly path: string;
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly labelAnchor: "start" | "middle" | "end";
}

export interface BarPicture {
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  /** Where 0 is, along the bars. */
  readonly axis: string;
  /** Where bars are left out between two that are shown. */
  readonly gaps: readonly number[];
  readonly bars: readonly Bar[];
  readonly reference: ReferenceLine | undefined;
}

export interface BarPictureOptions {
  readonly data: BarChartData;
  readonly shown: readonly BarItem[];
  /** Ids of the bars before which some are left out. */
  readonly afterGap: ReadonlySet<string>;
  readonly language: Language;
  readonly width: number;
  readonly lineHeight: number;
  readonly measure: MeasureText;
  readonly own: string | undefined;
  readonly selected: string | undefined;
  readonly reference: { readonly at: number; readonly label: string } | undefined;
  readonly said: (item: BarItem) => readonly string[];
}

const gapPx = 8;
const edgePx = 6;
const markerPx = 20;
const breakPx = 12;
/** From here on names stand beside their bars; below, above them. */
const besidePx = 560;

/** The label of a figure: the value, or the mark and why there is none. */
function labelOf({ data, language }: BarPictureOptions, { figure }: BarItem): string {
  return figure.kind === "value"
    ? valueLabel(data.measure, figure.value, language)
    : missingWords[language][figure.reason];
}

const extent = (shown: readonly BarItem[], at: number | undefined): readonly [number, number] => {
  const values = shown.flatMap(({ figure }) => (figure.kind === "value" ? [figure.value] : []));
  return [Math.min(0, ...values, at ?? 0), Math.max(0, ...values, at ?? 0)];
};

/** Bars from a common 0, each with its name and value: nothing has to be read off an axis. */
export function barPicture(options: BarPictureOptions): BarPicture {
  const { shown, width, lineHeight, measure, own, selected, reference } = options;
  const isBeside = width >= besidePx;
  const isMarked = (id: string): boolean => id === own || id === selected;
  const labels = shown.map((item) => labelOf(options, item));
  const valueWidth = (at: number): number => measure(labels[at]!, isMarked(shown[at]!.id));
  const markerWidth = shown.some(({ area }) => area !== undefined) ? markerPx : 0;
  const nameRoom = (isBeside ? width * 0.4 : width) - edgePx - markerWidth;
  const names = shown.map(
    ({ name, id }) => wrapWords(name, nameRoom, (text) => measure(text, isMarked(id)), 1)[0] ?? "",
  );
  const nameWidth = isBeside
    ? Math.max(0, ...names.map((name, at) => measure(name, isMarked(shown[at]!.id)))) + markerWidth
    : 0;
  const [low, high] = extent(shown, reference?.at);
  const isNegative = (at: number): boolean => {
    const figure = shown[at]!.figure;
    return figure.kind === "value" && figure.value < 0;
  };
  const room = (negative: boolean): number =>
    Math.max(0, ...shown.map((_, at) => (isNegative(at) === negative ? valueWidth(at) + gapPx : 0)));
  const left = edgePx + nameWidth + (isBeside ? gapPx : 0) + (low < 0 ? room(true) : 0);
  const plot = Math.max(20, width - edgePx - left - room(false));
  const scale = high === low ? 0 : plot / (high - low);
  const xOf = (value: number): number => left + (value - low) * scale;
  const zeroX = xOf(0);
  const top = reference === undefined ? edgePx : lineHeight + edgePx;
  const rowHeight = isBeside ? Math.max(26, Math.round(lineHeight * 1.5)) : Math.round(lineHeight + 26);
  const barHeight = 18;
  let below = top;
  const gaps: number[] = [];
  const bars = shown.map((item, at): Bar => {
    const { id, figure, area } = item;
    if (options.afterGap.has(id)) {
      gaps.push(below + breakPx / 2);
      below += breakPx;
    }
    const rowTop = below;
    below += rowHeight;
    const y = isBeside ? rowTop + (rowHeight - barHeight) / 2 : rowTop + lineHeight + 4;
    const end = figure.kind === "value" ? xOf(figure.value) : zeroX;
    const x = Math.min(zeroX, end);
    const nameY = isBeside ? y + barHeight / 2 + lineHeight * 0.28 : rowTop + lineHeight * 0.85;
    const nameX = isBeside && low === 0 ? left - gapPx : edgePx + markerWidth;
    const nameAnchor = isBeside && low === 0 ? "end" : "start";
    const negative = isNegative(at);
    const markerX =
      nameAnchor === "end"
        ? nameX - measure(names[at]!, isMarked(id)) - markerPx / 2
        : edgePx + markerPx / 2 - 2;
    return {
      id,
      name: names[at]!,
      nameX,
      nameY,
      nameAnchor,
      marker: area === undefined ? undefined : { x: markerX, y: nameY - lineHeight * 0.28 },
      x,
      y,
      width: Math.abs(end - zeroX),
      height: barHeight,
      value: labels[at]!,
      valueX: negative ? x - gapPx + 2 : Math.max(zeroX, end) + gapPx - 2,
      valueY: y + barHeight / 2 + lineHeight * 0.28,
      valueAnchor: negative ? "end" : "start",
      top: rowTop,
      area,
      isOwn: id === own,
      isSelected: id === selected,
      isMissing: figure.kind === "missing",
      said: options.said(item),
    };
  });
  return {
    width,
    height: Math.ceil(below + edgePx),
    rowHeight,
    // Names that stand above their bars are not crossed out by it.
    axis: bars
      .map(({ top: rowTop, y, height }) =>
        isBeside ? `M${zeroX} ${rowTop}v${rowHeight}` : `M${zeroX} ${y - 2}v${height + 4}`,
      )
      .join(""),
    gaps,
    bars,
    reference:
      reference && referenceLine(reference.label, Math.round(xOf(reference.at)), bars, rowHeight, options),
  };
}

/** Whether a bar's value stands where a line would go down. */
function isInTheWay(bar: Bar, x: number, width: number): boolean {
  const from = bar.valueAnchor === "end" ? bar.valueX - width : bar.valueX;
  return x > from - 4 && x < from + width + 4;
}

/** The line's name stands in the middle above it, and gives way where it would be cut off. */
function referenceLine(
  label: string,
  x: number,
  bars: readonly Bar[],
  rowHeight: number,
  { width, lineHeight, measure }: BarPictureOptions,
): ReferenceLine {
  const half = measure(label, false) / 2;
  const labelAnchor = x - half < edgePx ? "start" : x + half > width - edgePx ? "end" : "middle";
  const free = bars.filter((bar) => !isInTheWay(bar, x, measure(bar.value, bar.isOwn || bar.isSelected)));
  const path = free.map(({ top }) => `M${x} ${top}v${rowHeight}`).join("");
  return { path, label, labelX: x, labelY: lineHeight * 0.85, labelAnchor };
}
