import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "./spread.js";

test("labels with room enough stay where they are wanted", () => {
  expect(spread([10, 60, 30], 15, 0, 100)).toEqual([10, 60, 30]);
});

test("two on one spot part evenly", () => {
  expect(spread([50, 50], 20, 0, 100)).toEqual([40, 60]);
});

test("labels stand apart, in order, and inside while there is room", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -20, max: 420 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 40 }),
      (wanted, gap) => {
        const placed = spread(wanted, gap, 0, 400);
        const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
        for (const [at, member] of order.entries()) {
          const next = order[at + 1];
          if (next !== undefined) expect(placed[next]! - placed[member]!).toBeGreaterThanOrEqual(gap - 1e-6);
        }
        if ((wanted.length - 1) * gap <= 400)
          for (const y of placed) {
            expect(y).toBeGreaterThanOrEqual(-1e-6);
            expect(y).toBeLessThanOrEqual(400 + 1e-6);
          }
      },
    ),
  );
});
