import { context, type GridMap, joinAreas, municipalities, regions } from "@lansmuseer/places";
import type { ChoroplethGround, NamedArea } from "@lansmuseer/view";

/** Between other regions "Region Skåne" is Skåne, and "Västra Götalandsregionen" Västra Götaland. */
const shortName = (region: string): string => region.replace(/^Region /, "").replace(/sregionen$/, "");

const grounds = new Map<string, ChoroplethGround>();

function once(key: string, make: () => ChoroplethGround): ChoroplethGround {
  const ground = grounds.get(key) ?? make();
  grounds.set(key, ground);
  return ground;
}

/** The municipalities of a region, or all of them, on the map that holds them. The same object each time. */
export const municipalityGround = (map: GridMap, region: string | undefined): ChoroplethGround =>
  once(region ?? "", () => ({
    level: "municipality",
    map,
    context,
    counties: regions.map(({ code, county }): NamedArea => ({ code, name: county })),
    areas: municipalities()
      .filter(({ code }) => region === undefined || code.startsWith(region))
      .map(({ code, name }) => ({ code, name })),
    ...(region !== undefined && { region }),
  }));

/** The 21 regions, each all of its municipalities. The same object each time. */
export const regionGround = (map: GridMap): ChoroplethGround =>
  once("regions", () => ({
    level: "region",
    map: joinAreas(map, (code) => code.slice(0, 2)),
    context,
    areas: regions.map(({ code, region }) => ({ code, name: shortName(region) })),
  }));

/** The region that all the municipalities lie in, or none. */
export function regionOf(municipalityCodes: Iterable<string>): string | undefined {
  const found = new Set([...municipalityCodes].map((code) => code.slice(0, 2)));
  return found.size === 1 ? [...found][0] : undefined;
}
