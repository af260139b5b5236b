import { ranks } from "@lansmuseer/aggregate/statistics";
import type { YearSpan } from "../axis/year-span.js";
import { type FigureScreen, figureView, type FigureView } from "../figure/figure-view.js";
import { valueInWords } from "../figure-measure/figure-measure.js";
import { pricesInWords } from "../figure-measure/prices.js";
import { type TipBox, tipBox } from "../tip/tip-box.js";
import { missingWords } from "../table/missing-words.js";
import { joinClauses } from "../text/join-words.js";
import type { Language } from "../text/format.js";
import type { TrendChartData, TrendForm } from "./trend-chart-data.js";
import { periodText, trendChartText, type TrendChartText } from "./trend-chart-text.js";
import type { TrendRoom } from "./trend-layout.js";
import { trendLines } from "./trend-lines.js";
import { trendPanels } from "./trend-panels.js";
import type { TrendPicture } from "./trend-picture.js";
import { trendStack } from "./trend-stack.js";
import { trendPoints } from "./trend-step.js";
import { trendSummary, trendTitle } from "./trend-summary.js";
import { trendTable } from "./trend-table.js";

/** What the owner of the state says. */
export interface TrendChartState {
  readonly language: Language;
  readonly form: TrendForm;
  /** Id of the series that is followed. */
  readonly selected?: string | undefined;
  /** The years that the reader has chosen: shown as a band. The picture itself keeps all years. */
  readonly years?: YearSpan | undefined;
}

/** What only the screen knows. */
export interface TrendChartScreen extends FigureScreen {
  /** Id of the point that the reader has come to. */
  readonly active?: string | undefined;
}

export interface TrendChartView extends FigureView {
  readonly text: TrendChartText;
  readonly picture: TrendPicture;
  /** What stands beside the point that the reader has come to. */
  readonly tip: TipBox | undefined;
  /** The chosen years in words; undefined while all are shown. */
  readonly chosen: string | undefined;
}

/** So many lines can still be told apart in one picture. */
const mostLines = 4;

/** So many tones without a meaning of their own can be told apart in a stack; areas have colours and patterns. */
const mostTones = 5;

function formOf(form: TrendForm, { series, measure }: TrendChartData): TrendPicture["form"] {
  const hasTones =
    series.filter(({ area, isUnknown }) => area === undefined && !isUnknown).length <= mostTones;
  if (form === "stacked" && measure.isAdditive && hasTones) return "stacked";
  return form === "panels" || series.length > mostLines ? "panels" : "lines";
}

/** What is said of a figure: whose, how much, when, and its rank that year. */
function speaker(
  { measure, series, years, parts }: TrendChartData,
  text: TrendChartText,
  language: Language,
): TrendRoom["said"] {
  const places = years.map((_, at) =>
    ranks(series.map(({ figures }) => (figures[at]?.kind === "value" ? figures[at].value : undefined))),
  );
  return (each, at) => {
    const figure = each.figures[at];
    const name = parts === undefined ? measure.name : each.name;
    const year = years[at] ?? 0;
    if (figure?.kind !== "value")
      return [name, `${year}: ${missingWords[language][figure?.reason ?? "not-reported"]}`];
    const place = places[at]?.[series.indexOf(each)];
    const said = [name, `${valueInWords(measure, figure.value, language)} ${year}`];
    const of = places[at]?.filter((other) => other !== undefined).length ?? 0;
    return place === undefined || series.length < 2 ? said : [...said, text.rank(place, of)];
  };
}

const layouts: Readonly<
  Record<TrendPicture["form"], (room: TrendRoom, text: TrendChartText) => TrendPicture>
> = {
  lines: (room, text) => trendLines(room, text.gap),
  stacked: trendStack,
  panels: trendPanels,
};

/** What the title has not said: measure and period where it is a finding or the page's own, then unit and prices. */
function subtitleOf(
  data: TrendChartData,
  text: TrendChartText,
  language: Language,
  form: TrendPicture["form"],
  wanted: TrendForm,
): string {
  const { measure, parts, years, scope, prices, about } = data;
  const isMoney = measure.unit === "ore" || measure.unit === "oreEach";
  const plain = text.title(measure.name, parts, periodText(years[0], years.at(-1)));
  const told = [
    form === "panels" && wanted !== "panels" ? text.tooMany : undefined,
    form === "panels" && years.length > 0 ? text.panelOrder(years.at(-1) ?? 0) : undefined,
  ].filter((each) => each !== undefined);
  const clauses = joinClauses([
    plain === (about.heading ?? trendTitle(data, text)) ? undefined : plain,
    scope,
    text.unit[measure.unit],
    isMoney ? pricesInWords(prices, language) : undefined,
  ]);
  return [clauses, ...told].join(". ");
}

/** A trend, ready to be drawn: picture, table, sentence and file from the same figures. */
export function trendChartView(
  data: TrendChartData,
  { language, form: wanted, selected, years: chosen }: TrendChartState,
  { width, lineHeight, measure, active }: TrendChartScreen,
): TrendChartView {
  const text = trendChartText[language];
  const form = formOf(wanted, data);
  const said = speaker(data, text, language);
  const picture = layouts[form]({ data, language, width, lineHeight, measure, selected, chosen, said }, text);
  const point = active === undefined ? undefined : trendPoints(picture).find(({ id }) => id === active);
  return {
    ...figureView(
      {
        title: trendTitle(data, text),
        subtitle: subtitleOf(data, text, language, form, wanted),
        summary: trendSummary(data, text, language),
        table: trendTable(data, text, language),
        fileName: text.fileName,
        dataWords: data.series.flatMap(({ name, isData }) => (isData === true ? [name] : [])),
      },
      data.about,
      language,
    ),
    text,
    picture,
    tip: point && tipBox(point.said, point, picture, measure, lineHeight),
    chosen: chosen === undefined ? undefined : text.chosen(periodText(chosen.from, chosen.to)),
  };
}
