import { expect, it } from "vitest";
import { formatChange, formatNumber, formatPercent, formatSigned } from "./number.js";

it("writes numbers as each language does", () => {
  expect(formatNumber(-1_234.56, "sv", 1)).toBe("−1\u00a0234,6");
  expect(formatNumber(-1_234.56, "en", 1)).toBe("−1,234.6");
  expect(formatNumber(-0.04, "sv", 1)).toBe("0,0");
});

it("signs a change, but not one that rounds to nothing", () => {
  expect(formatSigned(8.5, "sv", 1)).toBe("+8,5");
  expect(formatChange(-0.029, "sv")).toBe("−2,9\u00a0%");
  expect(formatChange(0, "en")).toBe("0.0%");
});

it("writes a ratio as percent", () => {
  expect(formatPercent(0.16, "sv")).toBe("16,0\u00a0%");
  expect(formatPercent(0.5, "en", 0)).toBe("50%");
});
