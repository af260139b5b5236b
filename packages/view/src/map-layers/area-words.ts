import type { AreaGlyph } from "../choropleth/area-fills.js";
import type { ChoroplethGround } from "../choropleth/choropleth-ground.js";
import type { ChoroplethMark, ChoroplethView } from "../choropleth/choropleth-view.js";
import type { AreaLayerOptions } from "./area-layers.js";
import { among, codesOf } from "./area-spots.js";
import { all, get } from "./expressions.js";
import type { MapLayer } from "./map-layers.js";

/** The signs of `<lansmuseer-choropleth>` as letters of any font. */
const signs: Readonly<Partial<Record<AreaGlyph, string>>> = {
  check: "✓",
  cross: "✕",
  clock: "◷",
  endless: "∞",
  pen: "✎",
};

/** From here on the country's municipalities have room for their names: three times closer than all of it. */
const namesFromZoom = 5.5;
/** px from the middle of a circle to its edge where a sum finds room in it. */
const sumRoom = 20;

const hasSign = (mark: ChoroplethMark): boolean => mark.glyph !== undefined;

/** What the picture writes in an area: its sign, figure or name; empty where it writes nothing. */
export const areaLabel =
  ({ hasValues, hasNames }: ChoroplethView) =>
  ({ name, short, glyph, share }: ChoroplethMark): string => {
    if (glyph !== undefined) return signs[glyph] ?? glyph;
    if (hasValues) return share === undefined ? "" : short;
    return hasNames ? name : "";
  };

const words = (font: readonly string[] = ["sans-serif"], size = 13) => ({
  "text-field": get("label"),
  "text-font": font,
  "text-size": size,
  "text-max-width": 9,
});

/** Names and figures in a halo, which has them read on any fill; signs in the colour that stands out from theirs. */
export function areaLabels(
  { panels: [panel] }: ChoroplethView,
  { level, region }: ChoroplethGround,
  { palette, font }: AreaLayerOptions,
): MapLayer {
  const layer = {
    id: "municipality-labels",
    type: "symbol",
    source: "municipality-spots",
    filter: ["!=", get("label"), ""],
  } as const;
  const of = (fill: "status-in-force" | "status-no-end" | "status-missing") =>
    among(panel === undefined ? [] : codesOf(panel, fill));
  if (panel?.marks.some(hasSign) === true)
    return {
      ...layer,
      layout: { ...words(font, 17), "text-allow-overlap": true },
      paint: {
        "text-color": [
          ...["case", of("status-in-force"), palette["map-halo"]],
          ...[of("status-missing"), palette["ink-2"], palette.ink],
        ],
        "text-halo-color": palette.surface,
        "text-halo-width": ["case", of("status-no-end"), 3, 0],
      },
    };
  const isCountry = level === "municipality" && region === undefined;
  return {
    ...layer,
    ...(isCountry && { minzoom: namesFromZoom }),
    layout: words(font),
    paint: { "text-color": palette.ink, "text-halo-color": palette["map-halo"], "text-halo-width": 1.5 },
  };
}

/** Sums in the circles that have room for them. */
export const sumLabels = (source: string, { palette, font }: AreaLayerOptions): MapLayer => ({
  id: "grant-labels",
  type: "symbol",
  source,
  filter: all(["!=", get("label"), ""], [">=", get("radius"), sumRoom]),
  layout: words(font),
  paint: { "text-color": palette.ink, "text-halo-color": palette["map-halo"], "text-halo-width": 1.5 },
});
