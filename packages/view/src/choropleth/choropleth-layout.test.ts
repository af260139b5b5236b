import { regions } from "@lansmuseer/places";
import { describe, expect, it } from "vitest";
import { makeGround, makeScreen, municipalityMap } from "../test/make-choropleth.js";
import type { AreaName } from "./area-labels.js";
import { areaRaster } from "./area-raster.js";
import { areaShape } from "./area-shapes.js";
import { choroplethLayout, type ChoroplethLayout } from "./choropleth-layout.js";
import { innerCircle } from "./inner-circle.js";

const overlap = (a: AreaName["box"], b: AreaName["box"]): boolean =>
  a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

describe.each(regions.map(({ code, county }) => [county, code] as const))("%s", (_, code) => {
  describe.each([320, 390, 768, 1120])("%d px wide", (widthPx) => {
    const layout = choroplethLayout(makeGround(code), makeScreen({ widthPx }));
    const [main] = layout.windows;

    it("has every name whole in its own area or in the water, and none on another", () => {
      const every = Object.keys(municipalityMap.areas).map((each) => areaShape(municipalityMap, each));
      const raster = areaRaster(every, main.transform, main.width, main.height);
      for (const [i, { code: area, box, where }] of layout.names.entries()) {
        const own = every.findIndex((shape) => shape.code === area);
        expect(
          raster.holds(box, (found) => found === (where === "inside" ? own : -1)),
          area,
        ).toBe(true);
        for (const other of layout.names.slice(i + 1)) expect(overlap(box, other.box), area).toBe(false);
      }
    });

    it("has all areas inside the panel", () => {
      const { scale, x, y } = main.transform;
      for (const { bounds } of main.shapes) {
        expect(bounds.x * scale + x).toBeGreaterThanOrEqual(0);
        expect((bounds.x + bounds.width) * scale + x).toBeLessThanOrEqual(main.width);
        expect(bounds.y * scale + y).toBeGreaterThanOrEqual(0);
        expect((bounds.y + bounds.height) * scale + y).toBeLessThanOrEqual(main.height);
      }
    });
  });
});

describe("Skåne beside its words", () => {
  it("has names for most of its 33 municipalities, those of the coast in the sea", () => {
    const { names, countyNames } = choroplethLayout(makeGround("12"), makeScreen());
    expect(names.length).toBeGreaterThanOrEqual(24);
    const inWater = names.filter(({ where }) => where === "water").map(({ code }) => code);
    expect(inWater).toContain("1283");
    expect(inWater).not.toContain("1293");
    expect(countyNames.map(({ name }) => name)).toContain("Hallands län");
  });
});

describe("the whole country", () => {
  const widest = (layout: ChoroplethLayout): number => {
    const [{ transform, shapes }] = layout.windows;
    return Math.max(...shapes.map(({ bounds }) => (bounds.x + bounds.width) * transform.scale + transform.x));
  };

  it.each([600, 768, 1120])("has its insets beside the land at %d px", (widthPx) => {
    const layout = choroplethLayout(makeGround("country"), makeScreen({ widthPx }));
    const insets = layout.windows.slice(1);
    expect(insets.map(({ id, shapes }) => [id, shapes.length])).toEqual([
      ["01", 26],
      ["14", 49],
      ["12", 33],
    ]);
    for (const { left, width } of insets) {
      expect(left).toBeGreaterThan(widest(layout));
      expect(left + width).toBeLessThanOrEqual(layout.frame.width);
    }
  });

  it.each([320, 390])("has its insets below at %d px", (widthPx) => {
    const layout = choroplethLayout(makeGround("country"), makeScreen({ widthPx }));
    let bottom = layout.windows[0].height;
    for (const { top, height } of layout.windows.slice(1)) {
      expect(top).toBeGreaterThan(bottom);
      bottom = top + height;
    }
    expect(bottom).toBeLessThanOrEqual(layout.frame.height);
  });

  it("has names only once it is zoomed so far that most have room", () => {
    const ground = makeGround("country");
    expect(choroplethLayout(ground, makeScreen()).names).toEqual([]);
    const zoom = { k: 8, x: 2000, y: 14_000 };
    expect(choroplethLayout(ground, makeScreen({ zoom })).names.length).toBeGreaterThan(10);
  });
});

describe("the largest circle inside an area", () => {
  it("is found in a square, and in one with a hole in the middle", () => {
    const square = [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
      [0, 0],
    ] as const;
    const hole = [
      [30, 30],
      [30, 70],
      [70, 70],
      [70, 30],
      [30, 30],
    ] as const;
    const box = { x: 0, y: 0, width: 100, height: 100 };
    expect(innerCircle([square], box)).toEqual({ x: 50, y: 50, r: 50 });
    // In a corner, touching both sides and the hole: r = 30 * (2 - √2).
    expect(innerCircle([square, hole], box).r).toBeGreaterThan(17.57 - 3);
    expect(innerCircle([square, hole], box).r).toBeLessThanOrEqual(17.58);
  });

  it("lies in its own area for all 290", () => {
    const shapes = Object.keys(municipalityMap.areas).map((code) => areaShape(municipalityMap, code));
    const raster = areaRaster(shapes, { scale: 0.5, x: 0, y: 0 }, 3190, 7666);
    shapes.forEach(({ code, inner }, number) => {
      expect(raster.at(inner.x / 2, inner.y / 2), code).toBe(number);
    });
  });
});
