import type { Palette } from "./palette.js";

/** A layer of any map of the MapLibre style specification: of what is not ours, only what is asked about. */
export interface BasemapLayer {
  readonly id: string;
  readonly type: string;
  readonly source?: string;
  readonly layout?: Readonly<Record<string, unknown>>;
  readonly paint?: Readonly<Record<string, unknown>>;
}

/** What is used of a style in the MapLibre style specification, version 8. */
export interface BasemapStyle {
  readonly sources: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly layers: readonly BasemapLayer[];
  readonly sprite?: unknown;
}

/** What a file of tiles tells of itself. */
export interface TileFile {
  /** `pmtiles://` and the address of the file. */
  readonly url: string;
  /** True for pictures, false for shapes. */
  readonly isRaster: boolean;
  /** The layers that its shapes lie in. */
  readonly layers: readonly string[];
}

/** Marks the sources and layers of a basemap: `water` of a style is not our `water`. */
export const basemapPrefix = "basemap:";

interface Kind {
  readonly called: RegExp;
  readonly draw: (palette: Palette) => Omit<BasemapLayer, "id">;
}

const fill = (color: keyof Palette) => (palette: Palette) => ({
  type: "fill",
  paint: { "fill-color": palette[color] },
});
const line = (color: keyof Palette, width: number) => (palette: Palette) => ({
  type: "line",
  layout: { "line-join": "round" },
  paint: { "line-color": palette[color], "line-width": width },
});

/** How the common schemas of open map data name their layers, from the ground up; others are left out. */
const kinds: readonly Kind[] = [
  { called: /^(earth|land)$/, draw: fill("map-land") },
  { called: /^(landcover|landuse|park|sites)$/, draw: fill("map-context") },
  { called: /^(water|ocean|water_polygons)$/, draw: fill("map-water") },
  { called: /^(waterway|water_lines)$/, draw: line("map-water", 1) },
  { called: /^(roads|transportation|streets)$/, draw: line("map-border", 1.25) },
  { called: /^buildings?$/, draw: fill("line") },
  { called: /^boundar(y|ies)$/, draw: line("map-coast", 1) },
  {
    called: /^(places?|place_labels)$/,
    draw: (palette) => ({
      type: "symbol",
      layout: { "text-field": ["get", "name"], "text-size": 12 },
      paint: {
        "text-color": palette["ink-2"],
        "text-halo-color": palette["map-halo"],
        "text-halo-width": 1.5,
      },
    }),
  },
];

/** A quiet style in the page's own colours for a file that has none. */
export function tileStyle({ url, isRaster, layers }: TileFile, palette: Palette): BasemapStyle {
  if (isRaster)
    return {
      sources: { tiles: { type: "raster", url, tileSize: 256 } },
      layers: [{ id: "tiles", type: "raster", source: "tiles" }],
    };
  const water = { "background-color": palette["map-water"] };
  return {
    sources: { tiles: { type: "vector", url } },
    layers: [
      { id: "ground", type: "background", paint: water },
      ...kinds.flatMap(({ called, draw }) =>
        layers
          .filter((name) => called.test(name))
          .map((name) => ({ ...draw(palette), id: name, source: "tiles", "source-layer": name })),
      ),
    ],
  };
}

/** An address of a style, read from where the style is; `{z}` and its like are kept. */
function from(base: string, address: string): string {
  const [, scheme = "", path = ""] = /^(pmtiles:\/\/)?(.*)$/.exec(address) ?? [];
  return scheme + new URL(path, base).href.replaceAll("%7B", "{").replaceAll("%7D", "}");
}

const addresses = (base: string, value: unknown): unknown =>
  typeof value === "string"
    ? from(base, value)
    : Array.isArray(value)
      ? value.map((each) => addresses(base, each))
      : value;

interface Underneath {
  /** Where the basemap's style is: its relative addresses begin there. */
  readonly base: string;
  /** Fonts of the page: names in the basemap are written with them, and no font is fetched. */
  readonly font: readonly string[];
}

/** `ours` with a basemap under it. What else a style may ask for, such as fonts, is left out. */
export function withBasemap<Style extends BasemapStyle>(
  ours: Style,
  { sources, layers, sprite }: BasemapStyle,
  { base, font }: Underneath,
): Style {
  const named = ({ id, source, ...layer }: BasemapLayer): BasemapLayer => ({
    ...layer,
    id: `${basemapPrefix}${id}`,
    ...(source !== undefined && { source: `${basemapPrefix}${source}` }),
    ...(layer.type === "symbol" && { layout: { ...layer.layout, "text-font": font } }),
  });
  const reached = Object.entries(sources).map(([id, source]) => [
    `${basemapPrefix}${id}`,
    {
      ...source,
      ...Object.fromEntries(
        ["url", "tiles", "data"].flatMap((name) =>
          source[name] === undefined ? [] : [[name, addresses(base, source[name])]],
        ),
      ),
    },
  ]);
  return {
    ...ours,
    sources: { ...ours.sources, ...(Object.fromEntries(reached) as BasemapStyle["sources"]) },
    layers: [...layers.map(named), ...ours.layers],
    ...(sprite !== undefined && { sprite: addresses(base, sprite) }),
  };
}

/** `style` as it was before a basemap lay under it. */
export const withoutBasemap = <Style extends BasemapStyle>(style: Style): Style => ({
  ...style,
  sources: Object.fromEntries(Object.entries(style.sources).filter(([id]) => !id.startsWith(basemapPrefix))),
  layers: style.layers.filter(({ id }) => !id.startsWith(basemapPrefix)),
});

/** What sources say of whose they are, each once and as plain text: a basemap must not write markup into a page. */
export const creditOf = (attributions: readonly (string | undefined)[]): string =>
  [...new Set(attributions.map((text = "") => text.replaceAll(/<[^>]*>/g, "").trim()))]
    .filter((text) => text !== "")
    .join(" · ");
