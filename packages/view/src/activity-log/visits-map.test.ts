import { expect, test } from "vitest";
import { makeLog } from "../test/make-activity-log.js";
import { skaneGround } from "../test/make-point-map.js";
import { visitsMap } from "./visits-map.js";

const idsOf = (filter: Parameters<typeof visitsMap>[1]["filter"]): readonly string[] => {
  const { series } = visitsMap(makeLog(), { filter, language: "sv" }, skaneGround);
  return Object.entries(Object.values(series[0].byYear)[0] ?? {}).flatMap(([code, value]) =>
    value.kind === "category" && value.id === "never" ? [code] : [],
  );
};

test("the three of 33 that nobody has met are the ones that stand out", () => {
  expect([...idsOf({})].sort()).toEqual(["1257", "1280", "1283"]);
});

test("a filter that leaves nothing leaves nobody met", () => {
  expect(idsOf({ kind: ["training"] })).toHaveLength(33);
});
