import { useCallback, useMemo } from "react";
import { useParameter } from "../address/use-parameter.js";
import type { Camera } from "./camera.js";

const written = ({ latitude, longitude, zoom }: Camera): string =>
  `${latitude.toFixed(3)},${longitude.toFixed(3)},${zoom.toFixed(2)}`;

function cameraIn(text: string): Camera | undefined {
  const [, latitude, longitude, zoom] =
    /^(-?\d+\.?\d*),(-?\d+\.?\d*),(\d+\.?\d*)$/.exec(text)?.map(Number) ?? [];
  if (latitude === undefined || longitude === undefined || zoom === undefined) return undefined;
  return Math.abs(latitude) < 85 && Math.abs(longitude) <= 180 ? { latitude, longitude, zoom } : undefined;
}

/** Where a `<MovableMap>` stands, in a parameter of the page's address: `55.990,13.566,8.10`. */
export function useCameraParameter(
  name: string,
): readonly [Camera | undefined, (camera: Camera | undefined) => void] {
  const [text = "", set] = useParameter(name, { isPassing: true });
  const camera = useMemo(() => cameraIn(text), [text]);
  const setCamera = useCallback((next: Camera | undefined) => set(next && written(next)), [set]);
  return [camera, setCamera];
}
