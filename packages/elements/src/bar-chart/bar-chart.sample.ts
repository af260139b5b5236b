import { missing, value } from "@lansmuseer/domain";
import type { BarChartData } from "@lansmuseer/view";
import "./bar-chart.define.js";
import type { LansmuseerBarChart } from "./bar-chart.js";

/** Thirty made-up recipients, one of whom nobody has reported. */
const data: BarChartData = {
  about: { source: "Region Exempel", sourceUrl: "https://example.org/", asOf: "2025-11-24", madeUp: "" },
  measure: { unit: "ore", name: "Beviljade bidrag", leads: "fick mest", isAdditive: true },
  parts: { one: "mottagare", many: "mottagare" },
  period: "2024",
  items: Array.from({ length: 30 }, (_, at) => ({
    id: `r${at}`,
    name: `Förening ${at + 1}`,
    figure: at === 12 ? missing("not-reported") : value((31 - at) * 2_500_000),
  })),
};

/** The element with everything in it: every part is there, and every state that a page can give it. */
export function sample(): LansmuseerBarChart {
  const element = document.createElement("lansmuseer-bar-chart");
  element.data = data;
  element.state = { language: "sv", own: "r3", selected: "r20", reference: "mean" };
  element.link = "https://example.org/";
  element.choices = [
    { id: "by", label: "Fördela efter", value: "a", options: [{ value: "a", label: "Kulturområde" }] },
  ];
  return element;
}
