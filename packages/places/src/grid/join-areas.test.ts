import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { museums } from "../museum/museums.js";
import { regions } from "../region/regions.generated.js";
import { areaPath } from "./area-path.js";
import { areaOfRings, gridFaults, ringsIn } from "./grid-faults.testing.js";
import type { GridMap } from "./grid-map.js";
import { joinAreas } from "./join-areas.js";
import { overview } from "./overview.generated.js";

const url = new URL("../../boundaries/municipalities.grid.json", import.meta.url);
const municipal = JSON.parse(readFileSync(url, "utf8")) as GridMap;

const maps: readonly [string, GridMap, (id: string) => string | undefined][] = [
  ["municipalities", municipal, (id) => id.slice(0, 2)],
  ["the members' areas", overview, (id) => museums.find((museum) => museum.id === id)?.region],
];

describe.each(maps)("counties of %s", (_, map, groupOf) => {
  const joined = joinAreas(map, groupOf);

  test("are the 21, tile the same land, and have no border inside", () => {
    expect(Object.keys(joined.areas).sort()).toEqual(regions.map(({ code }) => code).sort());
    expect(gridFaults({ ...joined, areaBorders: "" }, (id) => id)).toEqual([]);
  });

  test("are as large as their parts", () => {
    const size = (of: GridMap, id: string): number => areaOfRings(ringsIn(areaPath(of, id)));
    for (const county of Object.keys(joined.areas)) {
      const parts = Object.keys(map.areas).filter((id) => groupOf(id) === county);
      expect(size(joined, county)).toBe(parts.reduce((sum, id) => sum + size(map, id), 0));
    }
  });
});

test("an area without a group is left out, and its neighbours keep the border to it", () => {
  const joined = joinAreas(municipal, (id) => (id.startsWith("12") && id !== "1281" ? "12" : undefined));
  expect(Object.keys(joined.areas)).toEqual(["12"]);
  const all = joinAreas(municipal, (id) => (id.startsWith("12") ? "12" : undefined));
  expect(joined.areas["12"]?.flat().length).toBeGreaterThan(all.areas["12"]?.flat().length ?? 0);
});
