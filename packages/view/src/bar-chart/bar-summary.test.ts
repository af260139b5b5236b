import { value } from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { awarded, type Kronor, makeBars, makeChartScreen } from "../test/make-charts.js";
import { barChartView, type BarChartState } from "./bar-chart-view.js";

/** Sentences are read with plain spaces here. */
const summary = (
  bars: Readonly<Record<string, Kronor>>,
  change: Parameters<typeof makeBars>[1] = {},
  state: Partial<BarChartState> = {},
): string =>
  barChartView(makeBars(bars, change), { language: "sv", ...state }, makeChartScreen()).summary.replaceAll(
    "\u00a0",
    " ",
  );

test.each<[string, Readonly<Record<string, Kronor>>, string]>([
  ["no bar", {}, "Inga uppgifter matchar urvalet. Ta bort ett filter eller välj fler år."],
  ["one bar", { Film: 1_200_000 }, "Film: 1,2 miljoner kronor."],
  ["one bar without a figure", { Film: undefined }, "Uppgift saknas för Film."],
  [
    "two bars",
    { Dans: 800_000, Film: 1_200_000 },
    "Film fick mest, 1,2 miljoner kronor, följt av Dans, 800 000 kronor.",
  ],
  ["two equal bars", { Film: 500, Dans: 500 }, "Dans och Film fick mest, 500 kronor var."],
  [
    "many bars",
    { Film: 3_000_000, Dans: 2_000_000, Arkiv: 20_000 },
    "Film fick mest, 3,0 miljoner kronor, följt av Dans, 2,0 miljoner kronor. Lägst ligger Arkiv, 20 000 kronor.",
  ],
  [
    "a tie of first places",
    { Film: 500, Dans: 500, Arkiv: 100 },
    "Dans och Film fick mest, 500 kronor var. Lägst ligger Arkiv, 100 kronor.",
  ],
  [
    "a tie of last places",
    { Film: 500, Dans: 100, Arkiv: 100 },
    "Film fick mest, 500 kronor, följt av Arkiv, 100 kronor.",
  ],
  [
    "a tie of too many to name",
    { A: 5, B: 5, C: 5, D: 5, E: 1 },
    "4 kulturområden fick mest, 5 kronor var. Lägst ligger E, 1 kronor.",
  ],
  ["all equal", { A: 5, B: 5, C: 5 }, "Alla 3 kulturområden har lika mycket, 5 kronor var."],
  ["all missing", { A: undefined, B: undefined }, "Uppgift saknas för alla 2 kulturområden."],
  [
    "some missing",
    { Film: 500, Dans: undefined, Arkiv: undefined },
    "Film: 500 kronor. Uppgift saknas för Arkiv och Dans.",
  ],
  ["below zero", { Film: 500, Dans: -100 }, "Film fick mest, 500 kronor, följt av Dans, −100 kronor."],
])("the sentence of %s", (_, bars, sentence) => {
  expect(summary(bars)).toBe(sentence);
});

test("the sentence tells the whole, and that parts overlap when they are more than it", () => {
  const bars = { Barn: 700, Vuxna: 500 };
  expect(summary(bars, { total: value(120_000) })).toContain("Tillsammans 1 200 kronor.");
  expect(summary(bars, { total: value(100_000), parts: { one: "målgrupp", many: "målgrupper" } })).toContain(
    "Samma beslut kan räknas för flera målgrupper: tillsammans blir de 1 200 kronor, men totalt är det 1 000 kronor.",
  );
});

test("the sentence tells the middle that a line is drawn at", () => {
  const bars = { A: 600, B: 200, C: 100 };
  expect(summary(bars, {}, { reference: "mean" })).toContain("Medelvärdet är 300 kronor.");
  expect(summary(bars, {}, { reference: "median" })).toContain("Medianen är 200 kronor.");
  expect(summary({ A: 600 }, {}, { reference: "mean" })).not.toContain("Medelvärdet");
});

test("the sentence is English on an English page", () => {
  const measure = { ...awarded, name: "Awarded grants", leads: "received most" };
  expect(summary({ Film: 500, Dance: 500 }, { measure }, { language: "en" })).toBe(
    "Dance and Film received most, 500 kronor each.",
  );
});
