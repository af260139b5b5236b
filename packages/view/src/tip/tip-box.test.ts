import { expect, test } from "vitest";
import { tipBox } from "./tip-box.js";

const measure = (text: string): number => text.length * 7;
const lines = ["Film", "1,2 miljoner kronor 2024"];
const at = (x: number, y: number, width = 600) =>
  tipBox(lines, { x, y }, { width, height: 300 }, measure, 17);

test("a tip stands to the right of its mark, and to the left where that is the edge", () => {
  expect(at(100, 150).x).toBe(112);
  const flipped = at(580, 150);
  expect(flipped.x + flipped.width).toBe(568);
});

test("a tip stays inside, and off its mark where there is room on neither side", () => {
  expect(at(100, 2).y).toBe(0);
  const below = at(100, 10, 200);
  expect(below.y).toBeGreaterThan(10);
  const above = at(100, 200, 200);
  expect(above.y + above.height).toBeLessThan(200);
});
