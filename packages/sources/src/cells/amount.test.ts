import { missing, value } from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { kronorText, parseAmount, type UnitZeros } from "./amount.js";

const kronor = (amount: number) => value(Math.round(amount * 100));

test.each<[string | number, number]>([
  ["250000", 250_000],
  ["250 000", 250_000],
  ["250\u00a0000", 250_000],
  ["250\u202f000 kr", 250_000],
  ["250\u2009000:-", 250_000],
  ["250'000", 250_000],
  ["1 234,50 kr", 1_234.5],
  ["1234.5", 1_234.5],
  ["1 234,5", 1_234.5],
  ["1.250.000,00", 1_250_000],
  ["1,250,000.00", 1_250_000],
  ["351,046,000", 351_046_000],
  ["1.250.000", 1_250_000],
  ["1 250 000 kronor", 1_250_000],
  ["SEK 1 250 000", 1_250_000],
  ["kr 75,50", 75.5],
  ["75 000 SEK", 75_000],
  ["75 000,-", 75_000],
  ["0,125 mkr", 125_000],
  ["1,5 mkr", 1_500_000],
  ["1,5 mnkr", 1_500_000],
  ["1.5 miljoner kronor", 1_500_000],
  ["2 milj kr", 2_000_000],
  ["250 tkr", 250_000],
  ["250tkr", 250_000],
  ["12,345 67 tkr", NaN],
  ["1,5 mdkr", 1_500_000_000],
  ["\u22125", -5],
  ["-5", -5],
  ["\u20115", -5],
  ["- 5", -5],
  ["(5)", -5],
  ["(1 234,50 kr)", NaN],
  ["(1 234,50) kr", -1_234.5],
  ["0", 0],
  ["0 kr", 0],
  [",5", 0.5],
  [250_000, 250_000],
  [0.1 + 0.2, 0.3],
  [1234.56, 1_234.56],
  [-12.5, -12.5],
])("%j is %d kronor", (cell, amount) => {
  const reading = parseAmount(cell, 2);
  if (Number.isNaN(amount)) expect(reading).toBe("amount-unreadable");
  else expect(reading).toEqual(kronor(amount));
});

test.each([
  ["", missing("unknown")],
  ["..", missing("not-reported")],
  [".", missing("not-applicable")],
  ["x", missing("suppressed")],
  ["-", "declined"],
  ["–", "declined"],
  ["Avslag", "declined"],
  ["1.234", "amount-ambiguous"],
  ["75,000", "amount-ambiguous"],
  ["75,000 kr", "amount-ambiguous"],
  ["0,001", "amount-fraction"],
  ["1,2345", "amount-fraction"],
  [0.001, "amount-fraction"],
  [1e-9, "amount-fraction"],
  ["1 0000", "amount-unreadable"],
  ["12 34", "amount-unreadable"],
  ["1.23.456", "amount-unreadable"],
  ["--5", "amount-unreadable"],
  ["1e400", "amount-unreadable"],
  ["NaN", "amount-unreadable"],
  ["Infinity", "amount-unreadable"],
  ["0x10", "amount-unreadable"],
  ["ca 5000", "amount-unreadable"],
  ["5000 bananer", "amount-unreadable"],
  ["10 %", "amount-unreadable"],
  [true, "amount-unreadable"],
  [NaN, "amount-unreadable"],
  ["5 000 €", "currency-foreign"],
  ["EUR 5000", "currency-foreign"],
  ["9".repeat(400), "amount-out-of-range"],
  ["10 000 000 001", "amount-out-of-range"],
  [1e300, "amount-out-of-range"],
])("%j is %j", (cell, reading) => {
  expect(parseAmount(cell, 2)).toEqual(reading);
});

test.each<[string | number, UnitZeros, number]>([
  ["250", 5, 250_000],
  ["1 234,5", 5, 1_234_500],
  [4.4, 5, 4_400],
  ["1,25", 8, 1_250_000],
  ["500 kr", 5, 500],
])("under a header with a unit of %j and %d zeros it is %d kronor", (cell, zeros, amount) => {
  expect(parseAmount(cell, zeros)).toEqual(kronor(amount));
});

test("a long text of digits or spaces takes no time to refuse", () => {
  const start = performance.now();
  for (const text of [
    "1 ".repeat(50_000),
    "1".repeat(50_000) + "x",
    "(".repeat(50_000),
    "1,".repeat(50_000),
    "a".repeat(50_000),
    " ".repeat(50_000) + "1",
  ])
    parseAmount(text, 2);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test("an amount is written with a point, and öre only where there are any", () => {
  expect([-123_450, 25_000_000, 5, -5, 0, 110].map(kronorText)).toEqual([
    "-1234.50",
    "250000",
    "0.05",
    "-0.05",
    "0",
    "1.10",
  ]);
});
