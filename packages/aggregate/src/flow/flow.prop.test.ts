import { type Allocation, flowSteps, fundOf, regionCode } from "@lansmuseer/domain";
import { allocationArbitrary } from "@lansmuseer/domain/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { flowLevels } from "./flow-level.js";
import { nodesAt, streamsBetween } from "./flow-nodes.js";
import { flowPaths } from "./flow-path.js";
import { reconcile } from "./reconcile.js";

/** Allocations of one year and two regions, so that sums and lines meet. */
const allocations = fc.array(
  fc
    .tuple(
      allocationArbitrary(),
      fc.constantFrom(...flowSteps),
      fc.constantFrom("12", "25").map((code) => regionCode(code)),
      fc.integer({ min: 0, max: 10_000_000_000 }),
      fc.boolean(),
    )
    .map(([allocation, step, region, ore, isKnown]): Allocation => ({
      ...allocation,
      step,
      region,
      year: 2024,
      amount: isKnown ? { kind: "value", value: ore } : { kind: "missing", reason: "unknown" },
    })),
  { maxLength: 30 },
);

const ore = (some: readonly Pick<Allocation, "amount">[]) =>
  some.reduce((sum, { amount }) => sum + (amount.kind === "value" ? amount.value : 0), 0);

/** The money of a year counted as a bookkeeper would: region by region, lines or the sum, whichever tells more. */
function countedByHand(all: readonly Allocation[]): number {
  const outside = all.filter((one) => one.step !== "state-to-region" && !isPassedOn(one));
  return ["12", "25"].reduce((total, region) => {
    const here = all.filter((one) => one.region === region);
    const sums = here.filter(({ step }) => step === "state-to-region");
    const lines = here.filter(isPassedOn);
    const isTold =
      lines.length === 0 || (sums.length > 0 && sums.every(({ amount }) => amount.kind === "value"));
    return total + (isTold ? Math.max(ore(sums), ore(lines)) : ore(lines));
  }, ore(outside));
}

const isPassedOn = (one: Allocation) => one.step === "region-to-recipient" && fundOf(one) === "state";

test("every level, and every pair of levels, has each öre once", () => {
  fc.assert(
    fc.property(allocations, (all) => {
      const paths = flowPaths(all, 2024);
      const total = countedByHand(all);
      for (const level of flowLevels)
        expect(
          nodesAt(level, paths).reduce((sum, node) => sum + node.sum.ore, 0),
          level,
        ).toBe(total);
      for (const [index, level] of flowLevels.entries())
        for (const above of flowLevels.slice(0, index))
          expect(streamsBetween(above, level, paths).reduce((sum, stream) => sum + stream.sum.ore, 0)).toBe(
            total,
          );
    }),
  );
});

test("what goes into a node comes out of it", () => {
  fc.assert(
    fc.property(allocations, (all) => {
      const paths = flowPaths(all, 2024);
      const into = streamsBetween("region", "area", paths);
      const out = streamsBetween("area", "recipient", paths);
      for (const { key, sum } of nodesAt("area", paths)) {
        expect(into.filter(({ to }) => to === key).reduce((all, one) => all + one.sum.ore, 0)).toBe(sum.ore);
        expect(out.filter(({ from }) => from === key).reduce((all, one) => all + one.sum.ore, 0)).toBe(
          sum.ore,
        );
      }
    }),
  );
});

test("levels of a reconciliation come to the same, and are without a difference just when nothing is unexplained", () => {
  fc.assert(
    fc.property(allocations, (all) => {
      const [year] = reconcile(all);
      if (year === undefined) return;
      const totals = year.levels.map(
        ({ named, rest }) => named.ore + rest["not-allocated"] + rest["not-published"] + rest.unexplained,
      );
      expect(new Set(totals)).toEqual(new Set([countedByHand(all)]));
      const unexplained = year.levels.at(-1)!.rest.unexplained;
      expect(unexplained).toBe(
        year.differences.reduce((sum, { ore: size = 0 }) => sum + Math.max(0, size), 0),
      );
    }),
  );
});
