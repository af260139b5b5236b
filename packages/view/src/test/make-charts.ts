import { missing, value } from "@lansmuseer/domain";
import type { BarChartData } from "../bar-chart/bar-chart-data.js";
import type { BarChartScreen } from "../bar-chart/bar-chart-view.js";
import type { FigureMeasure } from "../figure-measure/figure-measure.js";
import type { TrendChartData, TrendSeries } from "../trend-chart/trend-chart-data.js";
import type { TrendChartScreen } from "../trend-chart/trend-chart-view.js";

/** Kronor of each part, or that it is not reported. */
export type Kronor = number | undefined;

const figureOf = (kronor: Kronor) => (kronor === undefined ? missing("not-reported") : value(kronor * 100));

export const awarded: FigureMeasure = {
  unit: "ore",
  name: "Beviljade bidrag",
  leads: "fick mest",
  isAdditive: true,
};

export const parts = { one: "kulturområde", many: "kulturområden" };

/** Made-up bars: a name and its kronor. */
export const makeBars = (
  bars: Readonly<Record<string, Kronor>>,
  change: Partial<BarChartData> = {},
): BarChartData => ({
  about: { source: "Region Exempel", madeUp: "" },
  measure: awarded,
  parts,
  items: Object.entries(bars).map(([name, kronor]) => ({
    id: name.toLowerCase(),
    name,
    figure: figureOf(kronor),
  })),
  period: "2024",
  ...change,
});

/** Made-up series: a name and its kronor, one a year from 2019. */
export const makeTrend = (
  series: Readonly<Record<string, readonly Kronor[]>>,
  change: Partial<TrendChartData> = {},
): TrendChartData => {
  const length = Math.max(0, ...Object.values(series).map((each) => each.length));
  return {
    about: { source: "Region Exempel", madeUp: "" },
    measure: awarded,
    parts,
    years: Array.from({ length }, (_, at) => 2019 + at),
    series: Object.entries(series).map(([name, kronor]): TrendSeries => ({
      id: name.toLowerCase(),
      name,
      figures: kronor.map(figureOf),
    })),
    prices: { kind: "nominal" },
    ...change,
  };
};

/** A screen whose letters are all 7 px wide. */
export const makeChartScreen = (
  change: Partial<TrendChartScreen & BarChartScreen> = {},
): TrendChartScreen & BarChartScreen => ({
  width: 640,
  lineHeight: 17,
  measure: (text) => text.length * 7,
  isExpanded: false,
  ...change,
});
