import { expect, test } from "vitest";
import { cubeOf } from "../cube/dense-cube.js";
import { tableOf } from "../columns/table-builder.js";
import { fixtureRows } from "../test/fixture-rows.js";
import { engineOf } from "./engine.js";

const engine = engineOf(tableOf(fixtureRows), { cube: ["area", "municipality"] });
const plain = { version: 1, by: ["area"], where: [] } as const;

test("sums of the cube's fields come from the cube, and say so", () => {
  const [explained, ...others] = engine.explain({ ...plain, measures: [{ fn: "sum", of: "awarded" }] });
  expect(others).toEqual([]);
  expect(explained).toMatchObject({ way: "cube", groups: 4, overlapping: [] });
});

test("a run of years of one field comes from sums over the years", () => {
  const where = [{ field: "year", value: { from: "2019", to: "2020" } }] as const;
  expect(engine.explain({ ...plain, where, measures: [{ fn: "count" }] })[0]?.way).toBe("prefix");
});

test.each([
  [{ by: ["recipient"], measures: [{ fn: "count" }] }, "the cube has no recipient"],
  [{ by: ["area"], measures: [{ fn: "recipients" }] }, "distinct does not follow from sums"],
  [{ by: ["area"], measures: [{ fn: "max", of: "awarded" }] }, "max:awarded does not follow from sums"],
] as const)("%j is scanned, and the reason told", (query, because) => {
  expect(engine.explain({ version: 1, where: [], ...query })[0]).toMatchObject({ way: "scan", because });
});

test("a field in which grants have several values is said to overlap", () => {
  const query = { version: 1, by: ["municipality"], where: [], measures: [{ fn: "count" }] } as const;
  expect(engine.explain(query)[0]?.overlapping).toEqual(["municipality"]);
});

test("every tally behind an answer is explained", () => {
  const measures = [
    { fn: "sum", of: "awarded" },
    { fn: "share", of: "awarded" },
  ] as const;
  const top = { field: "area", n: 1, by: "sum:awarded" } as const;
  const bys = engine.explain({ ...plain, measures, top }).map(({ tally }) => tally.by.join());
  // The first values, those and their base, the rest and its base.
  expect(bys).toEqual(["area", "area", "", "", ""]);
});

test("a cube that would be too large is refused", () => {
  const rows = Array.from({ length: 4000 }, (_, index) => ({
    year: 2024,
    recipients: [`recipient ${index}`],
    call: `call ${index}`,
  }));
  expect(() => cubeOf(tableOf(rows), ["recipient", "call"])).toThrow(
    new RangeError(
      "cubeOf: fields with at most 8388608 combinations required, got 32000000 of recipient, call",
    ),
  );
});

test("amounts that could not be subtracted exactly make no cube", () => {
  const rows = [{ awarded: 2 ** 52 }, { awarded: 2 ** 52 }];
  expect(() => cubeOf(tableOf(rows), [])).toThrow(
    new RangeError(
      "cubeOf: amounts that add up to less than 2^53 öre required, got 9007199254740992 in awarded",
    ),
  );
});
