import type { GridMap } from "./grid-map.js";

/** A rectangle in grid units, as in `viewBox`. */
export interface GridBounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Arc {
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly endY: number;
  /** As in the map: relative steps, "dx dy" after "dx dy". */
  readonly steps: string;
}

/**
 * The outline of an area as closed SVG path data (`fill-rule: evenodd`), put together from the map's arcs.
 * Neighbours share their arcs, so no gap shows between them.
 *
 * @param id - A key of `map.areas`. Throws on any other.
 *
 * @example
 * areaPath(overview, "gotlands-museum").split("z").length - 1; // 1
 */
export function areaPath(map: GridMap, id: string): string {
  const arcs = arcsOf(map);
  const ringPath = (ring: readonly number[]): string => {
    const first = ring[0]!;
    const arc = arcs[first < 0 ? ~first : first]!;
    const start = first < 0 ? [arc.endX, arc.endY] : [arc.x, arc.y];
    const steps = ring.map((n) => (n < 0 ? reversed(arcs[~n]!.steps) : arcs[n]!.steps));
    return `M${start.join(" ")}l${steps.join(",")}z`;
  };
  return ringsOf(map, id, "areaPath").map(ringPath).join("");
}

/**
 * The rectangle around an area, for zooming to it.
 *
 * @param id - A key of `map.areas`. Throws on any other.
 */
export function areaBounds(map: GridMap, id: string): GridBounds {
  const arcs = arcsOf(map);
  const numbers = ringsOf(map, id, "areaBounds").flat();
  return boundsOf(numbers.map((n) => arcs[n < 0 ? ~n : n]!));
}

/** The rectangle around all land of the map. */
export function landBounds(map: GridMap): GridBounds {
  return boundsOf(arcsOf(map));
}

function ringsOf(map: GridMap, id: string, caller: string): readonly (readonly number[])[] {
  const rings = map.areas[id];
  if (!rings) throw new RangeError(`${caller}: an area of the map required, got ${id}`);
  return rings;
}

// A map never changes, and each of its areas asks for the same arcs.
const arcsByMap = /* @__PURE__ */ new WeakMap<GridMap, readonly Arc[]>();

function arcsOf(map: GridMap): readonly Arc[] {
  const known = arcsByMap.get(map) ?? readArcs(map.land + map.countyBorders + map.areaBorders);
  arcsByMap.set(map, known);
  return known;
}

function readArcs(path: string): readonly Arc[] {
  const arcs: Arc[] = [];
  for (const line of path.split("M").slice(1)) {
    const [start, rest] = line.split(/[lz]/);
    let [x, y] = numbersIn(start!) as [number, number];
    for (const steps of rest!.split(",")) {
      const from = { x, y, steps };
      for (const [dx, dy] of pairsIn(steps)) {
        x += dx;
        y += dy;
      }
      arcs.push({ ...from, endX: x, endY: y });
    }
  }
  return arcs;
}

function boundsOf(arcs: readonly Arc[]): GridBounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const arc of arcs) {
    let { x, y } = arc;
    for (const [dx, dy] of [[0, 0] as const, ...pairsIn(arc.steps)]) {
      x += dx;
      y += dy;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const reversed = (steps: string): string =>
  pairsIn(steps)
    .reverse()
    .map(([dx, dy]) => `${-dx} ${-dy}`)
    .join(" ");

const numbersIn = (text: string): number[] => (text.match(/-?\d+/g) ?? []).map(Number);

function pairsIn(steps: string): [number, number][] {
  const numbers = numbersIn(steps);
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]);
}
