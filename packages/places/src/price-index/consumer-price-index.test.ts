import { expect, test } from "vitest";
import { consumerPriceIndex } from "./consumer-price-index.js";

/** The months of the same table, January to December. */
const months: Readonly<Record<string, readonly number[]>> = {
  "2015": [310.75, 312.93, 313.19, 313.16, 314.24, 313.33, 313.43, 312.81, 314.06, 314.29, 313.75, 314.21],
  "2019": [328.56, 331.02, 331.79, 334.11, 334.95, 334.47, 335.8, 334.39, 335.95, 336.04, 336.36, 337.68],
  "2022": [350.56, 353.56, 359.8, 362.02, 365.82, 370.95, 371.28, 377.81, 383.21, 384.04, 387.93, 395.96],
  "2023": [391.5, 395.82, 398.08, 399.93, 401.19, 405.49, 405.67, 405.97, 408.05, 409.07, 410.35, 413.34],
};

test.each(Object.entries(months))("%s is the mean of its months, to a hundredth", (year, figures) => {
  const mean = figures.reduce((sum, figure) => sum + figure) / figures.length;
  expect(Math.abs(mean - consumerPriceIndex[year]!)).toBeLessThan(0.01);
});

test("no year between the first and the last is left out", () => {
  const years = Object.keys(consumerPriceIndex).map(Number);
  expect(years).toEqual(years.map((_, at) => years[0]! + at));
});
