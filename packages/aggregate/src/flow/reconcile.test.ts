import { missing, regionCode, value } from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { makeAllocation } from "../test/make-allocations.js";
import { reconcile } from "./reconcile.js";

const given = makeAllocation("state-to-region", 56_906_000);
const theatre = makeAllocation("region-to-recipient", 15_000_000, { area: "performing-arts" });
const rest = makeAllocation("region-to-recipient", 41_906_000, { remainder: "not-published" });

test("a sum that its lines and its remainder come to is no difference", () => {
  const [year] = reconcile([given, theatre, rest]);
  expect(year?.differences).toEqual([]);
  expect(
    year?.levels.map(({ level, named, rest: { "not-published": unknown } }) => [level, named.ore, unknown]),
  ).toEqual([
    ["fund", 5_690_600_000, 0],
    ["region", 5_690_600_000, 0],
    ["area", 1_500_000_000, 4_190_600_000],
    ["recipient", 1_500_000_000, 4_190_600_000],
  ]);
});

test("one öre less or more is a difference, with its size", () => {
  for (const [ore, code] of [
    [1, "lines-exceed"],
    [-1, "lines-short"],
  ] as const) {
    const changed = { ...theatre, amount: value(1_500_000_000 + ore) };
    expect(reconcile([given, changed, rest])[0]?.differences).toMatchObject([
      { code, year: 2024, region: "25", ore: -ore },
    ]);
  }
});

test("a sum that lines do not explain is a difference, although an amount is missing among them", () => {
  const silent = makeAllocation("region-to-recipient", 0, { amount: missing("not-reported") });
  expect(reconcile([given, theatre, silent])[0]?.differences).toMatchObject([
    { code: "lines-short", ore: 4_190_600_000, below: { missing: 1 } },
  ]);
});

test("lines without a sum above them are told of; a sum without lines ends there", () => {
  expect(reconcile([theatre])[0]?.differences).toMatchObject([{ code: "sum-missing" }]);
  expect(reconcile([{ ...given, amount: missing("not-reported") }, theatre])[0]?.differences).toMatchObject([
    { code: "sum-missing" },
  ]);
  expect(reconcile([given])[0]).toMatchObject({
    differences: [],
    levels: [{}, {}, { named: { ore: 0 }, rest: { "not-published": 5_690_600_000 } }, {}],
  });
});

test("money of a region's or a municipality's own has no sum above it, and is not taken from the state's", () => {
  const own = makeAllocation("region-to-recipient", 7, { fund: "region" });
  const municipal = makeAllocation("municipality-to-recipient", 5);
  const [year] = reconcile([given, theatre, rest, own, municipal]);
  expect(year?.differences).toEqual([]);
  expect(year?.levels[0]?.named.ore).toBe(5_690_601_200);
});

test("years and regions are checked apart, years in order", () => {
  const skane = { ...given, region: regionCode("12"), year: 2019 };
  expect(reconcile([given, theatre, rest, skane]).map(({ year }) => year)).toEqual([2019, 2024]);
  expect(reconcile([given, { ...theatre, region: regionCode("12") }])[0]?.differences).toHaveLength(1);
});
