import { middle } from "@lansmuseer/aggregate/statistics";
import { valueInWords } from "../figure-measure/figure-measure.js";
import type { Language } from "../text/format.js";
import type { BarChartData, BarItem } from "./bar-chart-data.js";
import type { BarChartText } from "./bar-chart-text.js";
import { overlapOf } from "./bar-sums.js";

/** A bar whose figure is there. */
interface KnownBar {
  readonly name: string;
  readonly value: number;
}

export const knownBars = (items: readonly BarItem[]): readonly KnownBar[] =>
  items.flatMap(({ name, figure, isUnknown }) =>
    figure.kind === "value" && !isUnknown ? [{ name, value: figure.value }] : [],
  );

/** What is missing, overlaps and adds up: said after what the bars show. */
function asides(
  data: BarChartData,
  ordered: readonly BarItem[],
  text: BarChartText,
  words: (value: number) => string,
): readonly string[] {
  const missing = ordered.filter(({ figure }) => figure.kind === "missing").map(({ name }) => name);
  const { total, parts } = data;
  const overlap = overlapOf(data);
  const sum = total?.kind === "value" && data.measure.isAdditive ? total.value : undefined;
  return [
    ...(missing.length > 0 ? [text.missing(missing, parts)] : []),
    ...(sum !== undefined && overlap > 0
      ? [text.overlap(parts, words(sum + overlap), words(sum))]
      : sum !== undefined && ordered.length > 1
        ? [text.total(words(sum))]
        : []),
  ];
}

function findings(
  { measure, parts }: BarChartData,
  known: readonly KnownBar[],
  text: BarChartText,
  words: (value: number) => string,
): readonly string[] {
  const [first, second] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  if (second === undefined) return [text.single(first.name, words(first.value))];
  const best = known.filter(({ value }) => value === first.value);
  if (best.length === known.length && best.length > 2)
    return [text.allEqual(best.length, parts, words(first.value))];
  const names = best.map(({ name }) => name);
  const leading =
    best.length === 1
      ? text.leading(first.name, measure.leads, words(first.value), second.name, words(second.value))
      : best.length <= 3
        ? text.tied(names, measure.leads, words(first.value))
        : text.manyTied(best.length, parts, measure.leads, words(first.value));
  const isLastAlone = last.value < first.value && known.at(-2)?.value !== last.value && known.length > 2;
  return isLastAlone ? [leading, text.lowest(last.name, words(last.value))] : [leading];
}

/** The chart in a few sentences: who leads, who is last, the middle, what is missing, what it adds up to. */
export function barSummary(
  data: BarChartData,
  ordered: readonly BarItem[],
  text: BarChartText,
  language: Language,
  reference: "mean" | "median" | undefined,
): string {
  const { measure, items, parts } = data;
  if (items.length === 0) return text.empty;
  if (items.length > 1 && items.every(({ figure }) => figure.kind === "missing"))
    return text.allMissing(items.length, parts);
  const words = (value: number): string => valueInWords(measure, value, language);
  const known = knownBars(ordered);
  const at =
    reference && known.length > 1
      ? middle(
          reference,
          known.map(({ value }) => value),
        )
      : undefined;
  return [
    ...findings(data, known, text, words),
    ...(at !== undefined && reference !== undefined ? [text.middleSentence(reference, words(at))] : []),
    ...asides(data, ordered, text, words),
  ].join(" ");
}

/** How much more the first must be than the second before a title says so: less cannot be seen. */
const visible = 1.02;

/** Who leads, where that is certain and can be seen; else what the chart is. */
export function barTitle(data: BarChartData, ordered: readonly BarItem[], text: BarChartText): string {
  const { measure, parts, period } = data;
  const [first, second] = knownBars(ordered);
  const leading =
    first === undefined || second === undefined
      ? undefined
      : text.leadingTitle(first.name, measure.leads, period);
  const isCertain =
    first !== undefined && second !== undefined && first.value > Math.max(0, second.value) * visible;
  // Of bars that overlap the longest is no winner: its decisions may be those of the others too.
  return isCertain && overlapOf(data) === 0 && leading !== undefined && leading.length <= 60
    ? leading
    : text.title(measure.name, parts, period);
}
