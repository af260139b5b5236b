// Times in turn, so that a slow minute of the machine meets all alike.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc");

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/**
 * Times contestants in turn. Each is `{ run, times = 1 }`: `run` is called with the number of the round, and `times` more
 * often in a round where it is too fast for the clock.
 *
 * @returns the median milliseconds of one call, and the median over the rounds of its time through that of `base`
 */
export async function timeInTurn(contestants, { rounds, base }) {
  const names = Object.keys(contestants);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    // Another order each round: who comes after whom matters to the caches.
    const order = names.map(
      (_, index) =>
        names[(index * (round % 2 === 0 ? 1 : names.length - 1) + round + names.length) % names.length],
    );
    for (const name of new Set([...order, ...names])) {
      const { run, times: repeats = 1 } = contestants[name];
      const start = performance.now();
      for (let repeat = 0; repeat < repeats; repeat++) {
        const result = run(round * repeats + repeat);
        if (result instanceof Promise) await result;
      }
      // The first round warms up.
      if (round >= 0) times[name].push((performance.now() - start) / repeats);
    }
  }
  const against = (name) => median(times[name].map((time, round) => time / times[base][round]));
  return Object.fromEntries(names.map((name) => [name, { ms: median(times[name]), ratio: against(name) }]));
}

/** What `make` keeps alive: objects and the buffers beside them, in bytes, after the rest has been let go. */
export function heldBy(make) {
  const held = () => {
    gc();
    gc();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  const kept = make();
  const bytes = held() - before;
  return { bytes, kept };
}

/**
 * Fails unless two answers have the same cells.
 *
 * @param cells a map from the key of a cell to its numbers
 */
export function requireSame(name, cells, expected) {
  if (cells.size !== expected.size)
    throw new Error(`${name}: ${expected.size} cells required, got ${cells.size}`);
  for (const [key, numbers] of expected) {
    const own = cells.get(key);
    if (!own || numbers.some((number, index) => own[index] !== number))
      throw new Error(`${name}: ${key} = ${numbers} required, got ${own}`);
  }
}
