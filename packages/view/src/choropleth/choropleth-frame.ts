import { sizeClass, type MapFrame, type SizeClass } from "../map-frame/map-frame.js";
import { areaShape, boundsAround } from "./area-shapes.js";
import type { ChoroplethGround } from "./choropleth-ground.js";

/** A part of the country once more and larger, where its areas are too small to see. */
export interface Inset {
  readonly county: string;
  /** Where it lies in the drawing, px. */
  readonly left: number;
  readonly top: number;
  readonly frame: MapFrame;
}

/** The drawing's size, where the ground lies in it, and the insets. */
export interface ChoroplethFrame {
  readonly width: number;
  readonly height: number;
  readonly main: MapFrame;
  readonly insets: readonly Inset[];
}

export interface FrameRequest {
  /** Width of the whole widget in px. */
  readonly widthPx: number;
  /** True when words stand beside the map on wide widgets. */
  readonly sideBySide: boolean;
  /** How many maps share the width: one, or two beside each other where there is room. */
  readonly panels: number;
  /** Height that the page asks for, px; never under 320. */
  readonly height?: number | undefined;
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Stockholm, Västra Götaland and Skåne: 108 of the 290 municipalities. */
const insetCounties = ["01", "14", "12"] as const;
const insetGap = 12;
const margin = 18;

/** True where maps stand beside each other, and not below. */
const besideEachOther = (size: SizeClass, panels: number): boolean =>
  panels > 1 && (size === "m" || size === "l");

/** The panel of a choropleth: one region, the country with insets, or the regions of the country. */
export function choroplethFrame(ground: ChoroplethGround, request: FrameRequest): ChoroplethFrame {
  const size = sizeClass(request.widthPx);
  const half = besideEachOther(size, request.panels);
  // 2 px: the panel's own border on both sides.
  const room = Math.max(
    200,
    (half ? Math.floor((request.widthPx - 24) / 2) : Math.floor(request.widthPx)) - 2,
  );
  const wide = size === "l" && request.sideBySide && request.panels === 1;
  if (ground.region !== undefined)
    return regionFrame(ground, wide ? Math.round(room * 0.585) : room, size, request);
  return ground.level === "region"
    ? countryFrame(ground, wide ? 472 : Math.min(room, 520), size, request)
    : insetFrame(ground, wide ? 640 : room, size, request);
}

function framed(
  size: SizeClass,
  [width, height]: readonly [number, number],
  box: { x: number; y: number; width: number; height: number },
  [marginX, marginY]: readonly [number, number],
): MapFrame {
  const scale = Math.min((width - 2 * marginX) / box.width, (height - 2 * marginY) / box.height);
  return { size, width, height, scale, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const single = (main: MapFrame): ChoroplethFrame => ({
  width: main.width,
  height: main.height,
  main,
  insets: [],
});

function regionFrame(
  { map, areas }: ChoroplethGround,
  width: number,
  size: SizeClass,
  { height: asked }: FrameRequest,
): ChoroplethFrame {
  const box = boundsAround(areas.map(({ code }) => areaShape(map, code).bounds));
  // Names of towns on the coast stand in the sea.
  const marginX = width > 520 ? 60 : 20;
  const height = Math.round(clamp(((width - 2 * marginX) / box.width) * box.height + 56, 320, 760));
  return single(
    framed(size, [width, asked === undefined ? height : Math.max(320, asked)], box, [marginX, 28]),
  );
}

const country = ({ map }: ChoroplethGround): { x: number; y: number; width: number; height: number } => ({
  x: 0,
  y: 0,
  width: map.width,
  height: map.height,
});

function countryHeight(size: SizeClass, width: number, asked: number | undefined): number {
  if (asked !== undefined) return Math.max(320, asked);
  return size === "m" || size === "l" ? 760 : Math.round(clamp(1.68 * width, 500, 660));
}

function countryFrame(
  ground: ChoroplethGround,
  width: number,
  size: SizeClass,
  { height }: FrameRequest,
): ChoroplethFrame {
  return single(framed(size, [width, countryHeight(size, width, height)], country(ground), [margin, margin]));
}

function insetFrame(
  ground: ChoroplethGround,
  width: number,
  size: SizeClass,
  { height: asked }: FrameRequest,
): ChoroplethFrame {
  const height = countryHeight(size, width, asked) + (size === "l" && asked === undefined ? 76 : 0);
  const whole = framed(size, [width, height], country(ground), [margin, margin]);
  const landWidth = ground.map.width * whole.scale;
  const beside = Math.min(254, width - landWidth - 2 * margin - insetGap);
  if (beside < 180) return insetsBelow(ground, whole);
  // Sweden stands to the west, and the insets where the Baltic is.
  const main = { ...whole, x: ground.map.width / 2 + (width / 2 - margin - landWidth / 2) / whole.scale };
  const each = Math.floor((height - (insetCounties.length + 1) * insetGap) / insetCounties.length);
  const insets = insetCounties.map((county, i) => ({
    county,
    left: width - beside - insetGap,
    top: insetGap + i * (each + insetGap),
    frame: insetOf(ground, county, size, beside, each),
  }));
  return { width, height, main, insets };
}

function insetsBelow(ground: ChoroplethGround, main: MapFrame): ChoroplethFrame {
  const each = Math.round(clamp(main.width * 0.9, 220, 320));
  const insets = insetCounties.map((county, i) => ({
    county,
    left: 0,
    top: main.height + insetGap + i * (each + insetGap),
    frame: insetOf(ground, county, main.size, main.width, each),
  }));
  const height = main.height + insetCounties.length * (each + insetGap);
  return { width: main.width, height, main, insets };
}

function insetOf(
  { map, areas }: ChoroplethGround,
  county: string,
  size: SizeClass,
  width: number,
  height: number,
): MapFrame {
  const within = areas.filter(({ code }) => code.startsWith(county));
  const box = boundsAround(within.map(({ code }) => areaShape(map, code).bounds));
  // The county's name stands above.
  const frame = framed(size, [width, height - 22], box, [8, 6]);
  return { ...frame, height, y: frame.y - 11 / frame.scale };
}
