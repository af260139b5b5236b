import type { FlowItem, FlowLink } from "./flow-columns.js";

/** A rectangle, px of the picture. */
export interface FlowBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of words; the first part is bold where `isBold`. */
export interface FlowLabel {
  readonly x: number;
  /** Its base line. */
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly text: string;
  readonly isBold: boolean;
  /** What it takes, for those that must not stand on it. */
  readonly box: FlowBox;
}

export interface PlacedItem {
  readonly item: FlowItem;
  readonly column: number;
  readonly box: FlowBox;
  readonly labels: readonly FlowLabel[];
  /** Where the mark of its area stands. */
  readonly mark: { readonly x: number; readonly y: number } | undefined;
  readonly spoken: string;
}

export interface PlacedLink {
  readonly link: FlowLink;
  /** The band, closed. */
  readonly path: string;
  /** Its two long edges. */
  readonly edges: string;
  readonly spoken: string;
  /** The band of a part of the money, from its upper or left edge. */
  readonly part: (ratio: number) => string;
}

export interface FlowPicture {
  readonly width: number;
  readonly height: number;
  readonly isDown: boolean;
  readonly headings: readonly FlowLabel[];
  readonly items: readonly PlacedItem[];
  readonly links: readonly PlacedLink[];
  /** Where streams arrive, when the money runs down; their names are in the rows below. */
  readonly segments: readonly FlowSegment[];
  /** y of lines between groups of rows. */
  readonly rules: readonly number[];
}

/** Where streams arrive, with the mark of its area below. */
export interface FlowSegment {
  readonly item: FlowItem;
  readonly box: FlowBox;
  readonly mark: { readonly x: number; readonly y: number } | undefined;
}

const round = (px: number): number => Math.round(px * 10) / 10;

/** A band between two columns; across, where `from` and `to` lie along y, or down, where they lie along x. */
export function band(
  [start, end]: readonly [number, number],
  from: number,
  to: number,
  width: number,
  isDown: boolean,
): { readonly path: string; readonly edges: string } {
  const middle = round((start + end) / 2);
  const point = (along: number, across: number) =>
    isDown ? `${round(across)} ${round(along)}` : `${round(along)} ${round(across)}`;
  const curve = (a: number, b: number, isBack: boolean) =>
    `C${point(middle, a)} ${point(middle, b)} ${point(isBack ? start : end, b)}`;
  const first = `M${point(start, from)}${curve(from, to, false)}`;
  const second = `${point(end, to + width)}${curve(to + width, from + width, true)}`;
  return { path: `${first}L${second}Z`, edges: `${first}M${second}` };
}

/** The box that a line of words takes. */
export function labelBox(
  x: number,
  y: number,
  anchor: "start" | "end",
  width: number,
  lineHeight: number,
): FlowBox {
  return { x: anchor === "end" ? x - width : x, y: y - lineHeight * 0.77, width, height: lineHeight };
}
