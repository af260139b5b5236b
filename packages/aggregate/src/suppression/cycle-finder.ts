/** The two things that an edge joins. */
export type Edge = readonly [from: string, to: string];

/** Finds cheap cycles in a graph. Of equal ways it takes the one that it met first, so it always takes the same. */
export class CycleFinder {
  readonly #ends: readonly (readonly [number, number])[];
  readonly #edgesAt: readonly (readonly number[])[];

  constructor(edges: readonly Edge[]) {
    const numbers = new Map<string, number>();
    const numberOf = (end: string) => {
      const number = numbers.get(end) ?? numbers.size;
      numbers.set(end, number);
      return number;
    };
    this.#ends = edges.map(([from, to]) => [numberOf(from), numberOf(to)]);
    const edgesAt = Array.from(numbers, (): number[] => []);
    this.#ends.forEach(([from, to], edge) => {
      edgesAt[from]!.push(edge);
      edgesAt[to]!.push(edge);
    });
    this.#edgesAt = edgesAt;
  }

  /**
   * The other edges of the cheapest cycle through an edge, none where it lies on no cycle: Dijkstra's way from one end
   * of it to the other without it.
   */
  cheapest(through: number, cost: (edge: number) => number): readonly number[] {
    const [start, goal] = this.#ends[through]!;
    const distance = new Float64Array(this.#edgesAt.length).fill(Infinity);
    const cameBy = new Int32Array(this.#edgesAt.length).fill(-1);
    const done = new Uint8Array(this.#edgesAt.length);
    distance[start] = 0;
    for (;;) {
      const next = nearest(distance, done);
      if (next === -1) return [];
      if (next === goal) return this.#way(start, goal, cameBy);
      done[next] = 1;
      for (const edge of this.#edgesAt[next]!) {
        if (edge === through) continue;
        const other = this.#other(edge, next);
        const far = distance[next]! + cost(edge);
        if (far >= distance[other]!) continue;
        distance[other] = far;
        cameBy[other] = edge;
      }
    }
  }

  #other(edge: number, end: number): number {
    const [from, to] = this.#ends[edge]!;
    return from === end ? to : from;
  }

  #way(start: number, goal: number, cameBy: Int32Array): readonly number[] {
    const way: number[] = [];
    for (let end = goal; end !== start; end = this.#other(way.at(-1)!, end)) way.push(cameBy[end]!);
    return way;
  }
}

function nearest(distance: Float64Array, done: Uint8Array): number {
  let best = -1;
  for (let end = 0; end < distance.length; end++)
    if (!done[end] && distance[end]! < (best === -1 ? Infinity : distance[best]!)) best = end;
  return best;
}
