/** Where something that can be chosen stands in a picture, px. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export type Direction = "north" | "south" | "west" | "east";

const vectors = { north: [0, -1], south: [0, 1], west: [-1, 0], east: [1, 0] } as const;

/**
 * The spot that an arrow key leads to: the nearest one that lies mostly in that direction, else the nearest
 * that lies in it at all, else none. Distances across the direction weigh more than those along it.
 */
export function stepFrom(spots: readonly Spot[], from: string, direction: Direction): string | undefined {
  const start = spots.find(({ id }) => id === from);
  if (start === undefined) return undefined;
  const [ux, uy] = vectors[direction];
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const { id, x, y } of spots) {
    if (id === from) continue;
    const along = (x - start.x) * ux + (y - start.y) * uy;
    const across = Math.abs((x - start.x) * uy) + Math.abs((y - start.y) * ux);
    if (along <= 0) continue;
    const cost = along + 2 * across + (across > along ? 1e4 : 0);
    if (cost < bestCost) [best, bestCost] = [id, cost];
  }
  return best;
}

/** The next item after `from`, round the list, whose name begins with what was typed. */
export function typeAhead(
  names: readonly { readonly id: string; readonly name: string }[],
  from: string | undefined,
  typed: string,
): string | undefined {
  const start = names.findIndex(({ id }) => id === from);
  const wanted = typed.toLowerCase();
  // A single letter goes on to the next of several; more letters may keep the one already reached.
  const first = wanted.length === 1 ? 1 : 0;
  for (let i = first; i < names.length + first; i++) {
    const item = names[(Math.max(start, 0) + i) % names.length];
    if (item?.name.toLowerCase().startsWith(wanted) === true) return item.id;
  }
  return undefined;
}
