import { expect, test } from "vitest";
import { reachMuseums } from "./coast.mjs";

// Two municipalities side by side, the sea east of both; 0.1° of longitude is 6 km here.
const square = (id: string, west: number, east: number) => ({
  type: "Feature",
  properties: { id },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 57],
        [west, 57.2],
        [east, 57.2],
        [east, 57],
        [west, 57],
      ],
    ],
  },
});
const land = () => [square("0001", 16, 16.2), square("0002", 16.2, 16.4)];
const museum = (municipality: string, lon: number, lat: number) => ({
  sites: [{ locality: "Staden", municipality, position: { value: { lon, lat } } }],
});

test("a site far out becomes a point of its municipality's coast", () => {
  const features = land();
  expect(reachMuseums(features, [museum("0002", 16.45, 57.1)])).toEqual(["Staden"]);
  expect(features[1]!.geometry.coordinates[0]).toEqual([
    [16.2, 57],
    [16.2, 57.2],
    [16.4, 57.2],
    [16.45, 57.1],
    [16.4, 57],
    [16.2, 57],
  ]);
  expect(features[0]).toEqual(land()[0]);
});

test("a site on land, or as good as, changes nothing", () => {
  const features = land();
  expect(reachMuseums(features, [museum("0002", 16.3, 57.1), museum("0002", 16.41, 57.1)])).toEqual([]);
  expect(features).toEqual(land());
});

test("a site across a border is an error, not a new border", () => {
  const across = () => void reachMuseums(land(), [museum("0001", 16.3, 57.1)]);
  expect(across).toThrow(/across a border/u);
});
