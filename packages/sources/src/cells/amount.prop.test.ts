import { value } from "@lansmuseer/domain";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { kronorText, parseAmount } from "./amount.js";

const amounts = fc.integer({ min: -1e12, max: 1e12 });
const swedish = new Intl.NumberFormat("sv-SE", { minimumFractionDigits: 0, maximumFractionDigits: 2 });
const withOre = new Intl.NumberFormat("sv-SE", { style: "currency", currency: "SEK" });

test("what the platform writes in Swedish is read as what it was", () => {
  fc.assert(
    fc.property(amounts, (ore) => {
      expect(parseAmount(swedish.format(ore / 100), 2)).toEqual(value(ore + 0));
      expect(parseAmount(withOre.format(ore / 100), 2)).toEqual(value(ore + 0));
    }),
    { numRuns: 1_000 },
  );
});

test("what this package writes is read as what it was", () => {
  fc.assert(
    fc.property(amounts, (ore) => {
      expect(parseAmount(kronorText(ore), 2)).toEqual(value(ore + 0));
    }),
    { numRuns: 1_000 },
  );
});

test("a number of a workbook is the same as its text", () => {
  fc.assert(
    fc.property(amounts, (ore) => {
      expect(parseAmount(ore / 100, 2)).toEqual(value(ore + 0));
    }),
    { numRuns: 1_000 },
  );
});

test("nothing is thrown, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const reading = parseAmount(text, 2);
      expect(
        typeof reading === "string" || reading.kind === "missing" || Number.isSafeInteger(reading.value),
      ).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
