import * as fc from "fast-check";
import { expect, test } from "vitest";
import { splitAmount } from "./split-amount.js";

const amounts = fc.oneof(fc.integer({ min: -1e12, max: 1e12 }), fc.maxSafeInteger());
const weights = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true })), {
    minLength: 1,
    maxLength: 300,
  })
  .filter((list) => list.some((weight) => weight > 0));
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

test("the parts add up to the öre", () => {
  fc.assert(
    fc.property(amounts, weights, (amount, list) => {
      const parts = splitAmount(amount, list);
      expect(sum(parts)).toBe(amount);
      expect(parts.every(Number.isSafeInteger)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("no part is more than an öre from its exact share, and none without a weight gets anything", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), weights, (amount, list) => {
      const total = sum(list);
      splitAmount(amount, list).forEach((part, index) => {
        expect(Math.abs(part - amount * (list[index]! / total))).toBeLessThan(1);
        if (list[index] === 0) expect(part).toBe(0);
      });
    }),
  );
});

test("what is paid back is split as what was paid", () => {
  fc.assert(
    fc.property(amounts, weights, (amount, list) => {
      const opposite = splitAmount(amount, list).map((part) => 0 - part);
      expect(splitAmount(0 - amount, list)).toEqual(opposite);
    }),
  );
});
