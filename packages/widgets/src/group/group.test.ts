import { describe, expect, it, vi } from "vitest";
import { groupOf, makeGroup } from "./group.js";

describe("a group", () => {
  it("holds one condition a field, and tells its followers of each change", () => {
    const group = makeGroup();
    const tell = vi.fn();
    const leave = group.follow(tell);
    group.filter({ field: "area", value: ["film"] });
    group.filter({ field: "area", value: ["music"] });
    group.filter({ field: "year", value: { from: "2019", to: "2024" } });
    expect(group.state.clauses).toEqual([
      { source: "area", field: "area", value: ["music"] },
      { source: "year", field: "year", value: { from: "2019", to: "2024" } },
    ]);
    expect(tell).toHaveBeenCalledTimes(3);
    leave();
    group.select("1291");
    expect(tell).toHaveBeenCalledTimes(3);
  });

  it("lets a condition of nothing go, and is quiet where nothing changes", () => {
    const group = makeGroup();
    group.filter({ field: "area", value: ["film"] });
    group.filter({ field: "area", value: [] });
    expect(group.state.clauses).toEqual([]);
    const { state } = group;
    group.filter({ field: "area", value: [] });
    group.select(undefined);
    expect(group.state).toBe(state);
  });

  it("is the same for the same name", () => {
    expect(groupOf("a")).toBe(groupOf("a"));
    expect(groupOf("a")).not.toBe(groupOf("b"));
  });
});
