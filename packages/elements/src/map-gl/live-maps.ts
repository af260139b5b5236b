/** A map that wants one of the few contexts that a browser gives a page. */
export interface WaitingMap {
  /** It may begin. */
  readonly begin: () => void;
}

interface Queue {
  readonly live: Set<WaitingMap>;
  readonly waiting: Set<WaitingMap>;
}

/** Browsers keep from 8 to 16 contexts of a page and blank the oldest ones without a word. */
export const mostLive = 8;

const key = Symbol.for("lansmuseer.live-maps");

interface Page {
  [key]: Queue | undefined;
}

/** One queue a page, however many copies of this file it has loaded. */
const queue = (): Queue => ((globalThis as unknown as Page)[key] ??= { live: new Set(), waiting: new Set() });

/** Lets the map begin, now or when another ends. */
export function enter(map: WaitingMap): void {
  const { live, waiting } = queue();
  if (live.has(map)) return;
  if (live.size < mostLive) {
    live.add(map);
    map.begin();
  } else waiting.add(map);
}

/** The map has ended, or no longer waits. */
export function leave(map: WaitingMap): void {
  const { live, waiting } = queue();
  waiting.delete(map);
  if (!live.delete(map)) return;
  const [next] = waiting;
  if (next === undefined) return;
  waiting.delete(next);
  enter(next);
}
