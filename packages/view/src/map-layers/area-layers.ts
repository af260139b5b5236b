import { groundLines } from "@lansmuseer/places";
import type { AreaFill, AreaGlyph } from "../choropleth/area-fills.js";
import { areaShape } from "../choropleth/area-shapes.js";
import type { ChoroplethLayout } from "../choropleth/choropleth-layout.js";
import type { ChoroplethMark, ChoroplethPanel, ChoroplethView } from "../choropleth/choropleth-view.js";
import { areaSource, boundsOf } from "./area-source.js";
import { get, is } from "./expressions.js";
import { borderLayers, groundSource, landLayers } from "./ground-layers.js";
import { patternFills, patternImages } from "./hole-patterns.js";
import { keepSame } from "./keep-same.js";
import type { LayerSource, MapLayer, MapLayers } from "./map-layers.js";
import type { AreaPalette } from "./palette.js";

export interface AreaLayerOptions {
  readonly palette: AreaPalette;
  /** Names of fonts for the labels, the first that the map's renderer has. Default `["sans-serif"]`. */
  readonly font?: readonly string[] | undefined;
}

/** What stands in the middle of an area. */
export interface SpotFeature {
  readonly id: string;
  /** Its name, figure or sign; empty where the picture has none. */
  readonly label: string;
  /** Radius in px; 0 where there is no circle. */
  readonly radius: number;
}

/** The signs of `<lansmuseer-choropleth>` as letters of any font. */
const signs: Readonly<Partial<Record<AreaGlyph, string>>> = {
  check: "✓",
  cross: "✕",
  clock: "◷",
  endless: "∞",
  pen: "✎",
};

/** The colour under whatever lines a fill has. */
function fillColor(fill: AreaFill, palette: AreaPalette): string {
  if (fill === "land" || fill === "zero") return palette[`map-${fill}`];
  if (fill === "not-applicable") return palette["map-context"];
  if (fill === "not-reported" || fill === "suppressed") return palette["missing-ground"];
  if (fill === "status-no-end") return palette["status-no-end-2"];
  if (fill.startsWith("tint-")) return palette[`area-${fill.slice(5)}-tint` as keyof AreaPalette];
  return palette[fill as keyof AreaPalette];
}

const codesOf = ({ marks }: ChoroplethPanel, fill?: AreaFill): readonly string[] =>
  marks.filter((mark) => fill === undefined || mark.fill === fill).map(({ code }) => code);

const among = (codes: readonly string[]): readonly unknown[] => ["in", get("id"), ["literal", codes]];

/** The colours stand in the layer and not in its source: another year sends no ground to the map. */
function fillLayers(panel: ChoroplethPanel, palette: AreaPalette): readonly MapLayer[] {
  const fills = [...new Set(panel.marks.map(({ fill }) => fill))];
  const source = "municipality-areas";
  const pairs = fills.flatMap((fill) => [codesOf(panel, fill), fillColor(fill, palette)]);
  return [
    {
      id: "municipality-fills",
      type: "fill",
      source,
      filter: among(codesOf(panel)),
      paint: {
        "fill-color": fills.length === 0 ? "transparent" : ["match", get("id"), ...pairs, "transparent"],
      },
    },
    ...patternFills.map((fill): MapLayer => ({
      id: `municipality-${fill}`,
      type: "fill",
      source,
      filter: among(codesOf(panel, fill)),
      paint: { "fill-pattern": fill },
    })),
    {
      id: "municipality-edges",
      type: "line",
      source,
      filter: among(codesOf(panel)),
      layout: { "line-join": "round" },
      paint: { "line-color": palette["map-border"], "line-width": 0.5 },
    },
  ];
}

/** The area of the panel beside the picture, in an edge that stands out from any fill. */
const edgeLayers = ({ details }: ChoroplethView, palette: AreaPalette): readonly MapLayer[] =>
  [
    { id: "municipality-halo", width: 4, color: palette.surface },
    { id: "municipality-edge", width: 2, color: details?.isOwn === true ? palette.accent : palette.ink },
  ].map(({ id, width, color }) => ({
    id,
    type: "line",
    source: "municipality-areas",
    filter: is("id", details?.code ?? ""),
    layout: { "line-join": "round" },
    paint: { "line-color": color, "line-width": width },
  }));

const labelLayer = (id: string, source: string, font: readonly string[], palette: AreaPalette): MapLayer => ({
  id,
  type: "symbol",
  source,
  filter: ["!=", get("label"), ""],
  layout: { "text-field": get("label"), "text-font": font, "text-size": 13, "text-max-width": 9 },
  paint: { "text-color": palette.ink, "text-halo-color": palette["map-halo"], "text-halo-width": 1.5 },
});

/** A point in the middle of each area's largest circle, the largest sum first. */
function spotSource(
  { ground: { map }, circlePx }: ChoroplethLayout,
  marks: readonly ChoroplethMark[],
  labelOf: (mark: ChoroplethMark) => string,
): LayerSource<SpotFeature> {
  const features = marks.map((mark) => {
    const { x, y } = areaShape(map, mark.code).inner;
    const [[coordinates = []] = []] = groundLines(`M${Math.round(x)} ${Math.round(y)}`, map);
    const radius = (mark.circle ?? 0) * circlePx;
    return {
      type: "Feature" as const,
      geometry: { type: "Point", coordinates },
      properties: { id: mark.code, label: labelOf(mark), radius },
    };
  });
  return { type: "geojson", data: { type: "FeatureCollection", features } };
}

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
  { palette, font = ["sans-serif"] }: AreaLayerOptions,
  previous?: MapLayers,
): MapLayers {
  const panel = view.panels[0];
  const { map, context } = layout.ground;
  const labelOf = ({ name, short, glyph, share }: ChoroplethMark): string => {
    if (glyph !== undefined) return signs[glyph] ?? glyph;
    if (view.hasValues) return share === undefined ? "" : short;
    return view.hasNames ? name : "";
  };
  const next: MapLayers = {
    sources: {
      ground: groundSource(map, context),
      "municipality-areas": areaSource(map),
      "municipality-spots": spotSource(layout, panel?.marks ?? [], labelOf),
    },
    layers: [
      ...landLayers("ground", palette),
      ...(panel === undefined ? [] : fillLayers(panel, palette)),
      ...borderLayers("ground", palette),
      ...edgeLayers(view, palette),
      labelLayer("municipality-labels", "municipality-spots", font, palette),
    ],
    images: patternImages(palette),
    target: "municipality-fills",
    bounds: boundsOf(map, panel === undefined ? [] : codesOf(panel)),
  };
  return keepSame(next, previous);
}

const noImages = {};

/**
 * The sums of a choropleth of totals as circles, to lie over any ground.
 *
 * @param layout - Of the same ground: it says how large the largest circle is.
 * @param previous - The last answer: what is unchanged of it is given again, as the same objects.
 */
export function grantLayers(
  { panels: [panel] }: ChoroplethView,
  layout: ChoroplethLayout,
  { palette, font = ["sans-serif"] }: AreaLayerOptions,
  previous?: MapLayers,
): MapLayers {
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
      labelLayer("grant-labels", source, font, palette),
    ],
    images: noImages,
    target: "grant-sums",
    bounds: boundsOf(
      layout.ground.map,
      circles.map(({ code }) => code),
    ),
  };
  return keepSame(next, previous);
}
