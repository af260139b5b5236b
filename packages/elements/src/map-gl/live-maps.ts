/** A map that wants one of the few contexts that a browser gives a page. */
export interface WaitingMap {
  /** It may begin. */
  readonly begin: () => void;
}

interface Queue {
  readonly live: Set<WaitingMap>;
  readonly waiting: Set<WaitingMap>;
  /** The one that is about to stand. */
  beginning: WaitingMap | undefined;
}

/** Browsers keep from 8 to 16 contexts of a page and blank the oldest ones without a word. */
export const mostLive = 8;
/** ms that one is given before the next begins: maps that begin at once keep each other from standing in time. */
export const headStart = 2000;

const key = Symbol.for("lansmuseer.live-maps");

interface Page {
  [key]: Queue | undefined;
}

/** One queue a page, however many copies of this file it has loaded. */
const queue = (): Queue =>
  ((globalThis as unknown as Page)[key] ??= { live: new Set(), waiting: new Set(), beginning: undefined });

/** Lets the map begin: now, or when there is room and no other is about to stand. */
export function enter(map: WaitingMap): void {
  const { live, waiting } = queue();
  if (live.has(map)) return;
  waiting.add(map);
  next();
}

/** The map stands, or takes too long: another may begin. */
export function stand(map: WaitingMap): void {
  const maps = queue();
  if (maps.beginning !== map) return;
  maps.beginning = undefined;
  next();
}

/** The map has ended, or no longer waits. */
export function leave(map: WaitingMap): void {
  const maps = queue();
  maps.waiting.delete(map);
  if (!maps.live.delete(map)) return;
  if (maps.beginning === map) maps.beginning = undefined;
  next();
}

function next(): void {
  const maps = queue();
  const [map] = maps.waiting;
  if (map === undefined || maps.beginning !== undefined || maps.live.size >= mostLive) return;
  maps.waiting.delete(map);
  maps.live.add(map);
  maps.beginning = map;
  setTimeout(() => {
    stand(map);
  }, headStart);
  map.begin();
}
