import { describe, expect, test } from "vitest";
import { areaBounds, areaPath, landBounds } from "./area-path.js";
import { areaOfRings, ringsIn } from "./grid-faults.testing.js";
import type { GridMap } from "./grid-map.js";

/** Two areas side by side on an island of 4 × 2, with a border down the middle. */
const makeMap = (): GridMap => ({
  metersPerUnit: 1,
  width: 4,
  height: 2,
  land: "M2 0l2 0 0 2-2 0,-2 0 0-2 2 0z",
  countyBorders: "M2 2l0-1 0-1",
  areaBorders: "",
  areas: { east: [[0, 2]], west: [[1, ~2]] },
});

describe("areaPath", () => {
  test("walks arcs forwards and backwards into closed rings", () => {
    expect(areaPath(makeMap(), "east")).toBe("M2,0 4,0 4,2 2,2 2,2 2,1 2,0z");
    expect(areaPath(makeMap(), "west")).toBe("M2,2 0,2 0,0 2,0 2,0 2,1 2,2z");
    expect(areaOfRings(ringsIn(areaPath(makeMap(), "west")))).toBe(4);
  });

  test("begins where a backward arc ends", () => {
    const map = { ...makeMap(), areas: { west: [[~2, 1]] } };
    expect(areaPath(map, "west")).toBe("M2,0 2,1 2,2 2,2 0,2 0,0 2,0z");
  });

  test("throws on an area that the map lacks", () => {
    expect(() => areaPath(makeMap(), "north")).toThrow("areaPath: an area of the map required, got north");
    expect(() => areaBounds(makeMap(), "north")).toThrow("areaPath: an area of the map required, got north");
  });
});

describe("bounds", () => {
  test("surround an area, and all land", () => {
    expect(areaBounds(makeMap(), "east")).toEqual({ x: 2, y: 0, width: 2, height: 2 });
    expect(areaBounds(makeMap(), "west")).toEqual({ x: 0, y: 0, width: 2, height: 2 });
    expect(landBounds(makeMap())).toEqual({ x: 0, y: 0, width: 4, height: 2 });
  });
});
