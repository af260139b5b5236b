import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeAt, changeLimits, classAt, classLimits, roundest } from "./area-classes.js";
import { changeFill, rampFill } from "./area-fills.js";

const figures = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 80 });
const method = fc.constantFrom("natural", "quantile", "equal");

describe("classLimits", () => {
  it("rises, and leaves no class but the highest with fewer than two figures", () => {
    fc.assert(
      fc.property(figures, method, fc.integer({ min: 1, max: 290 }), (values, how, areas) => {
        const limits = classLimits(values, how, areas);
        expect([...limits].sort((a, b) => a - b)).toEqual(limits);
        expect(new Set(limits).size).toBe(limits.length);
        expect(limits.length).toBeLessThan(areas >= 60 ? 7 : 5);
        const counts = Array.from({ length: limits.length + 1 }, () => 0);
        for (const value of values) counts[classAt(value, limits)]! += 1;
        for (const count of counts.slice(0, -1)) expect(count).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it("has as round numbers as there is room for", () => {
    expect(classLimits([3, 12, 14, 48, 52, 61, 103, 210, 230], "natural", 33)).toEqual([40, 100, 220]);
    expect(classLimits([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "equal", 33)).toEqual([3, 5, 7, 9]);
  });

  it("takes limits of one's own as they are, in order, and each once", () => {
    expect(classLimits([5], [100, 50, 50], 33)).toEqual([50, 100]);
  });

  it("has no limit where all are alike, or there is nothing", () => {
    expect(classLimits([7, 7, 7], "natural", 33)).toEqual([]);
    expect(classLimits([], "quantile", 33)).toEqual([]);
  });
});

describe("a figure on a limit", () => {
  it("belongs to the class above", () => {
    expect([49, 50, 99, 100].map((value) => classAt(value, [50, 100]))).toEqual([0, 1, 1, 2]);
  });
});

describe("changeLimits", () => {
  it("draw alike what is told alike: differences under a tenth part nothing", () => {
    // The state's grants of 2025, which were lowered alike, from sums in whole thousands.
    const changes = [-0.6098, -0.6101, -0.6093, -0.6096, -0.6105, -0.6091, -0.1];
    const limits = changeLimits(changes);
    expect(new Set(limits.map((limit) => limit.toFixed(1))).size).toBe(limits.length);
    expect(new Set(changes.slice(0, -1).map((change) => changeAt(change, limits))).size).toBe(1);
  });

  it("are the same above and below nothing, and never further than all of it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 5000 })), (changes) => {
        const limits = changeLimits(changes);
        expect(limits.map((limit) => -limit).reverse()).toEqual(limits);
        for (const limit of limits) expect(Math.abs(limit)).toBeLessThanOrEqual(100);
        expect(limits).not.toContain(0);
      }),
    );
  });
});

describe("roundest", () => {
  it("is within its bounds, and as short as any number there", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 1000 }), (low, more) => {
        const found = roundest(low, low + more, low);
        expect(found).toBeGreaterThanOrEqual(low);
        expect(found).toBeLessThanOrEqual(low + more);
        const digits = (number: number): number => String(number).replace(/0+$/, "").length;
        for (let other = low; other <= low + more; other++)
          expect(digits(found)).toBeLessThanOrEqual(digits(other));
      }),
      { numRuns: 50 },
    );
  });

  it("keeps tenths clean", () => {
    expect(roundest(0.26, 0.34, 0.3)).toBe(0.3);
    expect(roundest(1.125, 1.135, 1.13)).toBe(1.13);
  });
});

describe("fills", () => {
  it.each([1, 2, 3, 4, 5, 6, 7])("of %d classes are all different and in order", (classes) => {
    const fills = Array.from({ length: classes }, (_, at) => rampFill(at, classes));
    expect(new Set(fills).size).toBe(classes);
    expect([...fills].sort()).toEqual(fills);
  });

  it("of a change have a middle without a colour, and as many on each side", () => {
    const fills = (classes: number) => Array.from({ length: classes }, (_, at) => changeFill(at, classes));
    expect(fills(1)).toEqual(["div-0"]);
    expect(fills(3)).toEqual(["div-n1", "div-0", "div-p1"]);
    expect(fills(5)).toEqual(["div-n3", "div-n1", "div-0", "div-p1", "div-p3"]);
    expect(fills(7)).toEqual(["div-n3", "div-n2", "div-n1", "div-0", "div-p1", "div-p2", "div-p3"]);
  });
});
