import { valueLabel } from "../figure-measure/figure-measure.js";
import { spread } from "../labels/spread.js";
import { wrapWords } from "../labels/wrap-words.js";
import { missingMark } from "@lansmuseer/domain";
import type { TrendRoom } from "./trend-layout.js";
import type { TrendLine, TrendText } from "./trend-picture.js";

/** The words of a series in a stack, and its segment in the last bar. */
export interface StackName {
  readonly name: string;
  readonly value: string;
  /** Middle of the segment; undefined where it has none. */
  readonly middle: number | undefined;
}

/** How a series is named: words, its sign, and the stroke from its segment. */
export type KeyEntry = Required<Pick<TrendLine, "labels" | "sign" | "leader">>;

/** Room for a sign before a name. */
export const signPx = 20;

const leastPx = 120;

/** The names of the series with their last values, the names as wide as there is room. */
export function stackNames(
  { data, language, width, measure }: TrendRoom,
  isBeside: boolean,
  middleOf: (series: number) => number | undefined,
): readonly StackName[] {
  const widest = isBeside ? Math.min(width * 0.34, 200) : Math.max(leastPx, width - 130);
  return data.series.map(({ name, figures }, at) => {
    const last = figures.at(-1);
    return {
      name: wrapWords(name, widest, (text) => measure(text, true), 1)[0] ?? "",
      value:
        last?.kind === "value"
          ? valueLabel(data.measure, last.value, language)
          : missingMark(last?.reason ?? "not-reported"),
      middle: middleOf(at),
    };
  });
}

const word = (
  x: number,
  y: number,
  text: string,
  isBold: boolean,
  anchor: TrendText["anchor"],
): TrendText => ({
  x,
  y,
  text,
  anchor,
  isBold,
});

/** Name over value beside each segment of the last bar, moved apart, with a stroke to it. */
export function keyBeside(
  { lineHeight }: TrendRoom,
  names: readonly StackName[],
  edge: number,
  x: number,
  height: number,
): readonly KeyEntry[] {
  const places = spread(
    names.map(({ middle }, at) => middle ?? height - at),
    2 * lineHeight + 2,
    lineHeight,
    height - lineHeight,
  );
  return names.map(({ name, value, middle }, at) => {
    const y = Math.round(places[at]!);
    return {
      labels: [
        word(x + signPx, y - lineHeight * 0.15, name, true, "start"),
        word(x + signPx, y + lineHeight * 0.85, value, false, "start"),
      ],
      sign: { x: x + 7, y: Math.round(y - lineHeight * 0.45) },
      leader:
        middle === undefined
          ? undefined
          : `M${edge + 2} ${middle}L${x - 2} ${Math.round(y - lineHeight * 0.45)}`,
    };
  });
}

/** A line for each series under a narrow stack, in the order that segments lie on each other, the topmost first. */
export function keyBelow(
  { lineHeight, width }: TrendRoom,
  names: readonly StackName[],
  top: number,
): readonly KeyEntry[] {
  return names.map(({ name, value }, at) => {
    const y = Math.round(top + (names.length - at) * lineHeight * 1.5);
    return {
      labels: [word(signPx, y, name, true, "start"), word(width - 2, y, value, false, "end")],
      sign: { x: 8, y: Math.round(y - lineHeight * 0.3) },
      leader: undefined,
    };
  });
}
