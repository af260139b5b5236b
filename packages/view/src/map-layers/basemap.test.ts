import { validateStyleMin, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { creditOf, tileStyle, withBasemap, withoutBasemap, type BasemapStyle } from "./basemap.js";
import { palettes } from "./palette.js";

const palette = palettes.light;
const ours: BasemapStyle & { readonly version: 8 } = {
  version: 8,
  sources: { ground: { type: "geojson", data: { type: "FeatureCollection", features: [] } } },
  layers: [{ id: "water", type: "background", paint: { "background-color": palette["map-water"] } }],
};
const where = { base: "https://www.region.se/kartor/stil.json", font: ["Sans"] };

const complaints = (style: BasemapStyle): readonly unknown[] =>
  validateStyleMin(structuredClone({ version: 8, ...style }) as unknown as StyleSpecification);

const shapes = {
  url: "pmtiles://https://www.region.se/kartor/skane.pmtiles",
  isRaster: false,
  layers: ["places", "roads", "earth", "water", "pois"],
};

describe("a file of tiles without a style", () => {
  test("has its ground, water, roads and places drawn in the page's colours, from the ground up", () => {
    const { layers } = tileStyle(shapes, palette);
    expect(layers.map(({ id }) => id)).toEqual(["ground", "earth", "water", "roads", "places"]);
    expect(layers[1]?.paint).toEqual({ "fill-color": palette["map-land"] });
  });

  test("of pictures is one layer", () => {
    expect(tileStyle({ ...shapes, isRaster: true, layers: [] }, palette).layers).toHaveLength(1);
  });

  test.each([
    ["shapes", shapes],
    ["pictures", { ...shapes, isRaster: true }],
  ])("of %s is a valid style under ours", (_, tiles) => {
    // A letter is drawn here and needs no address; the check asks for one all the same.
    const style = { ...withBasemap(ours, tileStyle(tiles, palette), where), glyphs: "{fontstack}/{range}" };
    expect(complaints(style)).toEqual([]);
  });
});

describe("a style under ours", () => {
  const theirs = {
    sources: {
      near: { type: "vector", tiles: ["tiles/{z}/{x}/{y}.pbf"] },
      file: { type: "vector", url: "pmtiles://skane.pmtiles" },
      far: { type: "vector", url: "https://tiles.example.org/all.json" },
    },
    layers: [
      { id: "water", type: "fill", source: "near", "source-layer": "water" },
      { id: "names", type: "symbol", source: "near", layout: { "text-font": ["Noto"], "text-size": 10 } },
    ],
    sprite: "../sprite",
    glyphs: "https://fonts.example.org/{fontstack}/{range}.pbf",
  };
  const both = withBasemap(ours, theirs, where);

  test("lies lowest, and none of its names is one of ours", () => {
    expect(both.layers.map(({ id }) => id)).toEqual(["basemap:water", "basemap:names", "water"]);
    expect(both.layers[0]?.source).toBe("basemap:near");
  });

  test("is read from where it is, and its letters are the page's", () => {
    expect(both.sources).toMatchObject({
      "basemap:near": { tiles: ["https://www.region.se/kartor/tiles/{z}/{x}/{y}.pbf"] },
      "basemap:file": { url: "pmtiles://https://www.region.se/kartor/skane.pmtiles" },
      "basemap:far": { url: "https://tiles.example.org/all.json" },
    });
    expect(both).toMatchObject({ sprite: "https://www.region.se/sprite" });
    expect(both).not.toHaveProperty("glyphs");
    expect(both.layers[1]?.layout).toEqual({ "text-font": ["Sans"], "text-size": 10 });
  });

  test("leaves no trace when it is taken away", () => {
    expect(withoutBasemap(withBasemap(ours, tileStyle(shapes, palette), where))).toEqual(ours);
  });
});

test("whose a basemap is, is said once and without its markup", () => {
  const osm = '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>';
  expect(creditOf([osm, undefined, osm, "Lantmäteriet", ""])).toBe("© OpenStreetMap · Lantmäteriet");
  expect(creditOf(["<img src=x onerror=alert(1)>"])).toBe("");
});
