import { combine, mapMeasure, type Measure, missing, type MunicipalityCode, value } from "@lansmuseer/domain";
import type { FactSheetData } from "./fact-sheet-data.js";

/** What is measured of a municipality, year by year. All but the population are kronor per inhabitant. */
export type IndicatorId =
  "population" | "cultureCost" | "cultureGrossCost" | "libraryCost" | "leisureCost" | "grants";

export const indicatorIds: readonly IndicatorId[] = [
  "population",
  "cultureCost",
  "cultureGrossCost",
  "libraryCost",
  "leisureCost",
  "grants",
];

/** Kolada's own id of the figure, where it has one. */
export const koladaIds: Readonly<Partial<Record<IndicatorId, string>>> = {
  population: "N01951",
  cultureCost: "N09022",
  cultureGrossCost: "N09100",
  libraryCost: "N09026",
  leisureCost: "N09018",
};

/** The figures of one municipality by year, ascending. A year without an entry was not reported. */
export type YearFigures = ReadonlyMap<number, Measure>;

/** Every figure of every municipality. */
export type IndicatorFigures = Readonly<Record<IndicatorId, ReadonlyMap<MunicipalityCode, YearFigures>>>;

const orePerKrona = 100;

/** Sorts the facts by what they measure; a year that says of a figure only that no one knows it is left out. */
export function indicatorFigures(data: FactSheetData): IndicatorFigures {
  const facts = [...data.facts].sort((a, b) => a.year - b.year);
  const of = (id: Exclude<IndicatorId, "grants">): ReadonlyMap<MunicipalityCode, YearFigures> =>
    byMunicipality(
      facts
        .map(({ municipality, year, [id]: figure }) => ({ municipality, year, figure }))
        .filter(({ figure }) => figure.kind === "value" || figure.reason !== "unknown"),
    );
  const population = of("population");
  return {
    population,
    cultureCost: of("cultureCost"),
    cultureGrossCost: of("cultureGrossCost"),
    libraryCost: of("libraryCost"),
    leisureCost: of("leisureCost"),
    grants: grantsEach(data, population),
  };
}

interface Figure {
  readonly municipality: MunicipalityCode;
  readonly year: number;
  readonly figure: Measure;
}

function byMunicipality(figures: readonly Figure[]): ReadonlyMap<MunicipalityCode, YearFigures> {
  const found = new Map<MunicipalityCode, Map<number, Measure>>();
  for (const { municipality, year, figure } of figures) {
    const years = found.get(municipality) ?? new Map<number, Measure>();
    found.set(municipality, years.set(year, figure));
  }
  return found;
}

/** Kronor granted per inhabitant. The population is that of the year, else of the year nearest to it that is known. */
function grantsEach(
  { grants }: FactSheetData,
  population: ReadonlyMap<MunicipalityCode, YearFigures>,
): ReadonlyMap<MunicipalityCode, YearFigures> {
  return byMunicipality(
    [...grants]
      .sort((a, b) => a.year - b.year)
      .map(({ municipality, year, amount }) => ({
        municipality,
        year,
        figure: combine(
          mapMeasure(amount, (ore) => ore / orePerKrona),
          nearest(population.get(municipality), year),
          (kronor, people) => kronor / people,
        ),
      })),
  );
}

function nearest(figures: YearFigures | undefined, year: number): Measure {
  const known = [...(figures ?? [])].filter(([, figure]) => figure.kind === "value" && figure.value > 0);
  const [best] = known.sort(([a], [b]) => Math.abs(a - year) - Math.abs(b - year) || a - b);
  return best?.[1] ?? missing("not-reported");
}

/** The last year in which anyone of several has a figure. */
export function lastYear(figures: readonly (YearFigures | undefined)[]): number | undefined {
  const years = figures.flatMap((each) =>
    [...(each ?? [])].flatMap(([year, { kind }]) => (kind === "value" ? [year] : [])),
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

/** The figure of a year: not reported when there is none. */
export const figureOf = (figures: YearFigures | undefined, year: number): Measure =>
  figures?.get(year) ?? missing("not-reported");

/** The mean of the figures that are known, each counted once whatever its size, and how many they are. */
export function meanOf(figures: readonly Measure[]): { readonly mean: Measure; readonly count: number } {
  const known = figures.flatMap((figure) => (figure.kind === "value" ? [figure.value] : []));
  if (known.length === 0) return { mean: missing("not-reported"), count: 0 };
  const sum = known.reduce((total, each) => total + each, 0);
  return { mean: value(sum / known.length), count: known.length };
}

/** The place of a figure among several, the highest first; undefined when it is not known. */
export function rankOf(figure: Measure, all: readonly Measure[]): number | undefined {
  if (figure.kind === "missing") return undefined;
  return 1 + all.filter((other) => other.kind === "value" && other.value > figure.value).length;
}
