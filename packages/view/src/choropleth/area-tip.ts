import type { AreaSpot } from "./choropleth-layout.js";

/** A small panel beside an area, px: box and the baselines of its lines. */
export interface AreaTip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

export interface TipRoom {
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  readonly measure: (text: string, bold: boolean) => number;
}

const padding = 8;
/** px between an area's middle and its panel: never over its own name or figure. */
const away = 14;

/** Where the panel of an area stands: above its middle, below it near the top, and never outside of the map. */
export function areaTip(
  { x, y }: Pick<AreaSpot, "x" | "y">,
  name: string,
  lines: readonly string[],
  { width, height, lineHeight, measure }: TipRoom,
): AreaTip {
  const w = Math.min(
    width - 4,
    Math.max(measure(name, true), ...lines.map((line) => measure(line, false))) + 2 * padding,
  );
  const h = (lines.length + 1) * lineHeight + 2 * padding - 2;
  const above = y - away - h;
  return {
    x: Math.min(Math.max(x - w / 2, 2), width - w - 2),
    y: Math.min(above < 2 ? y + away : above, height - h - 2),
    width: w,
    height: h,
    lines: [name, ...lines].map((text, i) => ({ text, y: padding + (i + 0.78) * lineHeight })),
  };
}
