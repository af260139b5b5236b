import type { MunicipalityCode } from "@lansmuseer/domain";
import { countyName, municipalitiesOf, municipalityName } from "../municipality/municipality-name.js";
import { formatYears } from "../text/period.js";
import { municipalityLines } from "./fact-lines.js";
import type { FactSheetData, FactSheetState } from "./fact-sheet-data.js";
import type { FactSheetText } from "./fact-sheet-text.js";
import { factTable } from "./fact-table.js";
import { indicatorPanel } from "./indicator-panel.js";
import { indicatorFigures, indicatorIds, koladaIds } from "./indicators.js";
import { municipalitySummary } from "./municipality-summary.js";
import { peersOf } from "./peers.js";
import { figureRows, type SheetContext } from "./sheet-context.js";
import type { SheetParts } from "./sheet-parts.js";

/** A municipality's sheet, before its panels have places. */
export function municipalitySheet(
  code: MunicipalityCode,
  data: FactSheetData,
  state: FactSheetState,
  text: FactSheetText,
): SheetParts {
  const { language } = state;
  const figures = indicatorFigures(data);
  const peers = peersOf(code, state, data, figures);
  const codes = [code, ...peers];
  const region = municipalitiesOf(data.region);
  const context: SheetContext = { code, codes, region, figures, data, text, language };
  const name = municipalityName(code);
  const lines = municipalityLines(code, data, text, language);
  const rows = indicatorIds.flatMap((indicator) => figureRows(indicator, context));
  const { above, summary } = municipalitySummary(context, lines, rows.length > 0);
  return {
    title: above === undefined ? text.title(name) : above ? text.above(name) : text.below(name),
    subtitle: text.subtitle(countyName(data.region), formatYears(rows.map(({ year }) => String(year)))),
    summary,
    table: factTable(
      {
        codes,
        figures: rows,
        words: lines.map((line, at) => ({
          id: line.id,
          lines: [line, ...peers.map((peer) => municipalityLines(peer, data, text, language)[at] ?? line)],
        })),
      },
      text,
      language,
    ),
    fileName: text.fileName(code),
    lines,
    links: linksOf(code, data, text),
    panels: indicatorIds.flatMap((indicator) => indicatorPanel(indicator, context) ?? []),
    note:
      state.comparison === "similar" && peers.length > 0
        ? text.similarNote(peers.map(municipalityName))
        : undefined,
  };
}

function linksOf(
  code: MunicipalityCode,
  { reportUrl }: FactSheetData,
  text: FactSheetText,
): SheetParts["links"] {
  const kolada = [koladaIds.cultureCost, koladaIds.leisureCost].flatMap((id) =>
    id === undefined
      ? []
      : [{ href: `https://www.kolada.se/verktyg/fri-sokning/?kpis=${id}`, label: text.kolada(id) }],
  );
  const report = reportUrl?.replaceAll("{code}", code);
  return report === undefined || !/^https?:\/\//i.test(report)
    ? kolada
    : [...kolada, { href: report, label: text.report(municipalityName(code)) }];
}
