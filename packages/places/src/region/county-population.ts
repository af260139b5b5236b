import type { Confidence, RegionCode, Sourced } from "@lansmuseer/domain";
import { countyPopulationRows } from "./county-population.generated.js";

/** Inhabitants on 31 December of a year. The source is an id in `placeSources`. */
export interface PopulationCount extends Sourced<number> {
  readonly year: number;
}

let decoded: ReadonlyMap<string, readonly PopulationCount[]> | undefined;

/**
 * A county's population, newest first. 2024, 2023 and 2019 are known for all; years between for some.
 *
 * @example
 * countyPopulation(regionCode("12"))[0]?.value; // 1428626
 */
export function countyPopulation(code: RegionCode): readonly PopulationCount[] {
  return series().get(code) ?? [];
}

/** Sweden's population, newest first: 2019 to 2024. */
export function nationalPopulation(): readonly PopulationCount[] {
  return series().get("00") ?? [];
}

function series(): ReadonlyMap<string, readonly PopulationCount[]> {
  decoded ??= new Map(
    countyPopulationRows.split(";").map((row) => {
      const [code, figures] = row.split(":");
      return [code!, figures!.split(",").map(readFigure)];
    }),
  );
  return decoded;
}

function readFigure(text: string): PopulationCount {
  const [year, value, confidence, source] = text.split(" ") as [string, string, Confidence, string];
  return { year: Number(year), value: Number(value), confidence, source };
}
