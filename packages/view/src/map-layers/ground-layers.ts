import { groundLines, groundPolygons, type ContextMap, type GridMap } from "@lansmuseer/places";
import { outlineAround } from "../choropleth/area-shapes.js";
import { is } from "./expressions.js";
import type { LayerFeature, LayerSource, MapLayer } from "./map-layers.js";
import type { Palette } from "./palette.js";

/** What a feature of the ground is. */
export interface GroundFeature {
  readonly kind: "context" | "land" | "county-border" | "area-border" | "outline";
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

const sources = /* @__PURE__ */ new WeakMap<GridMap, Map<string, LayerSource<GroundFeature>>>();

/**
 * Land, borders and neighbours of a grid map; the same object for the same map and region.
 *
 * @param region - Code of a region that stands out from the land around it.
 */
export function groundSource(
  map: GridMap,
  context: ContextMap | undefined,
  region = "",
): LayerSource<GroundFeature> {
  const known = sources.get(map) ?? new Map<string, LayerSource<GroundFeature>>();
  sources.set(map, known);
  let source = known.get(region);
  if (source === undefined) {
    const features = [
      ...(context === undefined
        ? []
        : [feature("context", "MultiPolygon", groundPolygons(context.path, context))]),
      feature("land", "MultiPolygon", groundPolygons(map.land, map)),
      feature("area-border", "MultiLineString", groundLines(map.areaBorders, map)),
      feature("county-border", "MultiLineString", groundLines(map.countyBorders, map)),
      ...(region === ""
        ? []
        : [feature("outline", "MultiPolygon", groundPolygons(outlineAround(map, region), map))]),
    ];
    source = { type: "geojson", data: { type: "FeatureCollection", features } };
    known.set(region, source);
  }
  return source;
}

const of = (kind: GroundFeature["kind"]): readonly unknown[] => is("kind", kind);
const round = { "line-join": "round", "line-cap": "round" };

/** Water and land, to lie under the areas of a map; land around a region is no more than its surroundings. */
export const landLayers = (
  source: string,
  palette: Palette,
  land: "map-land" | "map-context" = "map-land",
): readonly MapLayer[] => [
  { id: "water", type: "background", paint: { "background-color": palette["map-water"] } },
  {
    id: "context",
    type: "fill",
    source,
    filter: of("context"),
    paint: { "fill-color": palette["map-context"] },
  },
  { id: "land", type: "fill", source, filter: of("land"), paint: { "fill-color": palette[land] } },
];

/** The borders of areas that are no counties. */
export const areaBorderLayer = (source: string, palette: Palette): MapLayer => ({
  id: "area-border",
  type: "line",
  source,
  filter: of("area-border"),
  layout: { "line-join": "round" },
  paint: { "line-color": palette["map-border"], "line-width": 1, "line-dasharray": [3, 3] },
});

/**
 * County borders and coast, to lie over the areas of a map.
 *
 * @param around - `outline` where a region stands out: its edge is drawn, and not the coast of all land. Default `land`.
 */
export const borderLayers = (
  source: string,
  palette: Palette,
  around: "land" | "outline" = "land",
): readonly MapLayer[] => [
  {
    id: "county-border",
    type: "line",
    source,
    filter: of("county-border"),
    layout: round,
    paint: { "line-color": palette[around === "land" ? "map-border" : "line"], "line-width": 1 },
  },
  {
    id: "coast",
    type: "line",
    source,
    filter: of(around),
    layout: round,
    paint: { "line-color": palette["map-coast"], "line-width": 0.75 },
  },
];
