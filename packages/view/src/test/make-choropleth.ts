import { readFileSync } from "node:fs";
import { missing, value } from "@lansmuseer/domain";
import { joinAreas, municipalities, regions, type GridMap } from "@lansmuseer/places";
import type { AreaValue, ChoroplethData, ChoroplethSeries } from "../choropleth/choropleth-data.js";
import type { ChoroplethGround } from "../choropleth/choropleth-ground.js";
import type { ChoroplethScreen } from "../choropleth/choropleth-layout.js";

const url = new URL("../../../places/boundaries/municipalities.grid.json", import.meta.url);
export const municipalityMap = JSON.parse(readFileSync(url, "utf8")) as GridMap;
export const countyMap = joinAreas(municipalityMap, (code) => code.slice(0, 2));

/** The municipalities of a region; `country` is all 290, `regions` the 21 regions. */
export function makeGround(region = "12"): ChoroplethGround {
  const counties = regions.map(({ code, county }) => ({ code, name: county }));
  if (region === "regions") return { level: "region", map: countyMap, areas: counties };
  const within = municipalities().filter(({ code }) => region === "country" || code.startsWith(region));
  return {
    level: "municipality",
    map: municipalityMap,
    areas: within.map(({ code, name }) => ({ code, name })),
    counties,
    ...(region === "country" ? {} : { region }),
  };
}

export const makeScreen = (changes: Partial<ChoroplethScreen> = {}): ChoroplethScreen => ({
  widthPx: 1120,
  sideBySide: true,
  panels: 1,
  lineHeight: 17,
  // As wide as letters of 13 px are on average.
  measure: (text, bold) => text.length * (bold ? 7.2 : 6.8),
  ...changes,
});

/** A field of its own, by year and code. */
export const makeSeries = (
  byYear: Readonly<Record<string, Readonly<Record<string, AreaValue>>>>,
): ChoroplethSeries => ({ id: "all", name: { sv: "Alla områden", en: "All areas" }, byYear });

/** Made up: öre per inhabitant, another for each area and year, with a zero and two holes. */
export function makeFigures(codes: readonly string[], seed: number): Readonly<Record<string, AreaValue>> {
  const figure = (at: number): AreaValue => {
    if (at === 3) return value(0);
    if (at === 7) return missing("not-reported");
    if (at === 11) return missing("suppressed");
    return value((((at * 7919 + seed * 104_729) % 499) + 2) * 100);
  };
  return Object.fromEntries(codes.map((code, at) => [code, figure(at)]));
}

export function makeChoropleth(changes: Partial<ChoroplethData> = {}): ChoroplethData {
  const ground = changes.ground ?? makeGround();
  const codes = ground.areas.map(({ code }) => code);
  return {
    about: { source: "Region Skåne" },
    ground,
    subject: {
      kind: "rate",
      name: { sv: "Kulturstöd", en: "Culture grants" },
      unit: { kind: "kronor-per-inhabitant" },
      breaks: "natural",
      by: "seat",
    },
    years: ["2022", "2023", "2024"],
    series: [
      makeSeries({ 2022: makeFigures(codes, 1), 2023: makeFigures(codes, 2), 2024: makeFigures(codes, 3) }),
    ],
    ...changes,
  };
}
