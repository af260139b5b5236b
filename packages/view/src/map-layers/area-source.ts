import { areaPath, groundPolygons, type GridMap, type Polygon } from "@lansmuseer/places";
import type { Bounds, LayerSource } from "./map-layers.js";

export interface AreaFeature {
  readonly id: string;
}

const sources = /* @__PURE__ */ new WeakMap<GridMap, LayerSource<AreaFeature, Polygon>>();

/** The ground of every area of a grid map, by its id; the same object for the same map. */
export function areaSource(map: GridMap): LayerSource<AreaFeature, Polygon> {
  let source = sources.get(map);
  if (source === undefined) {
    const features = Object.keys(map.areas).map((id) => ({
      type: "Feature" as const,
      geometry: { type: "MultiPolygon", coordinates: groundPolygons(areaPath(map, id), map) },
      properties: { id },
    }));
    source = { type: "geojson", data: { type: "FeatureCollection", features } };
    sources.set(map, source);
  }
  return source;
}

/** Around the ground of some areas: the country, or one region. */
export function boundsOf(map: GridMap, ids: readonly string[]): Bounds {
  const listed = new Set(ids);
  const points = areaSource(map)
    .data.features.filter(({ properties }) => listed.has(properties.id))
    .flatMap(({ geometry }) => geometry.coordinates.flat(2));
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
