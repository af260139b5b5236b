import { type Measure, missing, type MunicipalityCode } from "@lansmuseer/domain";
import { municipalityName } from "../municipality/municipality-name.js";
import {
  measureCell,
  missingCell,
  type TableCell,
  type TableRow,
  type TableView,
  textCell,
} from "../table/table-view.js";
import type { Language } from "../text/format.js";
import type { FactLine } from "./fact-lines.js";
import type { FactSheetText } from "./fact-sheet-text.js";
import type { IndicatorId } from "./indicators.js";

/** One figure of a year, for the municipality, the mean and those beside it. */
export interface FigureRow {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly figures: readonly Measure[];
  readonly mean: Measure | undefined;
  readonly write: (value: number) => string;
}

/** A fact in words, for the municipality and those beside it. */
export interface WordRow {
  readonly id: string;
  readonly lines: readonly FactLine[];
}

export interface FactTableParts {
  readonly codes: readonly MunicipalityCode[];
  readonly figures: readonly FigureRow[];
  readonly words: readonly WordRow[];
}

/** The sheet as a table: a row for each figure and year, then one for each fact in words; a column for each municipality. */
export function factTable(
  { codes, figures, words }: FactTableParts,
  text: FactSheetText,
  language: Language,
): TableView {
  const [own, ...peers] = codes;
  const name = own === undefined ? "" : municipalityName(own);
  const figureRow = ({ indicator, year, figures: each, mean, write }: FigureRow): TableRow => {
    const cell = (figure: Measure): TableCell => measureCell(figure, language, write);
    const [first = missing("not-reported"), ...rest] = each;
    const { name: fact, column } = text.indicators[indicator];
    return {
      id: `${indicator}-${year}`,
      cells: [
        textCell(fact),
        textCell(column),
        { text: String(year), value: year },
        cell(first),
        mean === undefined ? missingCell("not-applicable", language) : cell(mean),
        ...rest.map(cell),
      ],
    };
  };
  const wordRow = ({ id, lines }: WordRow): TableRow => {
    const [first, ...rest] = lines.map((line) => wordCell(line, language));
    const none = missingCell("not-applicable", language);
    return {
      id,
      cells: [textCell(lines[0]?.term ?? ""), none, none, first ?? none, none, ...rest],
    };
  };
  return {
    caption: text.caption(name),
    columns: [
      { id: "fact", label: text.columns.fact, numeric: false },
      { id: "unit", label: text.columns.unit, numeric: false },
      { id: "year", label: text.columns.year, numeric: true },
      { id: "own", label: name, numeric: true },
      { id: "mean", label: text.meanName, numeric: true },
      ...peers.map((code) => ({ id: code, label: municipalityName(code), numeric: true })),
    ],
    rows: [...figures.map(figureRow), ...words.map(wordRow)],
  };
}

function wordCell({ value, detail, mark, href, isMissing }: FactLine, language: Language): TableCell {
  if (isMissing) return missingCell("not-reported", language);
  const marked = mark === undefined ? "" : ` (${mark})`;
  const cell = textCell(`${value}${detail === undefined ? "" : `, ${detail}`}${marked}`);
  return href === undefined ? cell : { ...cell, href };
}
