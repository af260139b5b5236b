import { municipalityCode, type Venue, venueKinds } from "@lansmuseer/domain";
import type { PointMapData } from "@lansmuseer/view";
import "./point-map.define.js";
import type { LansmuseerPointMap } from "./point-map.js";

/** A square island in four parts, where the grid of Sweden begins. */
const ground: PointMapData["ground"] = {
  level: "municipality",
  map: {
    metersPerUnit: 1000,
    width: 200,
    height: 200,
    land: "M100 0l100 0 0 100,0 100-100 0,-100 0 0-100,0-100 100 0z",
    countyBorders: "",
    areaBorders: "M100 0l0 100M200 100l-100 0M100 200l0-100M0 100l100 0",
    areas: { "1214": [[0, 5, ~4]], "1267": [[1, 6, ~5]], "1270": [[2, 7, ~6]], "1291": [[3, 4, ~7]] },
  },
  region: "12",
  areas: [
    { code: "1267", name: "Höör" },
    { code: "1291", name: "Simrishamn" },
    { code: "1214", name: "Svalöv" },
    { code: "1270", name: "Tomelilla" },
  ],
};

/** Eighty made-up venues of all kinds in three of the four municipalities: too many to stand apart. */
const venues = Array.from({ length: 80 }, (_, at): Venue => {
  const municipality = municipalityCode(["1267", "1291", "1214"][at % 3] ?? "1267");
  return {
    id: `v${at}`,
    name: `Lokal ${at + 1}`,
    kind: venueKinds[(at * 7) % venueKinds.length]?.id ?? "other",
    municipality,
    ...(at % 16 === 9
      ? {}
      : { position: { longitude: 9.8 + ((at * 37) % 23) / 6, latitude: 67.45 + ((at * 53) % 23) / 18 } }),
    ...(at % 2 === 0 ? { address: `Storgatan ${at}`, operator: "Kommunen" } : {}),
    ...(at === 0 ? { url: "https://example.org/lokal" } : {}),
    fictional: true,
  };
});

const data: PointMapData = {
  venues,
  ground,
  about: { source: "Exempelregionen, kulturlokaler", sourceUrl: "https://example.org/", asOf: "2024-11-30" },
};

/** The element with everything in it: every part is there, and every state that a page can give it. */
export function sample(): LansmuseerPointMap {
  const element = document.createElement("lansmuseer-point-map");
  element.data = data;
  element.state = { language: "sv", section: "map", kinds: [], selected: "1267" };
  element.link = "https://example.org/";
  return element;
}
