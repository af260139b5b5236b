import { type GeoPosition, municipalityCode, type Venue, type VenueKindId } from "@lansmuseer/domain";
import { municipalities } from "@lansmuseer/places";
import { readFileSync } from "node:fs";
import type { GridMap } from "@lansmuseer/places";
import type { ChoroplethGround } from "../choropleth/choropleth-ground.js";
import type { PointMapData, PointMapScreen, PointMapState } from "../point-map/point-map-data.js";

const grid = JSON.parse(
  readFileSync(new URL("../../../places/boundaries/municipalities.grid.json", import.meta.url), "utf8"),
) as GridMap;

/** The municipalities of Skåne, as the widget hands them in. */
export const skaneGround: ChoroplethGround = {
  level: "municipality",
  map: grid,
  areas: municipalities()
    .filter(({ region }) => region === "12")
    .map(({ code, name }) => ({ code, name })),
  region: "12",
  counties: [{ code: "12", name: "Skåne län" }],
};

const hoor: GeoPosition = { longitude: 13.54, latitude: 55.93 };

export const makeVenue = (id: string, kind: VenueKindId, change: Partial<Venue> = {}): Venue => ({
  id,
  name: `Lokal ${id}`,
  kind,
  municipality: municipalityCode("1267"),
  position: hoor,
  ...change,
});

/** A library in each of Skåne's municipalities, a museum in the first ten and a gallery in the first. */
export const someVenues = (): readonly Venue[] =>
  skaneGround.areas.flatMap(({ code }, at) => {
    const there = {
      municipality: municipalityCode(code),
      position: { longitude: 13 + (at % 6) * 0.2, latitude: 55.5 + Math.floor(at / 6) * 0.15 },
    };
    return [
      makeVenue(`b${code}`, "library", there),
      ...(at < 10 ? [makeVenue(`m${code}`, "museum", there)] : []),
      ...(at === 0 ? [makeVenue(`k${code}`, "art-gallery", there)] : []),
    ];
  });

export const makePoints = (change: Partial<PointMapData> = {}): PointMapData => ({
  venues: someVenues(),
  ground: skaneGround,
  about: { source: "Region Skåne" },
  ...change,
});

export const makePointState = (change: Partial<PointMapState> = {}): PointMapState => ({
  language: "sv",
  section: "map",
  kinds: [],
  ...change,
});

/** A screen whose letters are all 7 px wide. */
export const makePointScreen = (change: Partial<PointMapScreen> = {}): PointMapScreen => ({
  width: 1200,
  lineHeight: 17,
  measure: (text) => text.length * 7,
  ...change,
});
