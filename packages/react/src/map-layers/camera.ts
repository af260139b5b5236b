import type { Bounds } from "@lansmuseer/view";
import type { MapInstance } from "@vis.gl/react-maplibre";

/** Where a map stands. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** Differences of this size are no other place: degrees, and levels of zoom. */
const slack = { degrees: 0.001, levels: 0.02 };

export function isAt(map: MapInstance, { longitude, latitude, zoom }: Camera): boolean {
  const { lng, lat } = map.getCenter();
  const away = Math.max(Math.abs(lng - longitude), Math.abs(lat - latitude));
  return away < slack.degrees && Math.abs(map.getZoom() - zoom) < slack.levels;
}

/** px around the whole. */
const padding = 24;

/** What shows all of `bounds`, as the map is large now. */
export const wholeView = (bounds: Bounds) => ({
  bounds: [...bounds] as [number, number, number, number],
  fitBoundsOptions: { padding },
});

/** True while the map shows all of `bounds`, and as large as it can. */
export function isWhole(map: MapInstance, bounds: Bounds): boolean {
  const { center, zoom } = map.cameraForBounds([...bounds], { padding }) ?? {};
  if (center === undefined || zoom === undefined || !("lng" in center)) return false;
  return isAt(map, { longitude: center.lng, latitude: center.lat, zoom });
}

export function showWhole(map: MapInstance, bounds: Bounds, animate: boolean): void {
  if (!isWhole(map, bounds)) map.fitBounds([...bounds], { padding, animate });
}
