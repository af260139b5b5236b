import { municipalityGrid } from "@lansmuseer/places/grid";
import { expect, test } from "vitest";
import { breaksIn } from "./breaks.js";
import { municipalityGround, regionGround, regionOf } from "./map-ground.js";
import { toldOf } from "./told.js";

test("the same ground is the same object, so that its layout is kept", () => {
  expect(municipalityGround(municipalityGrid, "12")).toBe(municipalityGround(municipalityGrid, "12"));
  expect(municipalityGround(municipalityGrid, "12").areas).toHaveLength(33);
  expect(municipalityGround(municipalityGrid, undefined).areas).toHaveLength(290);
  expect(regionGround(municipalityGrid)).toBe(regionGround(municipalityGrid));
});

test("regions go by short names", () => {
  const names = regionGround(municipalityGrid).areas.map(({ name }) => name);
  expect(names).toContain("Västra Götaland");
  expect(names).toContain("Skåne");
  expect(names).toContain("Kalmar län");
});

test("a region is found when all municipalities lie in it", () => {
  expect(regionOf(["1280", "1281"])).toBe("12");
  expect(regionOf(["1280", "1480"])).toBeUndefined();
  expect(regionOf([])).toBeUndefined();
});

test.each([
  ["natural", "natural"],
  [" quantile ", "quantile"],
  ["50 100 200,5", [50, 100, 200.5]],
  ["50; 100", [50, 100]],
  ["", undefined],
  ["many", undefined],
  ["50 x", undefined],
])("breaks of %j are %j", (text, expected) => {
  expect(breaksIn(text)).toEqual(expected);
});

test("rows that say where they come from are believed before their file", () => {
  const file = { url: "x", format: "csv", source: "Filen" } as const;
  expect(toldOf(file, [{ source: "SCB" }, { source: "SCB" }, { source: "Kolada" }])).toEqual({
    source: "SCB; Kolada",
  });
  expect(toldOf(file, [{}])).toEqual({ source: "Filen" });
  expect(toldOf(file, [{ source: "Påhittat per kommun.", fictional: true }])).toEqual({
    source: "Påhittat per kommun.",
    madeUp: "all",
  });
});
