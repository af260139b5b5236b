import { overview } from "@lansmuseer/places";
import { describe, expect, it } from "vitest";
import type { clampZoom } from "./map-frame.js";
import { mapFrame, mapTransform, panBy, sizeClass, zoomAround } from "./map-frame.js";

describe("mapFrame", () => {
  it.each([
    [320, 318, 534, "xs"],
    [390, 388, 652, "s"],
    [768, 766, 760, "m"],
    [1200, 638, 931, "l"],
  ])("gives a widget %d px wide a panel of %d by %d px", (widthPx, width, height, size) => {
    const frame = mapFrame(overview, widthPx, { sideBySide: true });
    expect([frame.width, frame.height, frame.size]).toEqual([width, height, size]);
  });

  it("never stretches or cuts the country", () => {
    for (let widthPx = 280; widthPx <= 1600; widthPx += 40) {
      const frame = mapFrame(overview, widthPx, { sideBySide: true });
      const { scale, x, y } = mapTransform(frame, undefined);
      expect(x).toBeGreaterThan(0);
      expect(y).toBeGreaterThan(0);
      expect(x + overview.width * scale).toBeLessThan(frame.width);
      expect(y + overview.height * scale).toBeLessThan(frame.height);
    }
  });

  it("takes the height the page asks for, from 320 px", () => {
    expect(mapFrame(overview, 700, { sideBySide: false, height: 100 }).height).toBe(320);
    expect(mapFrame(overview, 700, { sideBySide: false, height: 500 }).height).toBe(500);
  });

  it("ends where the ground around the country does, however high the page asks it to be", () => {
    const frame = mapFrame(overview, 700, { sideBySide: false, height: 2000 });
    const { scale, y } = mapTransform(frame, undefined);
    const km = (px: number): number => (px / scale) * (overview.metersPerUnit / 1000);
    // The land beside Sweden is drawn to 120 km north and 150 km south of it.
    expect(km(y)).toBeGreaterThan(100);
    expect(km(y)).toBeLessThan(120);
    expect(km(frame.height - y - overview.height * scale)).toBeLessThan(150);
  });

  it("is no higher than a part of the country needs", () => {
    const focus = { x: 0, y: 0, width: 200, height: 100 };
    const { width, height, scale } = mapFrame(overview, 700, { sideBySide: false, focus });
    expect(width).toBe(698);
    expect(height).toBe(Math.ceil(100 * scale + 32));
  });

  it("names the size class by the widget's own width", () => {
    expect([359, 360, 559, 560, 959, 960].map(sizeClass)).toEqual(["xs", "s", "s", "m", "m", "l"]);
  });
});

describe("zooming", () => {
  const frame = mapFrame(overview, 1200, { sideBySide: true });
  const groundAt = (
    zoom: ReturnType<typeof clampZoom>,
    px: number,
    py: number,
  ): readonly [number, number] => {
    const { scale, x, y } = mapTransform(frame, zoom);
    return [(px - x) / scale, (py - y) / scale];
  };

  it("keeps the ground under the pointer", () => {
    const before = groundAt(undefined, 300, 500);
    const after = groundAt(zoomAround(frame, undefined, 2, 300, 500), 300, 500);
    expect(after[0]).toBeCloseTo(before[0], 6);
    expect(after[1]).toBeCloseTo(before[1], 6);
  });

  it("stops at eight times, and is forgotten when all is shown again", () => {
    expect(zoomAround(frame, undefined, 100, 300, 500)?.k).toBe(8);
    expect(zoomAround(frame, { k: 2, x: frame.x, y: frame.y }, 0.1, 0, 0)).toBeUndefined();
  });

  it("cannot be moved off the country", () => {
    const zoom = zoomAround(frame, undefined, 4, 300, 500);
    const far = panBy(frame, zoom, 1e6, 1e6);
    const [x, y] = groundAt(far, 0, 0);
    const [x0, y0] = groundAt(undefined, 0, 0);
    expect(x).toBeCloseTo(x0, 6);
    expect(y).toBeCloseTo(y0, 6);
  });
});
