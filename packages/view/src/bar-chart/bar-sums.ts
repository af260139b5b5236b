import { type Measure, missing, value } from "@lansmuseer/domain";
import type { BarChartData } from "./bar-chart-data.js";

/** The figures of some parts added up; missing when one of them is, and where the measure does not add up. */
export function sumOf(figures: readonly Measure[], isAdditive: boolean): Measure {
  if (!isAdditive) return missing("not-applicable");
  let sum = 0;
  for (const figure of figures) {
    if (figure.kind === "missing") return figure;
    sum += figure.value;
  }
  return value(sum);
}

/** By how much the parts together are more than the whole: a decision may count in several of them. 0 when they are not. */
export function overlapOf({ measure, total, items, prices }: BarChartData): number {
  if (!measure.isAdditive || total?.kind !== "value") return 0;
  let sum = 0;
  for (const { figure } of items) if (figure.kind === "value") sum += figure.value;
  // Real prices are rounded to the öre group by group, so that each part may be half an öre off.
  const tolerance = prices?.kind === "real" ? items.length : 0;
  return sum - total.value > tolerance ? sum - total.value : 0;
}
