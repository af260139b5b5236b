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

const bounds = /* @__PURE__ */ new WeakMap<GridMap, ReadonlyMap<string, Bounds>>();

/** Around the ground of each area. */
function boundsIn(map: GridMap): ReadonlyMap<string, Bounds> {
  let known = bounds.get(map);
  if (known === undefined) {
    const { features } = areaSource(map).data;
    known = new Map(
      features.map(({ geometry, properties }) => {
        const corners = geometry.coordinates.flat(2).map(([lon, lat]): Bounds => [lon, lat, lon, lat]);
        return [properties.id, around(corners)];
      }),
    );
    bounds.set(map, known);
  }
  return known;
}

function around(boxes: readonly Bounds[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    west = Math.min(west, box[0]);
    south = Math.min(south, box[1]);
    east = Math.max(east, box[2]);
    north = Math.max(north, box[3]);
  }
  return [west, south, east, north];
}

/** Around the ground of some areas: the country, or one region. */
export function boundsOf(map: GridMap, ids: readonly string[]): Bounds {
  const each = boundsIn(map);
  return around(ids.flatMap((id) => (each.has(id) ? [each.get(id)!] : [])));
}
