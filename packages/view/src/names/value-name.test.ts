import { describe, expect, it } from "vitest";
import { fieldText } from "./field-text.js";
import { valueName } from "./value-name.js";

describe("valueName", () => {
  it.each([
    ["municipality", "1291", "Simrishamn", "Simrishamn"],
    ["region", "12", "Region Skåne", "Region Skåne"],
    ["area", "archives", "Arkiv", "Archives"],
    ["program", "operating", "Verksamhetsbidrag", "Operating grant"],
    ["targetGroup", "everyone", "Målgruppen alla", "The target group everyone"],
    ["targetGroup", "adults", "Vuxna", "Adults"],
    ["call", "Utveckling 2024", "Utveckling 2024", "Utveckling 2024"],
    ["year", "2024", "2024", "2024"],
    ["municipality", "9999", "9999", "9999"],
    ["area", null, "Område saknas", "No area"],
    ["elsewhere", null, "Uppgift saknas", "Not reported"],
  ])("%s %s", (field, value, sv, en) => {
    expect(valueName(field, value, "sv")).toBe(sv);
    expect(valueName(field, value, "en")).toBe(en);
  });
});

it("names the same fields in both languages", () => {
  expect(Object.keys(fieldText.en)).toEqual(Object.keys(fieldText.sv));
});
