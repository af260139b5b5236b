import {
  missing,
  municipalityCode,
  type MunicipalityFacts,
  plainDate,
  type PolicyDocument,
  regionCode,
  value,
} from "@lansmuseer/domain";
import type { FigureScreen } from "../figure/figure-view.js";
import type { FactSheetData, FactSheetState } from "../fact-sheet/fact-sheet-data.js";

/** A municipality's facts of a year; what is not said is not reported. */
export const makeFacts = (
  code: string,
  year: number,
  figures: Partial<
    Record<
      "population" | "cultureCost" | "cultureGrossCost" | "libraryCost" | "leisureCost" | "localities",
      number
    >
  > = {},
  change: Partial<MunicipalityFacts> = {},
): MunicipalityFacts => {
  const figure = (id: keyof typeof figures) => {
    const given = figures[id];
    return given === undefined ? missing("not-reported") : value(given);
  };
  return {
    municipality: municipalityCode(code),
    year,
    population: figure("population"),
    cultureCost: figure("cultureCost"),
    cultureGrossCost: figure("cultureGrossCost"),
    libraryCost: figure("libraryCost"),
    leisureCost: figure("leisureCost"),
    localities: figure("localities"),
    ...change,
  };
};

export const makePolicy = (code: string, change: Partial<PolicyDocument> = {}): PolicyDocument => ({
  municipality: municipalityCode(code),
  stage: "adopted",
  period: { from: plainDate("2021-01-01"), until: plainDate("2026-12-31") },
  ...change,
});

export const makeSheet = (change: Partial<FactSheetData> = {}): FactSheetData => ({
  facts: [],
  forms: [],
  policies: [],
  grants: [],
  region: regionCode("12"),
  about: { source: "SCB och Kolada" },
  on: plainDate("2024-06-30"),
  ...change,
});

export const makeSheetState = (change: Partial<FactSheetState> = {}): FactSheetState => ({
  language: "sv",
  municipality: "1270",
  comparison: "similar",
  chosen: [],
  ...change,
});

/** A screen whose letters are all 7 px wide. */
export const makeSheetScreen = (change: Partial<FigureScreen> = {}): FigureScreen => ({
  width: 960,
  lineHeight: 17,
  measure: (text) => text.length * 7,
  ...change,
});
