import type { GridBounds, GridMap } from "@lansmuseer/places";

/** Width classes of a widget, by its own width: under 360, 560 and 960 px, and from there on. */
export type SizeClass = "xs" | "s" | "m" | "l";

export const sizeClass = (widthPx: number): SizeClass =>
  widthPx < 360 ? "xs" : widthPx < 560 ? "s" : widthPx < 960 ? "m" : "l";

/** Where the ground lies in the panel while nothing is zoomed. */
export interface MapFrame {
  readonly size: SizeClass;
  readonly width: number;
  readonly height: number;
  /** px per grid unit. */
  readonly scale: number;
  /** The grid point at the middle of the panel. */
  readonly x: number;
  readonly y: number;
}

/** How the visitor has zoomed: `k` times the frame, around a grid point. */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** px = grid * scale + shift. */
export interface MapTransform {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const maxZoom = 8;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** Sweden stands a little west of the middle, most on narrow panels: labels and buttons need the Baltic side. */
const shiftOfWidth = { xs: 0.08, s: 0.08, m: 0, l: 0.025 } as const;
/** How far beyond the country the ground around it is known, km. */
const reachKm = { sideways: 530, upAndDown: 110 } as const;
const marginPx = { xs: 14, s: 14, m: 16, l: 18 } as const;

const heightPx = (size: SizeClass, width: number): number => {
  if (size === "m") return 760;
  return Math.round(size === "l" ? clamp(1.46 * width, 760, 940) : clamp(1.68 * width, 500, 660));
};

export interface FrameOptions {
  /** Height the page asks for, in px; never under 320, nor more than the width can fill. */
  readonly height?: number | undefined;
  /** The part of the country to fill the panel with; all of it when absent. */
  readonly focus?: GridBounds | undefined;
  /** True when the list stands beside the map on wide widgets. */
  readonly sideBySide: boolean;
}

/** The panel of a map of the whole country in a widget that is `widthPx` wide. The country is never stretched or cut. */
export function mapFrame(
  map: GridMap,
  widthPx: number,
  { height: asked, focus, sideBySide }: FrameOptions,
): MapFrame {
  const size = sizeClass(widthPx);
  // 2 px: the panel's own border on both sides.
  const room = Math.max(
    200,
    (size === "l" && sideBySide ? Math.round(widthPx * 0.533) : Math.floor(widthPx)) - 2,
  );
  const tall = asked === undefined ? heightPx(size, room) : Math.max(320, asked);
  const margin = marginPx[size];
  const box = focus ?? { x: 0, y: 0, width: map.width, height: map.height };
  const scale = Math.min((tall - 2 * margin) / box.height, (room - 2 * margin) / box.width);
  // A low panel is also narrower, and a narrow one lower: beyond this the ground around the country is not drawn.
  const most = (length: number, km: number): number =>
    Math.floor((length + (2 * km * 1000) / map.metersPerUnit) * scale);
  const width = Math.min(room, most(box.width, reachKm.sideways));
  // A part of the country is known all around it, so its own height is enough.
  const fitting = Math.max(320, Math.ceil(box.height * scale + 2 * margin));
  const height = Math.min(tall, focus === undefined ? most(box.height, reachKm.upAndDown) : fitting);
  const shift = focus === undefined ? (shiftOfWidth[size] * width) / scale : 0;
  return { size, width, height, scale, x: box.x + box.width / 2 + shift, y: box.y + box.height / 2 };
}

/** Keeps a zoom inside what the frame shows, so that nobody gets lost at sea. `undefined` when nothing is zoomed. */
export function clampZoom(frame: MapFrame, { k, x, y }: Zoom): Zoom | undefined {
  const factor = clamp(k, 1, maxZoom);
  if (factor < 1.01) return undefined;
  const reach = (px: number): number => (px / 2 / frame.scale) * (1 - 1 / factor);
  return {
    k: factor,
    x: clamp(x, frame.x - reach(frame.width), frame.x + reach(frame.width)),
    y: clamp(y, frame.y - reach(frame.height), frame.y + reach(frame.height)),
  };
}

export function mapTransform(frame: MapFrame, zoom: Zoom | undefined): MapTransform {
  const { k, x, y } = zoom ?? { k: 1, x: frame.x, y: frame.y };
  const scale = frame.scale * k;
  return { scale, x: frame.width / 2 - x * scale, y: frame.height / 2 - y * scale };
}

/** The zoom that is `factor` times closer while the ground under the given px point stays where it is. */
export function zoomAround(
  frame: MapFrame,
  zoom: Zoom | undefined,
  factor: number,
  px: number,
  py: number,
): Zoom | undefined {
  const before = mapTransform(frame, zoom);
  const k = clamp((zoom?.k ?? 1) * factor, 1, maxZoom);
  const scale = frame.scale * k;
  const ground = { x: (px - before.x) / before.scale, y: (py - before.y) / before.scale };
  return clampZoom(frame, {
    k,
    x: ground.x - (px - frame.width / 2) / scale,
    y: ground.y - (py - frame.height / 2) / scale,
  });
}

/** The zoom moved by px of panel. */
export function panBy(frame: MapFrame, zoom: Zoom | undefined, dx: number, dy: number): Zoom | undefined {
  if (zoom === undefined) return undefined;
  const scale = frame.scale * zoom.k;
  return clampZoom(frame, { k: zoom.k, x: zoom.x - dx / scale, y: zoom.y - dy / scale });
}
