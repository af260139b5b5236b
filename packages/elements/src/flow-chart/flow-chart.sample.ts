import { regionCode, value } from "@lansmuseer/domain";
import type { FlowChartData } from "@lansmuseer/view";
import "./flow-chart.define.js";
import type { LansmuseerFlowChart } from "./flow-chart.js";

const state = { fund: "state", region: regionCode("25"), direct: false } as const;
const named = (name: string) => ({ recipient: { name, kind: "unknown" } }) as const;
const kronor = (amount: number) => ({ amount: value(amount * 100) });

const data: FlowChartData = {
  year: 2024,
  paths: [
    { ...state, area: "performing-arts", ...named("Norrbottensteatern"), ...kronor(15_200_000) },
    {
      ...state,
      area: "performing-arts",
      ...named("Dans i Nord"),
      ...kronor(2_100_000),
      derivation: "Exempel",
    },
    { ...state, area: "museums", ...named("Norrbottens museum"), ...kronor(10_400_000) },
    { ...state, area: "handicraft", ...named("Norrbottens museum"), ...kronor(1_200_000) },
    {
      ...state,
      area: "film",
      ...named("Filmpool Nord"),
      amount: { kind: "missing", reason: "not-reported" },
    },
    { ...state, remainder: "not-published", ...kronor(28_006_000) },
  ],
  about: {
    source: "Region Norrbotten",
    sourceUrl: "https://www.norrbotten.se/",
    madeUp: "Exempel. Fördelningen är påhittad.",
  },
};

/** The element with everything in it: every part is there, and every state that a page can give it. */
export function sample(): LansmuseerFlowChart {
  const element = document.createElement("lansmuseer-flow-chart");
  element.data = data;
  element.choices = [{ id: "year", label: "År", value: "2024", options: [{ value: "2024", label: "2024" }] }];
  element.state = {
    language: "sv",
    levels: ["fund", "area", "recipient"],
    orientation: "auto",
    selected: "area museums",
  };
  return element;
}
