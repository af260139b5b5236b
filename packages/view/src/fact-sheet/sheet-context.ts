import type { Measure, MunicipalityCode } from "@lansmuseer/domain";
import { formatCount, type Language } from "../text/format.js";
import type { FactSheetData } from "./fact-sheet-data.js";
import type { FactSheetText } from "./fact-sheet-text.js";
import type { FigureRow } from "./fact-table.js";
import { figureOf, type IndicatorFigures, type IndicatorId, meanOf } from "./indicators.js";

/** What every part of a municipality's sheet is made from. */
export interface SheetContext {
  readonly code: MunicipalityCode;
  readonly codes: readonly MunicipalityCode[];
  readonly region: readonly MunicipalityCode[];
  readonly figures: IndicatorFigures;
  readonly data: FactSheetData;
  readonly text: FactSheetText;
  readonly language: Language;
}

/** A mean of inhabitants would say nothing of anyone. */
export const hasMean = (indicator: IndicatorId): boolean => indicator !== "population";

/** The years in which anyone that is shown has a figure, ascending. */
export const yearsOf = (
  indicator: IndicatorId,
  { codes, region, figures }: SheetContext,
): readonly number[] => {
  const all = (hasMean(indicator) ? [...codes, ...region] : codes).flatMap((code) => [
    ...(figures[indicator].get(code)?.keys() ?? []),
  ]);
  return [...new Set(all)].sort((a, b) => a - b);
};

/** The figures of a year of every municipality in the region. */
export const regionFigures = (
  indicator: IndicatorId,
  year: number,
  { region, figures }: SheetContext,
): readonly Measure[] => region.map((code) => figureOf(figures[indicator].get(code), year));

/** The figures of an indicator, the newest year first. */
export function figureRows(indicator: IndicatorId, context: SheetContext): readonly FigureRow[] {
  const { codes, figures, language } = context;
  return [...yearsOf(indicator, context)].reverse().map((year) => ({
    indicator,
    year,
    figures: codes.map((code) => figureOf(figures[indicator].get(code), year)),
    mean: hasMean(indicator) ? meanOf(regionFigures(indicator, year, context)).mean : undefined,
    write: (value) => formatCount(value, language),
  }));
}
