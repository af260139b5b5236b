import { describe, expect, it } from "vitest";
import { colors } from "./colors.js";
import { contrast } from "./contrast.js";
import { areaColors, classColors, figureColors, statusColors } from "./figure-colors.js";

describe.each([
  ["light", 0],
  ["dark", 1],
] as const)("the %s colours of figures", (_scheme, index) => {
  const surface = colors.surface[index];

  it("are readable where they are text", () => {
    for (const name of ["ink-3", "error", "warn"] as const)
      expect(contrast(figureColors[name][index], surface), name).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors.ink[index], figureColors["warn-soft"][index])).toBeGreaterThanOrEqual(4.5);
  });

  it("stand out where they are marks", () => {
    expect(contrast(figureColors.bar[index], surface)).toBeGreaterThanOrEqual(3);
    const { "missing-line": line, "missing-ground": ground } = figureColors;
    expect(contrast(line[index], ground[index])).toBeGreaterThanOrEqual(3);
    for (const [name, values] of Object.entries(areaColors))
      if (!name.endsWith("tint")) expect(contrast(values[index], surface), name).toBeGreaterThanOrEqual(3);
    expect(
      contrast(statusColors["status-in-force"][index], statusColors["status-expired"][index]),
    ).toBeGreaterThan(3);
  });

  it("rise in even steps through the classes", () => {
    for (const count of [5, 7]) {
      const ramp = Object.entries(classColors).filter(([name]) => name.startsWith(`seq${count}`));
      const steps = ramp.slice(1).map(([, values], at) => contrast(values[index], ramp[at]![1][index]));
      for (const step of steps) expect(step).toBeGreaterThan(1.25);
    }
  });
});
