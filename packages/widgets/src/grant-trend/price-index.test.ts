import { expect, test } from "vitest";
import { readPriceIndex } from "./price-index.js";

test("years and figures are read with points and commas, spaces and semicolons", () => {
  expect(readPriceIndex("2024:415.1; 2025=418,25")).toEqual({
    index: { "2024": 415.1, "2025": 418.25 },
    unread: undefined,
  });
  expect(readPriceIndex(undefined).index).toEqual({});
});

test.each(["24:415", "2024:x", "2024:0", "2024:-3", "2024"])("%s is told of and not used", (text) => {
  expect(readPriceIndex(`${text} 2023:400`)).toEqual({ index: { "2023": 400 }, unread: text });
});
