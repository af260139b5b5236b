import { ranks } from "@lansmuseer/aggregate/statistics";
import { type Measure, missing, value } from "@lansmuseer/domain";
import { figureColumn } from "../figure-measure/figure-measure.js";
import {
  measureCell,
  missingCell,
  type TableRow,
  type TableView,
  dataCell,
  textCell,
} from "../table/table-view.js";
import { formatCount, type Language } from "../text/format.js";
import { formatNumber } from "../text/number.js";
import type { BarChartData, BarItem } from "./bar-chart-data.js";
import type { BarChartText } from "./bar-chart-text.js";
import { overlapOf } from "./bar-sums.js";

/** The place of each bar by id, the largest first; what is unknown has none and takes none. */
export function barRanks(items: readonly BarItem[]): ReadonlyMap<string, number> {
  const places = ranks(
    items.map(({ figure, isUnknown }) => (figure.kind === "value" && !isUnknown ? figure.value : undefined)),
  );
  return new Map(
    items.flatMap(({ id }, at) => {
      const place = places[at];
      return place === undefined ? [] : [[id, place] as const];
    }),
  );
}

/** Each bar's part of the whole from 0 to 1; undefined where parts overlap, do not add up, or some are below 0. */
export function barShare(data: BarChartData): ((figure: Measure) => Measure) | undefined {
  const { total, measure, items } = data;
  if (total?.kind !== "value" || total.value <= 0 || !measure.isAdditive || overlapOf(data) > 0)
    return undefined;
  if (items.some(({ figure }) => figure.kind === "value" && figure.value < 0)) return undefined;
  const whole = total.value;
  return (figure) => (figure.kind === "value" ? value(figure.value / whole) : missing(figure.reason));
}

/** Every bar as a row, also those that are not drawn, and the whole in the last. */
export function barTable(
  data: BarChartData,
  ordered: readonly BarItem[],
  text: BarChartText,
  language: Language,
  own: string | undefined,
): TableView {
  const { measure, parts, items, total, period } = data;
  const figures =
    total === undefined ? items.map(({ figure }) => figure) : [...items.map(({ figure }) => figure), total];
  const column = figureColumn(measure, figures, language);
  const places = barRanks(items);
  const share = barShare(data);
  const row = (id: string, name: string, figure: Measure, isData = false): TableRow => {
    const place = places.get(id);
    return {
      id,
      cells: [
        isData ? dataCell(name) : textCell(name),
        measureCell(figure, language, column.write, column.size),
        place === undefined
          ? missingCell(figure.kind === "missing" ? figure.reason : "not-applicable", language)
          : { text: formatCount(place, language), value: place },
        ...(share === undefined
          ? []
          : [measureCell(share(figure), language, (ratio) => formatNumber(ratio * 100, language, 1), 0.01)]),
      ],
    };
  };
  const header = column.unit === "" ? measure.name : `${measure.name}, ${column.unit}`;
  return {
    caption: text.title(measure.name, parts, period),
    columns: [
      { id: "name", label: parts.one.charAt(0).toUpperCase() + parts.one.slice(1), numeric: false },
      { id: "figure", label: header, numeric: true },
      { id: "rank", label: text.rankColumn, numeric: true },
      ...(share === undefined ? [] : [{ id: "share", label: text.shareColumn, numeric: true }]),
    ],
    rows: [
      ...ordered.map((item) => ({
        ...row(item.id, item.name, item.figure, item.isData),
        isOwn: item.id === own,
      })),
      ...(total === undefined || items.length < 2
        ? []
        : [{ ...row("total", text.totalRow, total), isTotal: true }]),
    ],
  };
}
