import { culturalAreas } from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { areaMarks, areaOrder, areaPatterns } from "./area-marks.js";

test("each area has a shape and a pattern that no other has", () => {
  const shapes = culturalAreas.map(({ order }) => areaMarks[order]?.path);
  const patterns = culturalAreas.map(({ order }) => JSON.stringify(areaPatterns[order]));
  expect(new Set(shapes).size).toBe(8);
  expect(new Set(patterns).size).toBe(8);
});

test("an area is found by its id, and nothing else is an area", () => {
  expect(areaOrder("film")).toBe(6);
  expect(areaOrder("several")).toBe(0);
  expect(areaOrder("ballet")).toBeUndefined();
  expect(areaOrder(null)).toBeUndefined();
});
