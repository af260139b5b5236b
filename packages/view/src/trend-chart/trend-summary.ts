import { valueInWords } from "../figure-measure/figure-measure.js";
import type { PartWords } from "../figure-measure/part-words.js";
import type { Language } from "../text/format.js";
import { joinWords } from "../text/join-words.js";
import { formatNumber } from "../text/number.js";
import type { TrendChartData, TrendSeries } from "./trend-chart-data.js";
import { periodText, type TrendChartText } from "./trend-chart-text.js";
import { changeOf, knownYears, missingYears, overlapIn, runsOf } from "./trend-figures.js";

interface Telling {
  readonly data: TrendChartData;
  readonly text: TrendChartText;
  readonly language: Language;
  readonly words: (value: number) => string;
}

const percentInWords = (ratio: number, language: Language): string =>
  `${formatNumber(Math.abs(ratio) * 100, language, 1)}\u00a0${language === "sv" ? "procent" : "percent"}`;

/** One series: from where to where, by how much, and its top where that is neither end. The only part has its name. */
function oneSeries({ data, text, language, words }: Telling, series: TrendSeries): readonly string[] {
  const { years, parts } = data;
  const measure = parts === undefined ? data.measure : series;
  const there = knownYears(years, series);
  const [first, last] = [there[0], there.at(-1)];
  if (first === undefined || last === undefined) return [text.allMissing];
  const missing = runsOf(missingYears(years, series));
  const holes = missing.length === 0 ? [] : [text.missingYears(joinWords(missing, language))];
  if (first === last) return [text.single(measure.name, first.year, words(first.value)), ...holes];
  const ratio = first.value > 0 ? (last.value - first.value) / first.value : undefined;
  const by = text.by(
    last.value > first.value,
    ratio === undefined ? undefined : percentInWords(ratio, language),
  );
  const moved =
    first.value === last.value
      ? text.unchanged(measure.name, words(first.value), first.year, last.year)
      : text.change(measure.name, words(first.value), first.year, words(last.value), last.year, by);
  const top = there.reduce((best, each) => (each.value > best.value ? each : best));
  const isBetween = top.value > Math.max(first.value, last.value);
  const isAlone = there.filter(({ value }) => value === top.value).length === 1;
  return [moved, ...(isBetween && isAlone ? [text.peak(top.year, words(top.value))] : []), ...holes];
}

/** The last of the years in which the most series are known: there they can be compared. */
function comparableYear({ years, series }: TrendChartData): number {
  const counts = years.map((_, at) => series.filter(({ figures }) => figures[at]?.kind === "value").length);
  return counts.lastIndexOf(Math.max(1, ...counts));
}

/** Who is highest in the last year that they can be compared in; several when they are equal. */
function highest({ data, text, words }: Telling, parts: PartWords): readonly string[] {
  const { years, series } = data;
  const at = comparableYear(data);
  const year = years[at];
  if (year === undefined) return [text.allMissing];
  const there = series.flatMap(({ name, figures }) => {
    const figure = figures[at];
    return figure?.kind === "value" ? [{ name, value: figure.value }] : [];
  });
  const top = Math.max(...there.map(({ value }) => value));
  const names = there.filter(({ value }) => value === top).map(({ name }) => name);
  return [
    names.length > 3
      ? text.manyHighest(names.length, parts, year, words(top))
      : text.highest(names, year, words(top)),
  ];
}

/** Whose figure grew and shrank the most over all years, each where exactly one did. */
function movers({ data, text, words }: Telling): readonly string[] {
  const { years, series } = data;
  const [firstYear] = years;
  if (firstYear === undefined || years.length < 2) return [];
  const moved = series.flatMap(({ name, figures }) => {
    const [from, to] = [figures[0], figures.at(-1)];
    return from?.kind === "value" && to?.kind === "value" ? [{ name, by: to.value - from.value }] : [];
  });
  const most = Math.max(0, ...moved.map(({ by }) => by));
  const least = Math.min(0, ...moved.map(({ by }) => by));
  const rose = moved.filter(({ by }) => by === most);
  const fell = moved.filter(({ by }) => by === least);
  return [
    ...(most > 0 && rose.length === 1 ? [text.rose(rose[0]!.name, words(most), firstYear)] : []),
    ...(least < 0 && fell.length === 1 ? [text.fell(fell[0]!.name, words(-least), firstYear)] : []),
  ];
}

/** The trend in a few sentences, and then what is missing and what counts twice. */
export function trendSummary(data: TrendChartData, text: TrendChartText, language: Language): string {
  const { measure, years, series, parts } = data;
  const [single] = series;
  if (single === undefined || years.length === 0) return text.empty;
  const words = (value: number): string => valueInWords(measure, value, language);
  const telling = { data, text, language, words };
  if (series.every(({ figures }) => figures.every(({ kind }) => kind === "missing"))) return text.allMissing;
  if (parts === undefined || series.length === 1) return oneSeries(telling, single).join(" ");
  const holed = series.filter((each) => missingYears(years, each).length > 0).map(({ name }) => name);
  const overlap = overlapIn(data);
  return [
    ...highest(telling, parts),
    ...movers(telling),
    ...(holed.length > 0 ? [text.missing(holed, parts)] : []),
    ...(overlap === undefined
      ? []
      : [text.overlap(parts, overlap.year, words(overlap.sum), words(overlap.total))]),
  ].join(" ");
}

/** Less than this much cannot be seen in the picture, so that no title says it. */
const visible = 0.05;

/** That there is more or less than at first, where one series shows it plainly; else what the trend is. */
export function trendTitle({ measure, years, series, parts }: TrendChartData, text: TrendChartText): string {
  const [first, last] = [years[0], years.at(-1)];
  const [single] = series;
  if (parts === undefined && single !== undefined && first !== undefined && last !== undefined) {
    const change = changeOf(single.figures);
    if (change.kind === "value" && Math.abs(change.value) >= visible)
      return text.changedTitle(measure.name, change.value > 0, last, first);
  }
  return text.title(measure.name, parts, periodText(first, last));
}
