import type { MunicipalityCode } from "@lansmuseer/domain";
import { municipalitiesOf } from "../municipality/municipality-name.js";
import type { FactSheetData, FactSheetState } from "./fact-sheet-data.js";
import type { IndicatorFigures, YearFigures } from "./indicators.js";

/** More than this many beside one's own no longer fit a panel. */
export const mostPeers = 5;

const latest = (figures: YearFigures | undefined): number | undefined => {
  const known = [...(figures ?? [])].flatMap(([, figure]) => (figure.kind === "value" ? [figure.value] : []));
  return known.at(-1);
};

/** The municipalities of the region nearest in population, by ratio: 10,000 is as near 5,000 as 20,000. */
export function similarTo(
  municipality: MunicipalityCode,
  { region }: FactSheetData,
  { population }: IndicatorFigures,
): readonly MunicipalityCode[] {
  const own = latest(population.get(municipality));
  if (own === undefined) return [];
  return municipalitiesOf(region)
    .flatMap((code) => {
      const people = latest(population.get(code));
      return code === municipality || people === undefined || people <= 0
        ? []
        : [{ code, distance: Math.abs(Math.log(people / own)) }];
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostPeers)
    .map(({ code }) => code);
}

/** Whom the municipality is set beside. */
export function peersOf(
  municipality: MunicipalityCode,
  { comparison, chosen }: FactSheetState,
  data: FactSheetData,
  figures: IndicatorFigures,
): readonly MunicipalityCode[] {
  if (comparison === "none") return [];
  if (comparison === "similar") return similarTo(municipality, data, figures);
  const known = new Set<string>(municipalitiesOf(data.region));
  return [...new Set(chosen)]
    .filter((code): code is MunicipalityCode => known.has(code) && code !== municipality)
    .slice(0, mostPeers);
}
