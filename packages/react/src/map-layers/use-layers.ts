import type { MapLayers } from "@lansmuseer/view";
import { useEffect, useMemo, useRef } from "react";

/** Layers that are made again only when one of `of` changed, out of the parts of the last ones that did not. */
export function useLayers(
  make: (previous: MapLayers | undefined) => MapLayers | undefined,
  of: readonly unknown[],
): MapLayers | undefined {
  const last = useRef<MapLayers>(undefined);
  const layers = useMemo(() => make(last.current), of);
  useEffect(() => {
    last.current = layers;
  }, [layers]);
  return layers;
}
