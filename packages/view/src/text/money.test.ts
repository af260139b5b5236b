import { describe, expect, it } from "vitest";
import { formatIn, formatKronor, formatMoney, moneyInWords, moneyUnitName, moneyUnitOf } from "./money.js";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("amounts of öre", () => {
  it.each([
    [27_800_000, "278 000 kr", "SEK 278,000"],
    [123_450, "1 234,50 kr", "SEK 1,234.50"],
    [-500, "−5 kr", "SEK −5"],
  ])("%d to the öre", (ore, sv, en) => {
    expect(plain(formatKronor(ore, "sv"))).toBe(sv);
    expect(plain(formatKronor(ore, "en"))).toBe(en);
  });

  it.each([
    [99_999_900, "999 999 kr", "SEK 999,999"],
    [23_930_000_000, "239,3 mnkr", "SEK 239.3 million"],
    [149_538_100_000, "1,5 mdkr", "SEK 1.5 billion"],
  ])("%d as a label", (ore, sv, en) => {
    expect(plain(formatMoney(ore, "sv"))).toBe(sv);
    expect(plain(formatMoney(ore, "en"))).toBe(en);
  });

  it("in a sentence, with words", () => {
    expect(plain(moneyInWords(120_000_000, "sv"))).toBe("1,2 miljoner kronor");
    expect(plain(moneyInWords(27_800_000, "sv"))).toBe("278 000 kronor");
    expect(plain(moneyInWords(120_000_000, "en"))).toBe("1.2 million kronor");
  });

  it("in the unit of a column, rounded half away from zero", () => {
    expect(moneyUnitOf([99_999_999])).toBe("kr");
    expect(moneyUnitOf([0, -149_538_100_000])).toBe("mnkr");
    expect(moneyUnitOf([])).toBe("kr");
    expect(formatIn(25_000_000, "mnkr", "sv")).toBe("0,3");
    expect(formatIn(-25_000_000, "mnkr", "sv")).toBe("−0,3");
    expect(moneyUnitName("mnkr", "en")).toBe("SEK million");
  });
});
