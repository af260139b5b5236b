import { missing, value } from "@lansmuseer/domain";
import { expect, test } from "vitest";
import { type Kronor, makeChartScreen, makeTrend } from "../test/make-charts.js";
import type { TrendChartData } from "./trend-chart-data.js";
import { trendChartView } from "./trend-chart-view.js";

const summary = (
  series: Readonly<Record<string, readonly Kronor[]>>,
  change: Parameters<typeof makeTrend>[1] = {},
): string =>
  trendChartView(
    makeTrend(series, change),
    { language: "sv", form: "auto" },
    makeChartScreen(),
  ).summary.replaceAll("\u00a0", " ");

function withoutParts(data: TrendChartData): TrendChartData {
  const whole: { parts?: unknown } & TrendChartData = { ...data };
  delete whole.parts;
  return whole;
}

/** One series of everything, without parts. */
const whole = (kronor: readonly Kronor[]): string => {
  const data = withoutParts(makeTrend({ Alla: kronor }));
  return trendChartView(data, { language: "sv", form: "auto" }, makeChartScreen()).summary.replaceAll(
    "\u00a0",
    " ",
  );
};

test.each<[string, readonly Kronor[], string]>([
  ["one year", [500], "Beviljade bidrag 2019: 500 kronor."],
  [
    "a rise",
    [500, 600],
    "Beviljade bidrag gick från 500 kronor 2019 till 600 kronor 2020, en ökning med 20,0 procent.",
  ],
  [
    "a fall with a top between",
    [500, 900, 400],
    "Beviljade bidrag gick från 500 kronor 2019 till 400 kronor 2021, en minskning med 20,0 procent. Högst var 2020, 900 kronor.",
  ],
  ["no change", [500, 500], "Beviljade bidrag var 500 kronor både 2019 och 2020."],
  ["a rise from nothing", [0, 5], "Beviljade bidrag gick från 0 kronor 2019 till 5 kronor 2020, en ökning."],
  [
    "a hole",
    [500, undefined, undefined, 600],
    "Beviljade bidrag gick från 500 kronor 2019 till 600 kronor 2022, en ökning med 20,0 procent. Uppgift saknas för 2020–2021.",
  ],
  ["nothing but holes", [undefined, undefined], "Uppgift saknas för alla år."],
])("the sentence of one series with %s", (_, kronor, sentence) => {
  expect(whole(kronor)).toBe(sentence);
});

test.each<[string, Readonly<Record<string, readonly Kronor[]>>, string]>([
  ["no series", {}, "Inga uppgifter matchar urvalet. Ta bort ett filter eller välj fler år."],
  ["all missing", { Film: [undefined], Dans: [undefined] }, "Uppgift saknas för alla år."],
  [
    "two series",
    { Film: [100, 300], Dans: [200, 150] },
    "Högst 2020 ligger Film, 300 kronor. Mest ökade Film, med 200 kronor sedan 2019. Mest minskade Dans, med 50 kronor sedan 2019.",
  ],
  [
    "the only part",
    { Dans: [100, 150] },
    "Dans gick från 100 kronor 2019 till 150 kronor 2020, en ökning med 50,0 procent.",
  ],
  ["a tie", { Film: [100, 300], Dans: [100, 300] }, "Högst 2020 ligger Film och Dans, 300 kronor var."],
  [
    "a tie of too many to name",
    { A: [1, 3], B: [1, 3], C: [1, 3], D: [1, 3] },
    "Högst 2020 ligger 4 kulturområden lika, 3 kronor var.",
  ],
  [
    "holes",
    { Film: [100, undefined, 300], Dans: [200, 200, 200] },
    "Högst 2021 ligger Film, 300 kronor. Mest ökade Film, med 200 kronor sedan 2019. Uppgift saknas för något år: Film.",
  ],
])("the sentence of %s", (_, series, sentence) => {
  expect(summary(series)).toBe(sentence);
});

test("years that the data leave out are told as missing", () => {
  const data = withoutParts(
    makeTrend(
      { Alla: [] },
      {
        years: [2019, 2022],
        series: [{ id: "a", name: "Alla", figures: [value(100), missing("suppressed")] }],
      },
    ),
  );
  const { summary: said } = trendChartView(data, { language: "sv", form: "auto" }, makeChartScreen());
  expect(said).toContain("Uppgift saknas för 2020–2022.");
});

test("that series count a decision twice is told where they are more than the whole", () => {
  const totals = [value(10_000), value(10_000)];
  expect(summary({ Barn: [60, 100], Vuxna: [40, 50] }, { totals })).toContain(
    "2020 blir de tillsammans 150 kronor, men totalt är det 100 kronor.",
  );
});
