import type { MunicipalityCode, Sourced } from "@lansmuseer/domain";
import type { LonLat } from "../museum/museum.js";
import type { PopulationCount } from "../region/county-population.js";
import { municipalities } from "./municipality.js";
import { municipalityFactRows } from "./municipality-facts.generated.js";

/** A locality (tätort) as SCB drew it in 2020; it may reach into other municipalities. */
export interface Locality {
  /** As SCB writes it, such as "1280TC101". */
  readonly code: string;
  readonly name: string;
  /** Inhabitants of the whole locality in 2020: may exceed the municipality's own. */
  readonly population2020: number;
  /** The middle of the locality, which may lie in a neighbouring municipality. */
  readonly middle: LonLat;
}

/** The sources' ids are in `placeSources`. */
export interface MunicipalityFacts {
  /** Not known for 17 of 290. */
  readonly organizationNumber?: Sourced<string>;
  /** Not known for 17 of 290. */
  readonly wikidata?: Sourced<string>;
  /** On 31 December, newest first: 2024, and in Skåne 2022 and 2019. */
  readonly population: readonly [PopulationCount, ...PopulationCount[]];
  /** Five municipalities have none: their localities are counted in a neighbour. Not always the seat. */
  readonly largestLocality?: Sourced<Locality>;
}

let decoded: ReadonlyMap<string, MunicipalityFacts> | undefined;

/**
 * What is known of a municipality beside its name; undefined where the register has no such code.
 *
 * @example
 * municipalityFacts(municipalityCode("1280"))?.population[0].value; // 365644
 */
export function municipalityFacts(code: MunicipalityCode): MunicipalityFacts | undefined {
  const rows = (): readonly string[] => municipalityFactRows.split(";");
  const codes = municipalities();
  decoded ??= new Map(rows().map((row, i) => [codes[i]!.code, factsOf(codes[i]!.code, row.split("|"))]));
  return decoded.get(code);
}

const stated = <T>(value: T, source: string): Sourced<T> => ({ value, confidence: "stated", source });

function factsOf(code: string, fields: readonly string[]): MunicipalityFacts {
  const [number, wikidata, population, name, locality, count, lon, lat] = fields;
  const [in2024, in2022, in2019] = population!.split(",").map(Number);
  return {
    ...(number && { organizationNumber: stated(`212000-${number}`, "okfn-local") }),
    ...(wikidata && { wikidata: stated(`Q${wikidata}`, "okfn-local") }),
    population: [
      { year: 2024, ...stated(in2024!, "scb-2024") },
      ...(in2022 ? [{ year: 2022, ...stated(in2022, "wikipedia-skane") }] : []),
      ...(in2019 ? [{ year: 2019, ...stated(in2019, "wikipedia-skane") }] : []),
    ],
    ...(name && {
      largestLocality: stated(
        {
          code: `${code}${locality}`,
          name,
          population2020: Number(count),
          middle: { lon: Number(lon), lat: Number(lat) },
        },
        "scb-localities-2020",
      ),
    }),
  };
}
