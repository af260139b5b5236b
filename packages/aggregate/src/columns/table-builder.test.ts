import { expect, test } from "vitest";
import { TableBuilder, tableOf } from "./table-builder.js";

test("a field with at most one value a grant is one code a grant", () => {
  const table = tableOf([{ areas: ["music"] }, {}, { areas: ["film"] }, { areas: ["music"] }]);
  expect(table.columns.area).toEqual({
    kind: "single",
    dictionary: ["music", null, "film"],
    codes: Uint8Array.of(0, 1, 2, 0),
  });
});

test("a field with several values a grant is a list with offsets", () => {
  const table = tableOf([{ targetGroups: ["young", "old"] }, {}, { targetGroups: ["old"] }]);
  expect(table.columns.targetGroup).toEqual({
    kind: "list",
    dictionary: ["young", "old", null],
    codes: Uint8Array.of(0, 1, 2, 1),
    offsets: Uint32Array.of(0, 2, 3, 4),
  });
});

test("years stand in order, whatever the order of the rows", () => {
  const table = tableOf([{ year: 2024 }, { year: 2019 }, {}, { year: 2021 }]);
  expect(table.columns.year?.dictionary).toEqual(["2019", "2021", "2024", null]);
  expect([...(table.columns.year?.codes ?? [])]).toEqual([2, 0, 3, 1]);
});

test("a place is read as a municipality and as a region", () => {
  const { municipality, region } = tableOf([
    { places: [{ place: "1280" }] },
    { places: [{ place: "12" }] },
    {},
  ]).fields;
  expect(municipality).toEqual({
    base: "place",
    dictionary: ["1280", null],
    codes: Uint32Array.of(0, 1, 1),
  });
  expect(region).toEqual({ base: "place", dictionary: ["12", null], codes: Uint32Array.of(0, 0, 1) });
});

test("a field in which all grants are alike keeps its value and no column", () => {
  const { columns, fields } = tableOf([{ funder: "Region Skåne" }, { funder: "Region Skåne" }]);
  expect(columns.funder).toBeUndefined();
  expect(fields.funder).toEqual({ base: "funder", dictionary: ["Region Skåne"] });
  expect(fields.regrant).toEqual({ base: "regrant", dictionary: ["false"] });
});

test("a missing amount is not zero", () => {
  const { awarded, paid } = tableOf([{ awarded: 100 }, {}]).amounts;
  expect(awarded).toEqual({ values: Float64Array.of(100, Number.NaN), complete: false });
  expect(paid).toBeUndefined();
});

test("parts of an amount stand beside the places", () => {
  const { awarded } = tableOf([
    {
      awarded: 101,
      places: [
        { place: "1280", parts: { awarded: 51 } },
        { place: "1281", parts: { awarded: 50 } },
      ],
    },
    { awarded: 7, places: [{ place: "1280" }] },
  ]).amounts;
  expect(awarded?.parts).toEqual(Float64Array.of(51, 50, 7));
});

test("parts that do not add up are refused", () => {
  const places = [{ place: "1280", parts: { awarded: 51 } }, { place: "1281" }];
  expect(() => tableOf([{ awarded: 100, places }])).toThrow(
    new RangeError("TableBuilder.add: parts that add up to 100 required for awarded, got NaN"),
  );
});

test("an amount that is no whole öre is refused", () => {
  expect(() => {
    new TableBuilder().add({ paid: 0.5 });
  }).toThrow(new RangeError("TableBuilder.add: a whole number of öre required for paid, got 0.5"));
});

test("more than 256 values take two bytes each", () => {
  const table = tableOf(Array.from({ length: 300 }, (_, index) => ({ call: `call ${index}` })));
  expect(table.columns.call?.codes).toBeInstanceOf(Uint16Array);
});
