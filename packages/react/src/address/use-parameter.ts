import { useCallback, useSyncExternalStore } from "react";

const followers = new Set<() => void>();

function follow(tell: () => void): () => void {
  followers.add(tell);
  addEventListener("popstate", tell);
  return () => {
    followers.delete(tell);
    removeEventListener("popstate", tell);
  };
}

export interface ParameterOptions {
  /** True for what is changed all the time, such as where a map stands: the back button passes it over. Default false. */
  readonly isPassing?: boolean;
}

/** A parameter of the page's address, as `useState` would have it; undefined while it is not there. */
export function useParameter(
  name: string,
  { isPassing = false }: ParameterOptions = {},
): readonly [string | undefined, (value: string | undefined) => void] {
  const value = useSyncExternalStore(
    follow,
    () => new URLSearchParams(location.search).get(name) ?? undefined,
  );
  const set = useCallback(
    (next: string | undefined) => {
      const address = new URL(location.href);
      if (next === undefined) address.searchParams.delete(name);
      else address.searchParams.set(name, next);
      if (address.search === location.search) return;
      if (isPassing) history.replaceState(history.state, "", address);
      else history.pushState(history.state, "", address);
      for (const tell of [...followers]) tell();
    },
    [name, isPassing],
  );
  return [value, set];
}
