import { readFileSync } from "node:fs";
import { geoArea } from "d3-geo";
import { feature, merge } from "topojson-client";
import { describe, expect, test } from "vitest";
import { museumAreaOf } from "../museum/museum-area.js";
import { museums } from "../museum/museums.js";
import { projectToGrid } from "../projection/transverse-mercator.js";
import { areaPath } from "./area-path.js";
import { context } from "./context.generated.js";
import { areaOfRings, contains, distanceTo, gridFaults, ringsIn } from "./grid-faults.testing.js";
import type { GridMap } from "./grid-map.js";
import { overview } from "./overview.generated.js";

const boundaries = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../boundaries/${name}.json`, import.meta.url), "utf8"));
const municipalityGrid = boundaries("municipalities.grid") as GridMap;
type Topology = Parameters<typeof merge>[0];
type Shape = Extract<Parameters<typeof merge>[1], readonly unknown[]>[number];
interface Shapes {
  readonly type: "GeometryCollection";
  readonly geometries: Shape[];
}
const detail = boundaries("municipalities.topo") as Omit<Topology, "objects"> & {
  readonly objects: Record<"municipalities" | "counties" | "lakes", Shapes>;
};
const regionOfMuseum = (id: string): string => museums.find((museum) => museum.id === id)!.region;
const countyOfMunicipality = (code: string): string => code.slice(0, 2);
const squareKilometers = (map: GridMap, id: string): number =>
  (areaOfRings(ringsIn(areaPath(map, id))) * map.metersPerUnit ** 2) / 1e6;
const onSphere = (shape: Parameters<typeof geoArea>[0]): number => geoArea(shape) * 6371.0088 ** 2;
const at = (lon: number, lat: number) => {
  const { x, y } = projectToGrid({ lon, lat }, overview);
  return [x, y] as const;
};

describe.each([
  ["overview", overview, regionOfMuseum, 24],
  ["municipalities.grid.json", municipalityGrid, countyOfMunicipality, 290],
] as const)("%s", (_, map, countyOf, count) => {
  test("has areas that tile the land, each border shared by two", () => {
    expect(Object.keys(map.areas)).toHaveLength(count);
    expect(gridFaults(map, countyOf)).toEqual([]);
  });

  test("would be found out without an area or an arc", () => {
    const [first, ...others] = Object.entries(map.areas);
    expect(gridFaults({ ...map, areas: Object.fromEntries(others) }, countyOf)).not.toEqual([]);
    const [outline, ...islands] = first![1];
    const torn = { ...map.areas, [first![0]]: [outline!.slice(1), ...islands] };
    expect(gridFaults({ ...map, areas: torn }, countyOf)).not.toEqual([]);
    expect(gridFaults({ ...map, land: map.land.replace(/l-?\d+/, "l1") }, countyOf)).not.toEqual([]);
  });

  test("stays on its grid", () => {
    const points = ringsIn(map.land).flat();
    for (const [x, y] of points) {
      expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height, `${x} ${y}`).toBe(true);
    }
  });
});

describe("overview", () => {
  test("has the areas of the members and the seven large lakes", () => {
    expect(Object.keys(overview.areas).sort()).toEqual(museums.map((museum) => museum.id).sort());
    const holes = ringsIn(overview.land).filter((ring) => areaOfRings([ring]) < 0);
    expect(holes).toHaveLength(7);
  });

  test.each(museums.map((museum) => museum.id))("keeps the size of the detailed boundaries: %s", (id) => {
    const own = detail.objects.municipalities.geometries.filter((one) => museumAreaOf(String(one.id)) === id);
    const expected = onSphere(merge(detail, own));
    // The projection itself adds up to 0.4 % at the edges.
    expect(Math.abs(squareKilometers(overview, id) / expected - 1)).toBeLessThan(0.012);
  });

  test.each([
    ["Gotland", "gotlands-museum", 18.5, 57.4],
    ["Öland", "kalmar-lans-museum", 16.65, 56.75],
    ["Orust", "bohuslans-museum", 11.65, 58.22],
    ["Tjörn", "bohuslans-museum", 11.62, 58.02],
    ["Värmdö", "stockholms-lansmuseum", 18.52, 59.32],
  ])("keeps the island of %s", (_, id, lon, lat) => {
    expect(contains(ringsIn(areaPath(overview, id)), at(lon, lat))).toBe(true);
  });

  test.each(
    museums.flatMap((museum) =>
      museum.sites.map((site) => [site.name ?? museum.name, museum.id, site] as const),
    ),
  )("has the site inside the area or near it: %s", (_, id, site) => {
    const rings = ringsIn(areaPath(overview, id));
    const point = at(site.position.value.lon, site.position.value.lat);
    const kilometers = contains(rings, point)
      ? 0
      : (distanceTo(rings, point) * overview.metersPerUnit) / 1000;
    expect(kilometers).toBeLessThan(2);
  });
});

describe("context", () => {
  // "z" draws the last step.
  const rings = ringsIn(context.path).map((ring) => [...ring, ring[0]!]);
  const isLand = (lon: number, lat: number): boolean => {
    const { x, y } = projectToGrid({ lon, lat }, context);
    return contains(rings, [x, y]);
  };

  test("is land in the neighbouring countries and nowhere in Sweden or the sea", () => {
    expect(isLand(10.5, 60.5)).toBe(true);
    expect(isLand(9.2, 56.2)).toBe(true);
    expect(isLand(25, 62)).toBe(true);
    expect(isLand(15, 63)).toBe(false);
    expect(isLand(19.5, 56)).toBe(false);
  });

  test("has Kola and northern Finland, where the atlas jumps past 180 degrees", () => {
    expect(isLand(31, 67)).toBe(true);
    expect(isLand(34, 68)).toBe(true);
    expect(isLand(25, 67)).toBe(true);
  });

  test("reaches far beyond Sweden to the east, and some way north and south", () => {
    const xs = rings.flat().map(([x]) => x * context.metersPerUnit);
    const ys = rings.flat().map(([, y]) => y * context.metersPerUnit);
    expect(Math.max(...xs) - overview.width * overview.metersPerUnit).toBeGreaterThan(500e3);
    expect(Math.max(...ys) - overview.height * overview.metersPerUnit).toBeGreaterThan(100e3);
    expect(Math.min(...ys)).toBeLessThan(-100e3);
  });
});

describe("municipalities.topo.json", () => {
  test("holds 290 municipalities, 21 counties and 7 lakes of the same ground", () => {
    const sizes = Object.values(detail.objects).map((object) => object.geometries.length);
    expect(sizes).toEqual([290, 21, 7]);
    const [municipalities, counties] = [detail.objects.municipalities, detail.objects.counties];
    expect(onSphere(feature(detail, municipalities))).toBeCloseTo(onSphere(feature(detail, counties)), 3);
  });
});
