import type { MunicipalityCode, Place, RegionCode } from "@lansmuseer/domain";
import { municipalities, regions } from "@lansmuseer/places";
import type { Language } from "../text/format.js";

let names: ReadonlyMap<string, string> | undefined;

/** The municipality's name without "kommun"; its code where the register has none of that code. */
export function municipalityName(code: MunicipalityCode): string {
  names ??= new Map(municipalities().map((municipality) => [municipality.code, municipality.name]));
  return names.get(code) ?? code;
}

/** The codes of a region's municipalities, by name. */
export const municipalitiesOf = (region: RegionCode): readonly MunicipalityCode[] =>
  municipalities()
    .filter((municipality) => municipality.region === region)
    .sort((a, b) => byName(a.name, b.name))
    .map(({ code }) => code);

/** The county on a region's ground: "Skåne län". */
export const countyName = (region: RegionCode): string =>
  regions.find(({ code }) => code === region)?.county ?? region;

/** A place as a reader knows it: "Höör", and "hela Skåne län" for a county or a region. */
export function placeName(place: Place, language: Language): string {
  if (place.kind === "municipality") return municipalityName(place.code);
  return `${language === "sv" ? "hela" : "all of"} ${countyName(place.code)}`;
}

const collator = /* @__PURE__ */ new Intl.Collator("sv");

/** The order of the Swedish alphabet, å, ä and ö last: names of places are Swedish in either language. */
export const byName = (a: string, b: string): number => collator.compare(a, b);
