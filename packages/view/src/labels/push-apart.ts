interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Moves points that are nearer than `distance` px away from each other, a little at a time, inside the panel.
 * The order and number of points stay. Points on the very same spot part east and west.
 */
export function pushApart(
  points: readonly Point[],
  distance: number,
  width: number,
  height: number,
): readonly Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  const margin = distance / 2 + 2;
  for (let round = 0; round < 40; round++) {
    let still = true;
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) {
        const dx = b.x - a.x;
        const dy = b.y - a.y;
        const gap = Math.hypot(dx, dy);
        if (gap >= distance - 0.01) continue;
        still = false;
        const [ux, uy] = gap === 0 ? [1, 0] : [dx / gap, dy / gap];
        const step = (distance - gap) / 2;
        a.x -= ux * step;
        a.y -= uy * step;
        b.x += ux * step;
        b.y += uy * step;
      }
    }
    for (const point of moved) {
      point.x = Math.min(Math.max(point.x, margin), width - margin);
      point.y = Math.min(Math.max(point.y, margin), height - margin);
    }
    if (still) break;
  }
  return moved;
}
