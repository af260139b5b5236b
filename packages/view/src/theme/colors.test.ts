import { describe, expect, it } from "vitest";
import { colors, type ColorName } from "./colors.js";
import { contrast } from "./contrast.js";

const text = 4.5;
const graphics = 3;

/** Every pair that occurs in a picture or panel: what, on what, and the ratio WCAG 2.2 asks for. */
const pairs: readonly (readonly [
  foregrounds: readonly ColorName[],
  grounds: readonly ColorName[],
  ratio: number,
])[] = [
  [["ink", "ink-2", "link", "accent"], ["surface", "surface-2"], text],
  [["ink", "ink-2", "accent"], ["accent-soft"], text],
  [["accent-ink"], ["accent"], text],
  [["mark-ink"], ["mark"], text],
  [["ink", "ink-2"], ["map-land", "map-context", "map-water", "map-halo"], text],
  [["accent", "mark", "focus"], ["map-land", "map-context", "map-water", "surface", "accent-soft"], graphics],
  [["line-strong"], ["surface", "surface-2"], graphics],
  [["map-coast"], ["surface", "map-water", "map-context"], graphics],
];

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("the %s colours", (_scheme, index) => {
  const cases = pairs.flatMap(([foregrounds, grounds, ratio]) =>
    foregrounds.flatMap((foreground) => grounds.map((ground) => [foreground, ground, ratio] as const)),
  );

  it.each(cases)("%s on %s reaches %d:1", (foreground, ground, ratio) => {
    expect(contrast(colors[foreground][index], colors[ground][index])).toBeGreaterThanOrEqual(ratio);
  });
});

describe("contrast", () => {
  it("is 21 for black on white and 1 for a colour on itself", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#8c1d18", "#8c1d18")).toBe(1);
  });

  it("falls below the text ratio for a grey that is too light", () => {
    expect(contrast("#8f8f8f", "#ffffff")).toBeLessThan(text);
  });
});

describe("the system colours under forced colours", () => {
  it("keep every text on a ground of the other kind", () => {
    const grounds = new Set(["Canvas", "Highlight"]);
    for (const name of ["ink", "ink-2", "link"] as const) expect(grounds.has(colors[name][2])).toBe(false);
    for (const name of ["surface", "map-land", "map-water"] as const) expect(colors[name][2]).toBe("Canvas");
  });
});
