import type { MuseumMapView } from "../museum-map/museum-map-view.js";
import { areaSource, boundsOf } from "./area-source.js";
import { diamond } from "./diamond.js";
import { is } from "./expressions.js";
import { areaBorderLayer, borderLayers, groundSource, landLayers } from "./ground-layers.js";
import type { MapLayer, MapLayers } from "./map-layers.js";
import { keepSame } from "./keep-same.js";
import { museumFeatures } from "./museum-features.js";
import { markLayers, museumTargets, textLayers } from "./museum-marks.js";
import type { Palette } from "./palette.js";

const images = { diamond: /* @__PURE__ */ diamond() };
const targets = [museumTargets];

const areaLayers = (selected: string | undefined, own: string | undefined, palette: Palette) => {
  const area = (id: string | undefined) => is("id", id ?? "");
  const fills: readonly MapLayer[] = [
    {
      id: "own-area",
      type: "fill",
      source: "areas",
      filter: area(own),
      paint: { "fill-color": palette["accent-soft"] },
    },
    {
      id: "selected-area",
      type: "fill",
      source: "areas",
      filter: area(selected === own ? undefined : selected),
      paint: { "fill-color": palette.surface },
    },
  ];
  const edge = (name: string, id: string | undefined, color: string): readonly MapLayer[] =>
    [
      { id: `${name}-halo`, width: 4, color: palette.surface },
      { id: `${name}-edge`, width: 1.5, color },
    ].map(({ id: layer, width, color: lineColor }) => ({
      id: layer,
      type: "line",
      source: "areas",
      filter: area(id),
      layout: { "line-join": "round" },
      paint: { "line-color": lineColor, "line-width": width },
    }));
  const edges = [
    ...edge("own-area", own, palette.accent),
    ...edge("selected-area", selected === own ? undefined : selected, palette.ink),
  ];
  return { fills, edges };
};

export interface MuseumLayerOptions {
  readonly palette: Palette;
  /** Names of fonts for the labels, the first that the map's renderer has. Default `["sans-serif"]`. */
  readonly font?: readonly string[] | undefined;
  /** False over a layer that has the ground already. Default true. */
  readonly ground?: boolean | undefined;
}

/**
 * The museum map as layers for a map of another renderer: the same marks, colours and names as the picture of the
 * same view.
 *
 * @param view - With a picture: `parts` other than `table`. Undefined without.
 * @param previous - The last answer: what is unchanged of it is given again, as the same objects.
 */
export function museumLayers(
  view: MuseumMapView,
  { palette, font = ["sans-serif"], ground = true }: MuseumLayerOptions,
  previous?: MapLayers,
): MapLayers | undefined {
  const { picture } = view;
  if (picture === undefined) return undefined;
  const { map, context, marks, labels } = picture;
  const own = marks.find(({ row }) => row.own)?.row.id;
  const selected = marks.find((mark) => mark.selected)?.row.id;
  const { fills, edges } = areaLayers(selected, own, palette);
  const museums = {
    type: "geojson" as const,
    data: { type: "FeatureCollection" as const, features: museumFeatures(picture, palette) },
  };
  const next: MapLayers = {
    sources: {
      ...(ground ? { ground: groundSource(map, context) } : {}),
      areas: areaSource(map),
      museums,
    },
    layers: [
      ...(ground
        ? [
            ...landLayers("ground", palette),
            ...fills,
            areaBorderLayer("ground", palette),
            ...borderLayers("ground", palette),
          ]
        : []),
      ...edges,
      ...markLayers(palette),
      ...textLayers(labels, font, palette),
    ],
    images,
    targets,
    bounds: boundsOf(
      map,
      view.rows.map(({ id }) => id),
    ),
  };
  return keepSame(next, previous);
}
