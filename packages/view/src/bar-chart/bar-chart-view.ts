import { middle } from "@lansmuseer/aggregate/statistics";
import { type FigureScreen, figureView, type FigureView } from "../figure/figure-view.js";
import { valueInWords, valueLabel } from "../figure-measure/figure-measure.js";
import { pricesInWords } from "../figure-measure/prices.js";
import { missingWords } from "../table/missing-words.js";
import { joinClauses } from "../text/join-words.js";
import type { Language } from "../text/format.js";
import { formatPercent } from "../text/number.js";
import type { BarChartData, BarItem } from "./bar-chart-data.js";
import { barChartText, type BarChartText } from "./bar-chart-text.js";
import { orderBars, shownBars } from "./bar-order.js";
import { barPicture, type BarPicture } from "./bar-picture.js";
import { knownBars, barSummary, barTitle } from "./bar-summary.js";
import { overlapOf, sumOf } from "./bar-sums.js";
import { barRanks, barShare, barTable } from "./bar-table.js";

/** What the owner of the state says. */
export interface BarChartState {
  readonly language: Language;
  /** Id of the page's own bar. */
  readonly own?: string | undefined;
  readonly selected?: string | undefined;
  /** A line at the middle of the bars. */
  readonly reference?: "mean" | "median" | undefined;
}

/** What only the screen knows. */
export interface BarChartScreen extends FigureScreen {
  /** Whether the reader has asked for every bar. */
  readonly isExpanded: boolean;
}

/** The bars that are not drawn, gathered under a name. */
export interface GatheredBars {
  readonly name: string;
  /** What they add up to, where bars do. */
  readonly value: string | undefined;
  readonly showAll: string;
}

export interface BarChartView extends FigureView {
  readonly picture: BarPicture;
  readonly rest: GatheredBars | undefined;
}

function gathered(
  data: BarChartData,
  rest: readonly BarItem[],
  text: BarChartText,
  language: Language,
): GatheredBars | undefined {
  if (rest.length === 0) return undefined;
  const figures = rest.map(({ figure }) => figure);
  // What overlaps adds up to more than there is, so it gets no figure rather than a false one.
  const sum = overlapOf(data) > 0 ? undefined : sumOf(figures, data.measure.isAdditive);
  return {
    name: text.rest(rest.length, data.parts),
    value: sum?.kind === "value" ? valueLabel(data.measure, sum.value, language) : undefined,
    showAll: text.showAll(data.items.length),
  };
}

/** What is said of a bar: name, value, rank and share. */
function speaker(
  data: BarChartData,
  text: BarChartText,
  language: Language,
): (item: BarItem) => readonly string[] {
  const places = barRanks(data.items);
  const share = barShare(data);
  return ({ id, name, figure }) => {
    if (figure.kind === "missing") return [name, missingWords[language][figure.reason]];
    const place = places.get(id);
    const part = share?.(figure);
    const said = [
      name,
      valueInWords(data.measure, figure.value, language),
      place === undefined ? undefined : text.rank(place, places.size),
      part?.kind === "value" ? text.share(formatPercent(part.value, language)) : undefined,
    ];
    return said.filter((each) => each !== undefined);
  };
}

/** Ranked bars, ready to be drawn: picture, table, sentence and file from the same figures. */
export function barChartView(
  data: BarChartData,
  { language, own, selected, reference }: BarChartState,
  screen: BarChartScreen,
): BarChartView {
  const text = barChartText[language];
  const { measure, parts, period, scope, prices, about } = data;
  const ordered = orderBars(data.items, language);
  const { shown, rest, afterGap } = shownBars(ordered, [own, selected], screen.isExpanded);
  const known = knownBars(ordered).map(({ value }) => value);
  const at = reference && known.length > 1 ? middle(reference, known) : undefined;
  const title = barTitle(data, ordered, text);
  const plain = text.title(measure.name, parts, period);
  const isMoney = measure.unit === "ore" || measure.unit === "oreEach";
  return {
    ...figureView(
      {
        title,
        subtitle: joinClauses([
          plain === (about.heading ?? title) ? undefined : plain,
          scope,
          text.unit[measure.unit],
          isMoney ? pricesInWords(prices, language) : undefined,
        ]),
        summary: barSummary(data, ordered, text, language, reference),
        table: barTable(data, ordered, text, language, own),
        fileName: text.fileName,
        dataWords: data.items.flatMap(({ name, isData }) => (isData === true ? [name] : [])),
      },
      about,
      language,
    ),
    picture: barPicture({
      data,
      shown,
      afterGap,
      language,
      width: screen.width,
      lineHeight: screen.lineHeight,
      measure: screen.measure,
      own,
      selected,
      reference:
        at === undefined || reference === undefined
          ? undefined
          : { at, label: `${text.middle[reference]} ${valueLabel(measure, at, language)}` },
      said: speaker(data, text, language),
    }),
    rest: gathered(data, rest, text, language),
  };
}
