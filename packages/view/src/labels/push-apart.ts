/** A round thing in px of the panel. `r` is all the room that it takes, ring included. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/**
 * Moves discs that overlap away from each other, a little at a time, inside the panel. Order, number and size of
 * the discs stay. Discs on the very same spot part east and west.
 */
export function pushApart(discs: readonly Disc[], width: number, height: number): readonly Disc[] {
  const moved = discs.map(({ x, y, r }) => ({ x, y, r }));
  for (let round = 0; round < 40; round++) {
    let still = true;
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) {
        const dx = b.x - a.x;
        const dy = b.y - a.y;
        const gap = Math.hypot(dx, dy);
        const distance = a.r + b.r;
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
    for (const disc of moved) {
      const margin = disc.r + 2;
      disc.x = Math.min(Math.max(disc.x, margin), width - margin);
      disc.y = Math.min(Math.max(disc.y, margin), height - margin);
    }
    if (still) break;
  }
  return moved;
}
