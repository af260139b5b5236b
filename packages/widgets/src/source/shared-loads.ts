/** A load that may be waited for by several widgets. */
interface SharedLoad {
  readonly value: Promise<unknown>;
  readonly abort: AbortController;
  waiting: number;
  isDone: boolean;
}

/** Widgets of different files of ours meet here; the number goes up when what they load changes its shape. */
const meeting: unique symbol = Symbol.for("lansmuseer.loads.1");

/**
 * What an address holds, loaded at most once a page. It is stopped when nobody waits for it any more; what failed is
 * loaded again when it is asked for again.
 *
 * @param what what is made of the file: the same address may be read in several ways
 * @throws what `load` throws, or the signal's reason once it is aborted
 */
export function loadOnce<Value>(
  what: string,
  url: string,
  signal: AbortSignal,
  load: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const page = globalThis as { [meeting]?: Map<string, SharedLoad> };
  const loads = page[meeting] ?? new Map<string, SharedLoad>();
  page[meeting] = loads;
  const key = `${what} ${url}`;
  const shared = loads.get(key) ?? begin(loads, key, load);
  shared.waiting += 1;
  return new Promise<Value>((resolve, reject) => {
    const leave = (): void => {
      shared.waiting -= 1;
      if (shared.waiting === 0 && !shared.isDone) {
        loads.delete(key);
        shared.abort.abort();
      }
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", leave, { once: true });
    // The key holds what `load` makes: callers that say the same `what` make the same.
    (shared.value as Promise<Value>).then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", leave);
    });
  });
}

function begin(
  loads: Map<string, SharedLoad>,
  key: string,
  load: (signal: AbortSignal) => Promise<unknown>,
): SharedLoad {
  const abort = new AbortController();
  const shared: SharedLoad = { value: load(abort.signal), abort, waiting: 0, isDone: false };
  loads.set(key, shared);
  shared.value.then(
    () => {
      shared.isDone = true;
    },
    () => {
      if (loads.get(key) === shared) loads.delete(key);
    },
  );
  return shared;
}
