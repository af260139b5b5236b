import type { GridMap } from "@lansmuseer/places";

/** Side of a mask cell on the ground: finer than any letter on a map of the country. */
const cellMeters = 2000;

/** Answers, to the nearest cell, whether a grid point is on Swedish land. For placing names, never for membership. */
export type LandMask = (x: number, y: number) => boolean;

/** Fills the country's rings into a coarse raster by the even-odd rule, one pass over the coast. */
export function landMask(map: GridMap): LandMask {
  const cell = Math.max(1, Math.round(cellMeters / map.metersPerUnit));
  const columns = Math.ceil(map.width / cell) + 1;
  const rows = Math.ceil(map.height / cell) + 1;
  const flips = new Uint8Array(columns * rows);
  const edge = (x0: number, y0: number, x1: number, y1: number): void => {
    const [low, high] = y0 < y1 ? [y0, y1] : [y1, y0];
    // A row is crossed at its middle; half-open, so that a shared corner counts once.
    for (let row = Math.ceil(low / cell - 0.5); row * cell + cell / 2 < high; row++) {
      const x = x0 + ((row * cell + cell / 2 - y0) / (y1 - y0)) * (x1 - x0);
      const index = row * columns + Math.max(0, Math.ceil(x / cell - 0.5));
      flips[index] = (flips[index] ?? 0) ^ 1;
    }
  };
  for (const ring of map.land.split("M").slice(1)) {
    const steps = (ring.match(/-?\d+/g) ?? []).map(Number);
    const [startX = 0, startY = 0] = steps;
    let [x, y] = [startX, startY];
    for (let i = 2; i + 1 < steps.length; i += 2) {
      const nextX = x + (steps[i] ?? 0);
      const nextY = y + (steps[i + 1] ?? 0);
      edge(x, y, nextX, nextY);
      [x, y] = [nextX, nextY];
    }
    edge(x, y, startX, startY);
  }
  for (let i = 1; i < flips.length; i++)
    if (i % columns !== 0) flips[i] = (flips[i] ?? 0) ^ (flips[i - 1] ?? 0);
  return (x, y) => {
    const column = Math.floor(x / cell);
    const row = Math.floor(y / cell);
    return column >= 0 && row >= 0 && column < columns && row < rows && flips[row * columns + column] === 1;
  };
}
