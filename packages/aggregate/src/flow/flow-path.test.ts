import { missing, value } from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { makeAllocation } from "../test/make-allocations.js";
import { figuresAt, sumAt } from "./figures-at.js";
import { flowPaths } from "./flow-path.js";
import { addSums, sumKind, sumOf } from "./flow-sum.js";

const given = makeAllocation("state-to-region", 100);

test("a sum without lines goes as far as it is told, and is not published below", () => {
  expect(flowPaths([given], 2024)).toEqual([
    { fund: "state", region: "25", direct: false, remainder: "not-published", amount: value(10_000) },
  ]);
});

test("what lines leave unexplained is a path, so that the picture has every krona", () => {
  const paths = flowPaths([given, makeAllocation("region-to-recipient", 60)], 2024);
  expect(paths.map(({ remainder, amount }) => [remainder, amount])).toEqual([
    [undefined, value(6_000)],
    ["unexplained", value(4_000)],
  ]);
});

test("money past the region says that it is, and another year's is left out", () => {
  const direct = makeAllocation("state-to-recipient", 7);
  expect(flowPaths([given, direct], 2024).filter((path) => path.direct)).toHaveLength(1);
  expect(flowPaths([given, direct], 2023)).toEqual([]);
});

test("known, derived and missing are three kinds of sum", () => {
  const known = { amount: value(1) };
  const derived = { amount: value(2), derivation: "2025 / 0,993902" };
  const gap = { amount: missing("not-reported") };
  expect(
    [[known], [known, derived, gap], [gap], []].map((figures) => sumKind(sumOf("area", figures))),
  ).toEqual(["known", "derived", "missing", "known"]);
  expect(addSums(sumOf("area", [known]), sumOf("area", [derived, gap]))).toEqual(
    sumOf("area", [known, derived, gap]),
  );
});

test("a sum that is stated is stated, although how it was divided is derived or missing", () => {
  const rest = makeAllocation("region-to-recipient", 100, {
    remainder: "not-published",
    derivation: "hela summan",
  });
  const silent = makeAllocation("region-to-recipient", 0, { amount: missing("not-reported") });
  const paths = flowPaths([{ ...given, source: "Kulturrådet" }, rest, silent], 2024);
  expect(sumAt("region", paths)).toEqual({ level: "region", ore: 10_000, stated: 1, derived: 0, missing: 0 });
  expect(sumAt("recipient", paths)).toEqual({
    level: "recipient",
    ore: 10_000,
    stated: 0,
    derived: 1,
    missing: 1,
  });
  expect(figuresAt("region", paths)).toEqual([{ amount: value(10_000), source: "Kulturrådet" }]);
});
