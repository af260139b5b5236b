import { hasWebGl } from "@lansmuseer/elements";
import type { GlTrouble } from "@lansmuseer/view";
import type { ErrorEvent, MapRef } from "@vis.gl/react-maplibre";
import { useCallback, useEffect, useState } from "react";

/** ms from the beginning, or from a loss, to a picture. */
const patience = 10_000;

export interface MapHealth {
  /** A picture stands. */
  readonly isReady: boolean;
  /** Why there will be none. */
  readonly trouble: GlTrouble | undefined;
  /** To be told of the map, once there is one. */
  readonly watch: (map: MapRef) => void;
  readonly onError: (event: ErrorEvent) => void;
}

/** Whether a map of MapLibre lives: one that cannot, or that takes too long, is given up with a reason. */
export function useMapHealth(): MapHealth {
  const [isReady, setReady] = useState(false);
  const [isLost, setLost] = useState(false);
  const [trouble, setTrouble] = useState<GlTrouble | undefined>(() =>
    hasWebGl() ? undefined : "gl-unavailable",
  );
  useEffect(() => {
    if (isReady || trouble !== undefined) return undefined;
    const watchdog = setTimeout(() => {
      setTrouble(isLost ? "gl-lost" : "gl-slow");
    }, patience);
    return () => {
      clearTimeout(watchdog);
    };
  }, [isReady, isLost, trouble]);
  const watch = useCallback((ref: MapRef) => {
    const map = ref.getMap();
    map.on("idle", () => {
      // The first idle may come before anything is drawn: when the worker was refused, for one.
      if (map.queryRenderedFeatures().length > 0) setReady(true);
    });
    map.on("webglcontextlost", () => {
      setLost(true);
      setReady(false);
    });
  }, []);
  const onError = useCallback(
    ({ error, target }: { readonly error: Error; readonly target: unknown }) => {
      // Without a map it is the library that has not come.
      const reason =
        target === null ? "gl-not-loaded" : /worker/i.test(error.message) ? "gl-worker" : "gl-failed";
      if (!isReady) setTrouble(reason);
    },
    [isReady],
  );
  return { isReady, trouble, watch, onError };
}
