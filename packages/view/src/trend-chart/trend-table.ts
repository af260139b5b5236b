import { figureColumn } from "../figure-measure/figure-measure.js";
import type { Measure } from "@lansmuseer/domain";
import {
  dataCell,
  measureCell,
  missingCell,
  type TableRow,
  type TableView,
  textCell,
} from "../table/table-view.js";
import type { Language } from "../text/format.js";
import { formatSigned } from "../text/number.js";
import type { TrendChartData } from "./trend-chart-data.js";
import { partHeader, periodText, type TrendChartText } from "./trend-chart-text.js";
import { changeOf } from "./trend-figures.js";

/** A row a series and a column a year, the change over them last; years that the data leave out are holes. */
export function trendTable(
  { measure, parts, years, series, totals }: TrendChartData,
  text: TrendChartText,
  language: Language,
): TableView {
  const figures = [...series.flatMap((each) => each.figures), ...(totals ?? [])];
  const column = figureColumn(measure, figures, language);
  const [first, last] = [years[0], years.at(-1)];
  const length = first === undefined || last === undefined ? 0 : last - first + 1;
  const all = Array.from({ length }, (_, at) => (first ?? 0) + at);
  const unit = column.unit === "" ? "" : `, ${column.unit}`;
  const hasChange = first !== undefined && last !== undefined && first < last;
  const row = (id: string, name: string, values: readonly Measure[], isData = false): TableRow => ({
    id,
    cells: [
      isData ? dataCell(name) : textCell(name),
      ...all.map((year) => {
        const figure = values[years.indexOf(year)];
        return figure === undefined
          ? missingCell("not-reported", language)
          : measureCell(figure, language, column.write, column.size);
      }),
      ...(hasChange
        ? [measureCell(changeOf(values), language, (ratio) => formatSigned(ratio * 100, language, 1), 0.01)]
        : []),
    ],
  });
  return {
    caption: `${text.title(measure.name, parts, periodText(first, last))}${unit}`,
    columns: [
      { id: "name", label: partHeader(parts, text), numeric: false },
      ...all.map((year) => ({ id: String(year), label: `${year}${unit}`, numeric: true })),
      ...(hasChange ? [{ id: "change", label: text.changeColumn(first, last), numeric: true }] : []),
    ],
    rows: [
      ...series.map(({ id, name, figures: values, isData }) => row(id, name, values, isData)),
      ...(totals === undefined || series.length < 2
        ? []
        : [{ ...row("total", text.totalRow, totals), isTotal: true }]),
    ],
  };
}
