import { expect, test } from "vitest";
import { isOre } from "./ore.js";
import { splitAmount } from "./split-amount.js";

test("the first of equal parts gets the odd öre", () => {
  expect(splitAmount(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(splitAmount(101, [1, 1, 1])).toEqual([34, 34, 33]);
});

test("the part that loses the most gets the odd öre", () => {
  expect(splitAmount(10, [0.64, 0.36])).toEqual([6, 4]);
});

test.each<[number, readonly number[]]>([
  [100, []],
  [100, [0, 0]],
  [100, [1, -1, 1]],
  [100, [Infinity]],
  [100, [NaN]],
  [0.5, [1]],
  [2 ** 53, [1]],
])("%d cannot be split by %j", (amount, weights) => {
  expect(() => splitAmount(amount, weights)).toThrow(RangeError);
});

test("an amount is a whole number that can be added", () => {
  expect([0, -5, 2 ** 53 - 1].every(isOre)).toBe(true);
  expect([0.5, 2 ** 53, NaN, "5", undefined].some(isOre)).toBe(false);
});
