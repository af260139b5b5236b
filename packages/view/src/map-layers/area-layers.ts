import type { AreaFill } from "../choropleth/area-fills.js";
import type { ChoroplethGround } from "../choropleth/choropleth-ground.js";
import type { ChoroplethLayout } from "../choropleth/choropleth-layout.js";
import type { ChoroplethPanel, ChoroplethView } from "../choropleth/choropleth-view.js";
import { areaSource, boundsOf } from "./area-source.js";
import { among, codesOf, spotSource } from "./area-spots.js";
import { areaLabel, areaLabels, sumLabels } from "./area-words.js";
import { get, is } from "./expressions.js";
import { borderLayers, groundSource, landLayers } from "./ground-layers.js";
import { patternFills, patternImages } from "./hole-patterns.js";
import { keepSame } from "./keep-same.js";
import type { MapLayer, MapLayers } from "./map-layers.js";
import type { AreaPalette } from "./palette.js";

export interface AreaLayerOptions {
  readonly palette: AreaPalette;
  /** Names of fonts for the labels, the first that the map's renderer has. Default `["sans-serif"]`. */
  readonly font?: readonly string[] | undefined;
  /** False over a map that has ground already: it is seen through the fills. Default true. */
  readonly ground?: boolean | undefined;
  /** Code of the area under the pointer, in an edge. */
  readonly hovered?: string | undefined;
  /** Code of the area that the keyboard has come to, in the edge of what has the focus. */
  readonly active?: string | undefined;
}

/** The colour under whatever lines a fill has. */
export function fillColor(fill: AreaFill, palette: AreaPalette): string {
  if (fill === "land" || fill === "zero") return palette[`map-${fill}`];
  if (fill === "not-applicable") return palette["map-context"];
  if (fill === "not-reported" || fill === "suppressed") return palette["missing-ground"];
  if (fill === "status-no-end") return palette["status-no-end-2"];
  if (fill.startsWith("tint-")) return palette[`area-${fill.slice(5)}-tint` as keyof AreaPalette];
  return palette[fill as keyof AreaPalette];
}

/** Fills as light as the border between them: theirs is that of the coast. */
const isLight = (fill: AreaFill): boolean =>
  fill === "zero" || fill === "status-missing" || fill.startsWith("tint-");

/** Widths of the borders between areas, px, as the picture has them: many areas leave less room for lines. */
const edgePx = ({ level, region }: ChoroplethGround): number =>
  level === "region" ? 1 : region === undefined ? 0.4 : 0.75;

/** Over a basemap, its roads and towns are seen through the fills. */
const seeThrough = 0.8;

/** The colours stand in the layer and not in its source: another year sends no ground to the map. */
function fillLayers(
  panel: ChoroplethPanel,
  ground: ChoroplethGround,
  { palette, ground: isGround = true }: AreaLayerOptions,
): readonly MapLayer[] {
  const fills = [...new Set(panel.marks.map(({ fill }) => fill))];
  const source = "municipality-areas";
  const opacity = isGround ? {} : { "fill-opacity": seeThrough };
  const pairs = fills.flatMap((fill) => [codesOf(panel, fill), fillColor(fill, palette)]);
  const light = fills.filter(isLight).flatMap((fill) => codesOf(panel, fill));
  return [
    {
      id: "municipality-fills",
      type: "fill",
      source,
      filter: among(codesOf(panel)),
      paint: {
        "fill-color": fills.length === 0 ? "transparent" : ["match", get("id"), ...pairs, "transparent"],
        ...opacity,
      },
    },
    ...patternFills.map((fill): MapLayer => ({
      id: `municipality-${fill}`,
      type: "fill",
      source,
      filter: among(codesOf(panel, fill)),
      paint: { "fill-pattern": fill, ...opacity },
    })),
    {
      id: "municipality-edges",
      type: "line",
      source,
      filter: among(codesOf(panel)),
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["case", among(light), palette["map-coast"], palette["map-border"]],
        "line-width": edgePx(ground),
      },
    },
  ];
}

/** What stands out from any fill: the area of the panel beside the picture, and those that are pointed at. */
const edgeLayers = (
  { details }: ChoroplethView,
  { palette, hovered, active }: AreaLayerOptions,
): readonly MapLayer[] =>
  [
    { id: "municipality-halo", code: details?.code, width: 5.5, color: palette.surface },
    {
      id: "municipality-edge",
      code: details?.code,
      width: 2.5,
      color: details?.isOwn === true ? palette.accent : palette.ink,
    },
    { id: "municipality-hovered", code: hovered, width: 1.5, color: palette.ink },
    { id: "municipality-focus-halo", code: active, width: 7, color: palette.surface },
    { id: "municipality-focus", code: active, width: 3, color: palette.focus },
  ].map(({ id, code, width, color }) => ({
    id,
    type: "line",
    source: "municipality-areas",
    filter: is("id", code ?? ""),
    layout: { "line-join": "round" },
    paint: { "line-color": color, "line-width": width },
  }));

const areaTargets = ["municipality-fills"];

/**
 * The areas of a choropleth as layers for a map of another renderer: the classes and colours of the picture, and the
 * names, figures or signs that it has. Of two pictures the first.
 *
 * @param layout - Of the same ground. Its px are not used.
 * @param previous - The last answer: what is unchanged of it is given again, as the same objects.
 */
export function municipalityLayers(
  view: ChoroplethView,
  layout: ChoroplethLayout,
  options: AreaLayerOptions,
  previous?: MapLayers,
): MapLayers {
  const { palette, ground = true } = options;
  const panel = view.panels[0];
  const { map, context, region } = layout.ground;
  const next: MapLayers = {
    sources: {
      ...(ground && { ground: groundSource(map, context, region) }),
      "municipality-areas": areaSource(map),
      "municipality-spots": spotSource(layout, panel?.marks ?? [], areaLabel(view)),
    },
    layers: [
      ...(ground ? landLayers("ground", palette, region === undefined ? "map-land" : "map-context") : []),
      ...(panel === undefined ? [] : fillLayers(panel, layout.ground, options)),
      ...(ground ? borderLayers("ground", palette, region === undefined ? "land" : "outline") : []),
      ...edgeLayers(view, options),
      areaLabels(view, layout.ground, options),
    ],
    images: patternImages(palette),
    targets: areaTargets,
    bounds: boundsOf(map, panel === undefined ? [] : codesOf(panel)),
  };
  return keepSame(next, previous);
}

const noImages = {};
const sumTargets = ["grant-sums"];

/**
 * The sums of a choropleth of totals as circles, to lie over any ground.
 *
 * @param layout - Of the same ground: it says how large the largest circle is.
 * @param previous - The last answer: what is unchanged of it is given again, as the same objects.
 */
export function grantLayers(
  { panels: [panel] }: ChoroplethView,
  layout: ChoroplethLayout,
  options: AreaLayerOptions,
  previous?: MapLayers,
): MapLayers {
  const { palette } = options;
  const circles = panel?.circles ?? [];
  const source = "grant-spots";
  const next: MapLayers = {
    sources: { [source]: spotSource(layout, circles, ({ short }) => short) },
    layers: [
      {
        id: "grant-sums",
        type: "circle",
        source,
        paint: {
          "circle-radius": get("radius"),
          "circle-color": palette.mark,
          "circle-opacity": 0.35,
          "circle-stroke-color": palette.mark,
          "circle-stroke-width": 1.5,
        },
      },
      sumLabels(source, options),
    ],
    images: noImages,
    targets: sumTargets,
    bounds: boundsOf(
      layout.ground.map,
      circles.map(({ code }) => code),
    ),
  };
  return keepSame(next, previous);
}
