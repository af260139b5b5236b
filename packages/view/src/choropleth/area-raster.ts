import type { MapTransform } from "../map-frame/map-frame.js";
import type { Box } from "../labels/place-labels.js";
import type { AreaShape } from "./area-shapes.js";

/** Side of a cell in px: finer than the strokes of a letter are wide. */
const cell = 2;
/** px between the points of a box that are looked at. */
const sample = 4;

/** Which area lies where in a panel, to the nearest cell. For finding room for words, never for what lies in what. */
export interface AreaRaster {
  /** The number of the area at a point of the panel, px; -1 is water or land of nobody, undefined outside. */
  readonly at: (x: number, y: number) => number | undefined;
  /** True when all of the box is of areas that are allowed; outside of the panel none is. */
  readonly holds: (box: Box, allowed: (area: number) => boolean) => boolean;
}

/** Fills the areas, numbered in their order, into the cells of a panel by the even-odd rule. */
export function areaRaster(
  shapes: readonly AreaShape[],
  { scale, x: shiftX, y: shiftY }: MapTransform,
  width: number,
  height: number,
): AreaRaster {
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const cells = new Int16Array(columns * rows).fill(-1);
  shapes.forEach(({ rings }, number) => {
    const crossings: number[][] = [];
    for (const ring of rings) {
      let [ax, ay] = [0, 0];
      ring.forEach(([gx, gy], i) => {
        const [bx, by] = [(gx * scale + shiftX) / cell, (gy * scale + shiftY) / cell];
        if (i > 0) crossRows(ax, ay, bx, by, rows, crossings);
        [ax, ay] = [bx, by];
      });
    }
    crossings.forEach((xs, row) => {
      xs.sort((a, b) => a - b);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const from = Math.max(0, Math.ceil(xs[i]! - 0.5));
        const until = Math.min(columns, Math.ceil(xs[i + 1]! - 0.5));
        if (from < until) cells.fill(number, row * columns + from, row * columns + until);
      }
    });
  });
  const at = (x: number, y: number): number | undefined =>
    x < 0 || y < 0 || x >= width || y >= height
      ? undefined
      : cells[Math.floor(y / cell) * columns + Math.floor(x / cell)];
  return { at, holds: (box, allowed) => holds(box, allowed, at, width, height) };
}

/** Corners first: most boxes that do not fit have one outside. */
function holds(
  { x0, y0, x1, y1 }: Box,
  allowed: (area: number) => boolean,
  at: AreaRaster["at"],
  width: number,
  height: number,
): boolean {
  if (x0 < 0 || y0 < 0 || x1 >= width || y1 >= height) return false;
  const fits = (x: number, y: number): boolean => {
    const area = at(x, y);
    return area !== undefined && allowed(area);
  };
  if (!fits(x0, y0) || !fits(x1, y0) || !fits(x0, y1) || !fits(x1, y1)) return false;
  for (let y = y0; y < y1 + sample; y += sample)
    for (let x = x0; x < x1 + sample; x += sample) if (!fits(Math.min(x, x1), Math.min(y, y1))) return false;
  return true;
}

/** Where an edge crosses the middles of rows; half-open, so that a corner counts once. */
function crossRows(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  rows: number,
  crossings: number[][],
): void {
  const [low, high] = ay < by ? [ay, by] : [by, ay];
  const last = Math.min(rows, Math.ceil(high - 0.5));
  for (let row = Math.max(0, Math.ceil(low - 0.5)); row < last; row++)
    (crossings[row] ??= []).push(ax + ((row + 0.5 - ay) / (by - ay)) * (bx - ax));
}
