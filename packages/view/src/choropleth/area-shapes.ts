import {
  areaPath,
  areaRings,
  type GridBounds,
  type GridMap,
  type GridRings,
  joinAreas,
} from "@lansmuseer/places";
import { innerCircle, type InnerCircle } from "./inner-circle.js";

/** One area of a map as it is drawn and measured, in grid units. */
export interface AreaShape {
  readonly code: string;
  readonly rings: GridRings;
  readonly bounds: GridBounds;
  readonly path: string;
  /** The largest circle inside the area: where a sign, a circle or a value stands. */
  readonly inner: InnerCircle;
}

/** Worked out when it is asked for, and once: no year, width or zoom changes it. */
class Shape implements AreaShape {
  readonly code: string;
  readonly rings: GridRings;
  readonly bounds: GridBounds;
  readonly #map: GridMap;
  #path: string | undefined;
  #inner: InnerCircle | undefined;

  constructor(map: GridMap, code: string) {
    this.#map = map;
    this.code = code;
    this.rings = areaRings(map, code);
    this.bounds = boundsOf(this.rings);
  }

  get path(): string {
    return (this.#path ??= areaPath(this.#map, this.code));
  }

  get inner(): InnerCircle {
    return (this.#inner ??= innerCircle(this.rings, this.bounds));
  }
}

const shapesByMap = new WeakMap<GridMap, Map<string, AreaShape>>();

/** An area's shape. The same object each time. */
export function areaShape(map: GridMap, code: string): AreaShape {
  const shapes = shapesByMap.get(map) ?? new Map<string, AreaShape>();
  shapesByMap.set(map, shapes);
  const shape = shapes.get(code) ?? new Shape(map, code);
  shapes.set(code, shape);
  return shape;
}

const outlinesByMap = new WeakMap<GridMap, Map<string, string>>();

/** The outline around all areas whose codes begin alike: a county's, around its municipalities. */
export function outlineAround(map: GridMap, beginning: string): string {
  const outlines = outlinesByMap.get(map) ?? new Map<string, string>();
  outlinesByMap.set(map, outlines);
  const joined = (): string =>
    areaPath(
      joinAreas(map, (code) => (code.startsWith(beginning) ? beginning : undefined)),
      beginning,
    );
  const outline = outlines.get(beginning) ?? joined();
  outlines.set(beginning, outline);
  return outline;
}

function boundsOf(rings: GridRings): GridBounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [x, y] of ring) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The rectangle around several; of none, an empty one. */
export function boundsAround(all: readonly GridBounds[]): GridBounds {
  if (all.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const corners = all.flatMap(({ x, y, width, height }) => [
    [x, y] as const,
    [x + width, y + height] as const,
  ]);
  return boundsOf([corners]);
}
