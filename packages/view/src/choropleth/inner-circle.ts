import type { GridBounds, GridRings } from "@lansmuseer/places";

/** The largest circle that lies wholly inside an area. */
export interface InnerCircle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface Square extends InnerCircle {
  /** Half its side. */
  readonly half: number;
  /** The best that any point of it could have. */
  readonly best: number;
}

/** How near the largest circle is found, as a share of the area's size. */
const nearness = 0.03;

/**
 * The pole of inaccessibility of an area and its distance to the border (Garcia-Castellanos and Lombardo 2007), by
 * parting the square that could hold a better point until none could, as mapbox/polylabel does.
 */
export function innerCircle(rings: GridRings, { x, y, width, height }: GridBounds): InnerCircle {
  const side = Math.min(width, height);
  if (side === 0) return { x, y, r: 0 };
  const square = (cx: number, cy: number, half: number): Square => {
    const r = distanceInside(rings, cx, cy);
    return { x: cx, y: cy, r, half, best: r + half * Math.SQRT2 };
  };
  let found: InnerCircle = square(x + width / 2, y + height / 2, 0);
  const open: Square[] = [];
  const consider = (next: Square): void => {
    if (next.r > found.r) found = next;
    if (next.best > found.r + nearness * side) open.push(next);
  };
  for (let left = x; left < x + width; left += side)
    for (let top = y; top < y + height; top += side)
      consider(square(left + side / 2, top + side / 2, side / 2));
  while (open.length > 0) {
    // A handful is open at a time: looking through it costs less than keeping it in order.
    const at = open.reduce((best, each, i) => (each.best > open[best]!.best ? i : best), 0);
    const { x: cx, y: cy, half, best } = open.splice(at, 1)[0]!;
    if (best <= found.r + nearness * side) break;
    for (const dx of [-half / 2, half / 2])
      for (const dy of [-half / 2, half / 2]) consider(square(cx + dx, cy + dy, half / 2));
  }
  return { x: found.x, y: found.y, r: Math.max(found.r, 0) };
}

/** How far from the border a point lies: positive inside, negative outside. */
function distanceInside(rings: GridRings, px: number, py: number): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    let [ax, ay] = ring[0]!;
    for (const [bx, by] of ring) {
      const [dx, dy] = [bx - ax, by - ay];
      if (ay > py !== by > py && px < (dx * (py - ay)) / dy + ax) inside = !inside;
      const length = dx * dx + dy * dy;
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length));
      nearest = Math.min(nearest, (ax + t * dx - px) ** 2 + (ay + t * dy - py) ** 2);
      [ax, ay] = [bx, by];
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}
