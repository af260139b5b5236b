import { describe, expect, it } from "vitest";
import { formatCount, formatDate } from "./format.js";

describe("formatCount", () => {
  it("groups Swedish thousands with a no-break space", () => {
    expect(formatCount(199046, "sv")).toBe("199\u00a0046");
  });
  it("groups English thousands with a comma", () => {
    expect(formatCount(199046, "en")).toBe("199,046");
  });
});

describe("formatDate", () => {
  it("says the same calendar day in every time zone", () => {
    expect(formatDate("2026-11-26", "sv")).toBe("26 november 2026");
    expect(formatDate("2026-11-26", "en")).toBe("26 November 2026");
  });
});
