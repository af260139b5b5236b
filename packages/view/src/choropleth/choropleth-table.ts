import { measureCell, missingCell, type TableCell, textCell, type TableView } from "../table/table-view.js";
import { formatSigned } from "../text/number.js";
import { changeScale, inUnit, type AreaFigure } from "./area-figures.js";
import type { AreaValue } from "./choropleth-data.js";
import { capital, type ChoroplethWords } from "./choropleth-words.js";

/** One picture's column. */
export interface TableSource {
  readonly label: string;
  readonly figures: readonly AreaFigure[];
}

/** The picture as a table, in the order of the codes: each picture a column, and the place of the only one. */
export function choroplethTable(
  caption: string,
  sources: readonly TableSource[],
  own: string | undefined,
  isKinds: boolean,
  words: ChoroplethWords,
): TableView {
  const { text } = words;
  const first = sources[0]?.figures ?? [];
  const hasRank = sources.length === 1 && !isKinds;
  const noun = capital(text.area[isRegional(first) ? "region" : "municipality"].one);
  return {
    caption,
    columns: [
      { id: "area", label: noun, numeric: false },
      { id: "code", label: text.column.code, numeric: false },
      ...sources.map(({ label }, i) => ({ id: `value-${i}`, label, numeric: !isKinds })),
      ...(hasRank ? [{ id: "rank", label: text.column.rank, numeric: true }] : []),
    ],
    rows: first.map(({ area, rank }, i) => ({
      id: area.code,
      isOwn: area.code === own,
      cells: [
        textCell(area.name),
        textCell(area.code),
        ...sources.map(({ figures }) => valueCell(figures[i]!.value, words)),
        ...(hasRank ? [rankCell(rank)] : []),
      ],
    })),
  };
}

const isRegional = (figures: readonly AreaFigure[]): boolean => figures[0]?.area.code.length === 2;

const rankCell = (rank: AreaFigure["rank"]): TableCell =>
  rank === undefined ? { text: "", value: "" } : { text: String(rank.place), value: rank.place };

function valueCell(found: AreaValue, { language, unit, isChange, short }: ChoroplethWords): TableCell {
  if (found.kind === "category") return textCell(capital(short(found)));
  if (found.kind === "missing") return missingCell(found.reason, language);
  return isChange
    ? measureCell(
        found,
        language,
        (ratio) => formatSigned(inUnit(ratio, changeScale), language, 1),
        changeScale,
      )
    : measureCell(found, language, unit.cell, unit.scale);
}
