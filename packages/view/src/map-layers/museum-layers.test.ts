import { validateStyleMin, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { museumMapView } from "../museum-map/museum-map-view.js";
import { makeData, makeScreen, makeState } from "../test/make-museum-map.js";
import type { MuseumFeature } from "./museum-features.js";
import { museumLayers } from "./museum-layers.js";
import { palettes } from "./palette.js";

const palette = palettes.light;
const view = (state: Parameters<typeof makeState>[0] = {}, screen: Parameters<typeof makeScreen>[0] = {}) =>
  museumMapView(makeData(), makeState(state), makeScreen(screen));
const layersOf = (
  state: Parameters<typeof makeState>[0] = {},
  screen: Parameters<typeof makeScreen>[0] = {},
) => museumLayers(view(state, screen), { palette })!;
const features = (layers = layersOf()) =>
  layers.sources["museums"]!.data.features.map((feature) => feature.properties as MuseumFeature);
const site = (id: string, layers = layersOf()) =>
  features(layers).find((feature) => feature.id === id && feature.kind === "site")!;

test.each([
  ["the country", {}, {}],
  ["one's own museum and a selected one", { own: "jamtli", selected: "gotlands-museum" }, {}],
  ["one region", { region: "14" }, {}],
  ["a panel with numbers", {}, { width: 390 }],
])("%s is a valid style", (_, state, screen) => {
  const { sources, layers } = layersOf(state, screen);
  // The validator wants an address of glyphs for any text; MapLibre draws it in the page's fonts without one.
  const glyphs = "{fontstack}/{range}.pbf";
  const style = { version: 8, glyphs, sources, layers } as unknown as StyleSpecification;
  expect(validateStyleMin(structuredClone(style))).toEqual([]);
});

test("an unknown layer type is found by the same check", () => {
  const style = {
    version: 8,
    sources: {},
    layers: [{ id: "a", type: "dots" }],
  } as unknown as StyleSpecification;
  expect(validateStyleMin(style)).not.toEqual([]);
});

test("every museum has a mark at each of its sites, in degrees", () => {
  const sites = layersOf().sources["museums"]!.data.features.filter(
    ({ geometry }) => geometry.type === "Point",
  );
  expect(sites).toHaveLength(25);
  for (const { geometry } of sites) {
    const [lon, lat] = geometry.coordinates as number[];
    expect(lon).toBeGreaterThan(10);
    expect(lon).toBeLessThan(25);
    expect(lat).toBeGreaterThan(55);
    expect(lat).toBeLessThan(70);
  }
});

test("a museum of two sites has a line between them and its name once", () => {
  const pairs = features().filter(({ kind }) => kind === "pair");
  expect(pairs).toHaveLength(1);
  const names = features().filter(({ id, label }) => id === pairs[0]?.id && label !== "");
  expect(names).toHaveLength(1);
});

test("the own museum is in the accent, larger, in a ring and bold", () => {
  const own = site("jamtli", layersOf({ own: "jamtli" }));
  expect(own).toMatchObject({ own: true, ringed: true, bold: true, fill: palette.accent, radius: 8.5 });
  expect(site("gotlands-museum")).toMatchObject({
    own: false,
    ringed: false,
    fill: palette.mark,
    radius: 6.5,
  });
});

test("what a search leaves out is faded, and keeps its place", () => {
  const layers = layersOf({ search: "jamtli" });
  expect(site("gotlands-museum", layers).fill).toBe(palette["map-context"]);
  expect(site("jamtli", layers).fill).toBe(palette.mark);
  expect(features(layers)).toHaveLength(features().length);
});

test("another palette gives other colours and the same shapes", () => {
  const dark = museumLayers(view(), { palette: palettes.dark })!;
  expect(site("jamtli", dark).fill).toBe(palettes.dark.mark);
  expect(dark.sources["ground"]).toBe(layersOf().sources["ground"]);
  expect(dark.sources["areas"]).toBe(layersOf().sources["areas"]);
});

test("the same view gives the same layers, and a new selection changes only what shows it", () => {
  const first = layersOf();
  const again = museumLayers(view(), { palette }, first);
  expect(again).toBe(first);
  const selected = museumLayers(view({ selected: "jamtli" }), { palette }, first)!;
  expect(selected.sources["museums"]).not.toBe(first.sources["museums"]);
  expect(selected.sources["areas"]).toBe(first.sources["areas"]);
  const changed = selected.layers.filter((layer, i) => layer !== first.layers[i]).map(({ id }) => id);
  expect(changed).toEqual(["selected-area", "selected-area-halo", "selected-area-edge"]);
});

test("the bounds hold the country, or the region that is asked for", () => {
  const [west, south, east, north] = layersOf().bounds;
  expect(west).toBeLessThan(11.2);
  expect(south).toBeLessThan(55.4);
  expect(east).toBeGreaterThan(24.1);
  expect(north).toBeGreaterThan(69);
  const region = layersOf({ region: "23" }).bounds;
  expect(region[3] - region[1]).toBeLessThan(6);
  expect(region[1]).toBeLessThan(63.18);
  expect(region[3]).toBeGreaterThan(63.18);
});

test("where the list stands alone there is no map", () => {
  expect(museumLayers(view({ parts: "table" }), { palette })).toBeUndefined();
});

test("the diamond's outline lies where its radius says", () => {
  const { width, data } = layersOf().images["diamond"]!;
  const at = (x: number, y: number) => data[(y * width + x) * 4 + 3]!;
  const edge = 255 * 0.75;
  expect(at(16, 16)).toBe(255);
  expect(at(16 + 11, 16)).toBeLessThan(edge);
  expect(at(16 + 8, 16)).toBeGreaterThan(edge);
  expect(at(16 + 8, 16 + 8)).toBeLessThan(edge);
});
