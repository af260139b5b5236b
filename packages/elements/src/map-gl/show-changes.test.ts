import type { MapLayers } from "@lansmuseer/view";
import { expect, test } from "vitest";
import { showChanges, type StyledMap } from "./show-changes.js";

const makeLayers = (change: Partial<MapLayers> = {}): MapLayers => ({
  sources: { a: { type: "geojson", data: { type: "FeatureCollection", features: [] } } },
  layers: [
    { id: "low", type: "fill", source: "a", paint: { "fill-color": "red" } },
    { id: "high", type: "line", source: "a", layout: { "line-join": "round" } },
  ],
  images: {},
  targets: ["low"],
  bounds: [0, 0, 1, 1],
  ...change,
});

function makeMap() {
  const said: unknown[][] = [];
  const map = new Proxy({} as StyledMap, {
    get:
      (_, name) =>
      (...how: unknown[]) =>
        said.push([name, ...how]),
  });
  return { map, said };
}

test("an empty map gets everything, from the top down, each under the one above", () => {
  const { map, said } = makeMap();
  const { sources, layers } = makeLayers();
  showChanges(map, makeLayers({ sources, layers }), undefined);
  expect(said).toEqual([
    ["addSource", "a", sources["a"]],
    ["addLayer", layers[1], undefined],
    ["addLayer", layers[0], "high"],
  ]);
});

test("what is the same object is not touched", () => {
  const { map, said } = makeMap();
  const layers = makeLayers();
  showChanges(map, { ...layers }, layers);
  expect(said).toEqual([]);
});

test("new data, another colour, another filter and a layer that is gone are told", () => {
  const { map, said } = makeMap();
  const before = makeLayers();
  const data = { type: "FeatureCollection", features: [] } as const;
  const after = makeLayers({
    sources: { a: { type: "geojson", data }, b: { type: "geojson", data } },
    layers: [
      { id: "low", type: "fill", source: "a", filter: ["has", "id"], paint: { "fill-color": "blue" } },
    ],
  });
  showChanges(map, after, before);
  expect(said).toEqual([
    ["setData", "a", data],
    ["addSource", "b", after.sources["b"]],
    ["removeLayer", "high"],
    ["setFilter", "low", ["has", "id"]],
    ["setPaint", "low", "fill-color", "blue"],
  ]);
  said.length = 0;
  showChanges(map, before, after);
  expect(said).toContainEqual(["setPaint", "low", "fill-color", "red"]);
  expect(said).toContainEqual(["setFilter", "low", undefined]);
  expect(said.at(-1)).toEqual(["removeSource", "b"]);
});
