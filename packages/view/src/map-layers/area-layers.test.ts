import { validateStyleMin, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import type { ChoroplethData, ChoroplethState } from "../choropleth/choropleth-data.js";
import { choroplethLayout } from "../choropleth/choropleth-layout.js";
import { choroplethView } from "../choropleth/choropleth-view.js";
import { makeChoropleth, makeGround, makeScreen } from "../test/make-choropleth.js";
import { grantLayers, municipalityLayers } from "./area-layers.js";
import type { SpotFeature } from "./area-spots.js";
import type { MapLayers } from "./map-layers.js";
import { museumLayers } from "./museum-layers.js";
import { areaPalettes } from "./palette.js";
import { museumMapView } from "../museum-map/museum-map-view.js";
import { makeData, makeScreen as makeMuseumScreen, makeState } from "../test/make-museum-map.js";

const palette = areaPalettes.light;
const rates = makeChoropleth();
const totals = makeChoropleth({
  subject: {
    kind: "total",
    name: { sv: "Kulturstöd", en: "Culture grants" },
    unit: { kind: "kronor" },
    breaks: "natural",
  },
});
const kinds = makeChoropleth({
  subject: {
    kind: "category",
    name: { sv: "Kulturplan", en: "Culture plan" },
    categories: [
      { id: "open", name: { sv: "utan slut", en: "no end" }, fill: "status-no-end", glyph: "endless" },
      { id: "b", name: { sv: "annan", en: "other" }, fill: "tint-2", glyph: "B" },
    ],
  },
  years: ["2024"],
  series: [
    {
      id: "all",
      name: { sv: "Alla", en: "All" },
      byYear: { 2024: { "1214": { kind: "category", id: "open" }, "1230": { kind: "category", id: "b" } } },
    },
  ],
});
const viewOf = (data: ChoroplethData, state: Partial<ChoroplethState> = {}) =>
  choroplethView(data, { language: "sv", ...state });
const layout = choroplethLayout(rates.ground, makeScreen());
const areas = (data = rates, state: Partial<ChoroplethState> = {}, previous?: MapLayers) =>
  municipalityLayers(viewOf(data, state), layout, { palette }, previous);
const spots = ({ sources }: MapLayers, source: string) =>
  sources[source]!.data.features.map(({ properties }) => properties as SpotFeature);

/** What the expression of a match gives for a code. */
function colorOf({ layers }: MapLayers, code: string): unknown {
  const match = layers.find(({ id }) => id === "municipality-fills")?.paint?.["fill-color"] as unknown[];
  const at = match.findIndex((codes) => Array.isArray(codes) && codes.includes(code));
  return match[at + 1];
}
const patternOf = ({ layers }: MapLayers, code: string): unknown =>
  layers.find(({ paint, filter }) => paint?.["fill-pattern"] && JSON.stringify(filter).includes(`"${code}"`))
    ?.paint?.["fill-pattern"];

test.each([
  ["rates", areas()],
  ["an own and a selected area", areas(rates, { own: "1280", selected: "1281" })],
  ["a change", areas(rates, { since: "2022" })],
  ["kinds", areas(kinds)],
  ["no area", areas({ ...rates, ground: { ...rates.ground, areas: [] } })],
  ["sums", grantLayers(viewOf(totals), layout, { palette })],
])("%s are a valid style", (_, { sources, layers }) => {
  const glyphs = "{fontstack}/{range}.pbf";
  const style = { version: 8, glyphs, sources, layers } as unknown as StyleSpecification;
  expect(validateStyleMin(structuredClone(style))).toEqual([]);
});

describe("areas", () => {
  test.each([
    ["a year", {}],
    ["a change", { since: "2022" }],
  ])("of %s have the class of the picture, each in its colour", (_, state) => {
    const { marks } = viewOf(rates, state).panels[0]!;
    const layers = areas(rates, state);
    const classes = marks.filter(({ fill }) => /^(seq|div)/.test(fill));
    expect(classes.length).toBeGreaterThan(25);
    for (const { code, fill } of classes)
      expect(colorOf(layers, code)).toBe(palette[fill as keyof typeof palette]);
  });

  test("that are holes have the lines of their reason, and zero has none", () => {
    const { marks } = viewOf(rates).panels[0]!;
    const code = (fill: string) => marks.find((mark) => mark.fill === fill)!.code;
    expect(patternOf(areas(), code("not-reported"))).toBe("not-reported");
    expect(patternOf(areas(), code("suppressed"))).toBe("suppressed");
    expect(patternOf(areas(), code("zero"))).toBeUndefined();
    expect(colorOf(areas(), code("zero"))).toBe(palette["map-zero"]);
  });

  test("of kinds have their fills and signs", () => {
    const layers = areas(kinds);
    expect(patternOf(layers, "1214")).toBe("status-no-end");
    expect(colorOf(layers, "1230")).toBe(palette["area-2-tint"]);
    const label = new Map(spots(layers, "municipality-spots").map((spot) => [spot.id, spot.label]));
    expect([label.get("1214"), label.get("1230"), label.get("1280")]).toEqual(["∞", "B", ""]);
  });

  test("have their names, and regions their figures", () => {
    const names = spots(areas(), "municipality-spots").map(({ label }) => label);
    expect(names).toEqual(rates.ground.areas.map(({ name }) => name));
    const regional = makeChoropleth({ ground: makeGround("regions") });
    const view = viewOf(regional);
    const layers = municipalityLayers(view, choroplethLayout(regional.ground, makeScreen()), { palette });
    const { marks } = view.panels[0]!;
    const figures = marks.map(({ share, short }) => (share === undefined ? "" : short));
    expect(spots(layers, "municipality-spots").map(({ label }) => label)).toEqual(figures);
  });

  test("lie where they are: Skåne in degrees", () => {
    const [west, south, east, north] = areas().bounds;
    expect([west, south, east, north].map((at) => Math.round(at))).toEqual([12, 55, 15, 57]);
    for (const { geometry } of areas().sources["municipality-spots"]!.data.features) {
      const [lon, lat] = geometry.coordinates as number[];
      expect(lon).toBeGreaterThan(west);
      expect(lon).toBeLessThan(east);
      expect(lat).toBeGreaterThan(south);
      expect(lat).toBeLessThan(north);
    }
  });

  test("are the same objects while nothing changed, and another year sends no ground", () => {
    const first = areas();
    expect(areas(rates, {}, first)).toBe(first);
    const other = areas(rates, { year: "2022" }, first);
    expect(other).not.toBe(first);
    for (const id of Object.keys(first.sources)) expect(other.sources[id]).toBe(first.sources[id]);
    const changed = other.layers.filter((layer, i) => layer !== first.layers[i]).map(({ id }) => id);
    expect(changed).toEqual(["municipality-fills"]);
  });

  test("take another palette, with its patterns", () => {
    const dark = municipalityLayers(viewOf(rates), layout, { palette: areaPalettes.dark });
    expect(dark.images).not.toBe(areas().images);
    expect(dark.sources["municipality-areas"]).toBe(areas().sources["municipality-areas"]);
    expect(Object.keys(dark.images)).toEqual(["not-reported", "suppressed", "status-no-end"]);
  });
});

test("lines of a hole meet themselves on the other side of their tile", () => {
  const { width, data } = areas().images["not-reported"]!;
  const alpha = (x: number, y: number) => data[((y % width) * width + (x % width)) * 4 + 3]!;
  for (let x = 0; x < width; x += 1)
    for (let y = 0; y < width; y += 1) expect(alpha(x + 1, y + width - 1)).toBe(alpha(x, y));
  const covered =
    data.filter((_, i) => i % 4 === 3).reduce((sum, each) => sum + each, 0) / (255 * width ** 2);
  // Lines of 1.25 px, 6 px apart.
  expect(covered).toBeGreaterThan(0.17);
  expect(covered).toBeLessThan(0.25);
});

test("sums are the circles of the picture, the largest first, and nothing where nothing is known", () => {
  const view = viewOf(totals);
  const layers = grantLayers(view, layout, { palette });
  const circles = spots(layers, "grant-spots");
  expect(circles.map(({ id }) => id)).toEqual(view.panels[0]!.circles.map(({ code }) => code));
  expect(circles.map(({ radius }) => radius)).toEqual(
    [...circles].map(({ radius }) => radius).sort((a, b) => b - a),
  );
  expect(circles.length).toBe(30);
  expect(grantLayers(viewOf(totals), layout, { palette }, layers)).toBe(layers);
});

test("museums, sums and areas lie in one map: no source and no layer has the name of another", () => {
  const museums = museumLayers(museumMapView(makeData(), makeState(), makeMuseumScreen()), {
    palette,
    ground: false,
  })!;
  const all = [areas(), grantLayers(viewOf(totals), layout, { palette }), museums];
  const ids = all.flatMap(({ layers }) => layers.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const sources = all.flatMap((layers) => Object.keys(layers.sources));
  expect(new Set(sources).size).toBe(sources.length);
});
