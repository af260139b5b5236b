import { missing, value } from "@lansmuseer/domain";
import type { TrendChartData } from "@lansmuseer/view";
import "./trend-chart.define.js";
import type { LansmuseerTrendChart } from "./trend-chart.js";

const kronor = (...figures: readonly (number | undefined)[]) =>
  figures.map((each) => (each === undefined ? missing("not-reported") : value(each * 100)));

/** Made-up sums, with a year that nobody tells. */
const data: TrendChartData = {
  about: { source: "Region Exempel", sourceUrl: "https://example.org/", asOf: "2025-11-24", madeUp: "" },
  measure: { unit: "ore", name: "Beviljade bidrag", leads: "fick mest", isAdditive: true },
  parts: { one: "stödform", many: "stödformer" },
  years: [2019, 2020, 2021, 2022, 2023, 2024, 2025],
  series: [
    {
      id: "operating",
      name: "Verksamhetsbidrag",
      figures: kronor(30e6, 31e6, undefined, 34e6, 35e6, 36e6, 36.5e6),
    },
    {
      id: "project",
      name: "Projektbidrag",
      figures: kronor(19e6, 20e6, 22e6, 24e6, 23e6, 24e6, 23.5e6),
    },
  ],
  prices: { kind: "nominal" },
};

/** The element with everything in it: every part is there, and every state that a page can give it. */
export function sample(): LansmuseerTrendChart {
  const element = document.createElement("lansmuseer-trend-chart");
  element.data = data;
  element.state = { language: "sv", form: "auto", selected: "project", years: { from: 2020, to: 2022 } };
  element.link = "https://example.org/";
  element.choices = [
    { id: "by", label: "Fördela efter", value: "a", options: [{ value: "a", label: "Kulturområde" }] },
  ];
  return element;
}
