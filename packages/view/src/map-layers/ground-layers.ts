import { groundLines, groundPolygons, type ContextMap, type GridMap } from "@lansmuseer/places";
import { is } from "./expressions.js";
import type { LayerFeature, LayerSource, MapLayer } from "./map-layers.js";
import type { Palette } from "./palette.js";

/** What a feature of the ground is. */
export interface GroundFeature {
  readonly kind: "context" | "land" | "county-border" | "area-border";
}

const feature = (
  kind: GroundFeature["kind"],
  type: "MultiPolygon" | "MultiLineString",
  coordinates: readonly unknown[],
): LayerFeature<GroundFeature> => ({
  type: "Feature",
  geometry: { type, coordinates },
  properties: { kind },
});

const sources = /* @__PURE__ */ new WeakMap<GridMap, LayerSource<GroundFeature>>();

/** Land, borders and neighbours of a grid map; the same object for the same map. */
export function groundSource(map: GridMap, context: ContextMap | undefined): LayerSource<GroundFeature> {
  let source = sources.get(map);
  if (source === undefined) {
    const features = [
      ...(context === undefined
        ? []
        : [feature("context", "MultiPolygon", groundPolygons(context.path, context))]),
      feature("land", "MultiPolygon", groundPolygons(map.land, map)),
      feature("area-border", "MultiLineString", groundLines(map.areaBorders, map)),
      feature("county-border", "MultiLineString", groundLines(map.countyBorders, map)),
    ];
    source = { type: "geojson", data: { type: "FeatureCollection", features } };
    sources.set(map, source);
  }
  return source;
}

const of = (kind: GroundFeature["kind"]): readonly unknown[] => is("kind", kind);
const round = { "line-join": "round", "line-cap": "round" };

/** Water and land, to lie under the areas of a map. */
export const landLayers = (source: string, palette: Palette): readonly MapLayer[] => [
  { id: "water", type: "background", paint: { "background-color": palette["map-water"] } },
  {
    id: "context",
    type: "fill",
    source,
    filter: of("context"),
    paint: { "fill-color": palette["map-context"] },
  },
  { id: "land", type: "fill", source, filter: of("land"), paint: { "fill-color": palette["map-land"] } },
];

/** Borders and coast, to lie over the areas of a map. */
export const borderLayers = (source: string, palette: Palette): readonly MapLayer[] => [
  {
    id: "area-border",
    type: "line",
    source,
    filter: of("area-border"),
    layout: { "line-join": "round" },
    paint: { "line-color": palette["map-border"], "line-width": 1, "line-dasharray": [3, 3] },
  },
  {
    id: "county-border",
    type: "line",
    source,
    filter: of("county-border"),
    layout: round,
    paint: { "line-color": palette["map-border"], "line-width": 1 },
  },
  {
    id: "coast",
    type: "line",
    source,
    filter: of("land"),
    layout: round,
    paint: { "line-color": palette["map-coast"], "line-width": 0.75 },
  },
];
