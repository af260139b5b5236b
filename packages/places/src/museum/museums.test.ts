import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { museumAreaOf } from "./museum-area.js";
import { museumAreas } from "./museum-areas.generated.js";
import { museumSources } from "./museum-sources.js";
import type { Museum } from "./museum.js";
import { museums } from "./museums.js";
import { museumsOf } from "./museums-of.js";

const table = (name: string): string[][] =>
  readFileSync(new URL(`../../data/${name}.csv`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
const municipalities = table("municipalities");
const sourced = (museum: Museum) => [
  ...museum.sites.flatMap((site) => [site.position, site.website]),
  ...museum.visitors,
  ...[museum.founded, museum.operator].filter((fact) => fact !== undefined),
];

describe("museums", () => {
  test("are 24 members with 25 sites, in county order", () => {
    expect(museums).toHaveLength(24);
    expect(museums.flatMap((museum) => museum.sites)).toHaveLength(25);
    const regions = museums.map((museum) => museum.region);
    expect(regions).toEqual([...regions].sort());
    expect(museums.map((museum) => museum.id)).toEqual(Object.keys(museumAreas));
  });

  test("have ids that suit an attribute and are unique", () => {
    for (const { id } of museums) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(museums.map((museum) => museum.id)).size).toBe(24);
  });

  test("stand in a municipality of their own area", () => {
    const codes = municipalities.map(([code]) => code);
    for (const museum of museums)
      for (const site of museum.sites) {
        expect(codes).toContain(site.municipality);
        expect(site.municipality.slice(0, 2)).toBe(museum.region);
        expect(museumAreaOf(site.municipality)).toBe(museum.id);
      }
  });

  test("name a source for each fact, and call their own knowledge unverified", () => {
    for (const museum of museums)
      for (const fact of sourced(museum)) {
        expect(museumSources, museum.id).toHaveProperty(fact.source);
        if (fact.source === "own") expect(fact.confidence, museum.id).toBe("unverified");
      }
  });

  test("give visitors newest first, each year once", () => {
    for (const museum of museums) {
      const years = museum.visitors.map((visitors) => visitors.year);
      expect(years).toEqual([...new Set(years)].sort((a, b) => b - a));
    }
  });

  test("say in English what is no name, and begin each value with a capital", () => {
    for (const { operator, id } of museums)
      for (const words of Object.values(operator?.value ?? {})) expect(words, id).toMatch(/^\p{Lu}/u);
    const english = museums.flatMap(({ founded, operator, note }) => [
      founded?.what.en,
      operator?.value.en,
      note?.en,
    ]);
    for (const words of english)
      expect(words ?? "").not.toMatch(/kommun\b|regionen\b|\b(och|museet|stiftelse|numera)\b/i);
  });

  test("take no point from OpenStreetMap", () => {
    const point = (id: string) => museums.find((museum) => museum.id === id)?.sites[0].position;
    expect(point("kulturparken-smaland")).toEqual({
      value: { lat: 56.8758, lon: 14.8088 },
      confidence: "unverified",
      source: "own",
    });
    expect(point("varmlands-museum")?.confidence).toBe("unverified");
  });
});

describe("museumAreas", () => {
  test("are derived, every one: no source states which municipalities a member answers for", () => {
    for (const area of Object.values(museumAreas)) expect(area.confidence).toBe("derived");
  });

  test("hold each municipality once, and all of Sweden's inhabitants", () => {
    const areas = Object.values(museumAreas);
    expect(new Set(areas.flatMap((area) => area.municipalities)).size).toBe(290);
    expect(areas.reduce((sum, area) => sum + area.population2024, 0)).toBe(10_587_710);
  });

  test.each(Object.entries(museumAreas))("count as the register does: %s", (id, area) => {
    const own = municipalities.filter(([code]) => museumAreaOf(code!) === id);
    const codes = own.map(([code]) => code);
    const counts = table("population").filter(([code, year]) => year === "2024" && codes.includes(code));
    expect(area.municipalities).toEqual(own.map(([, name]) => name));
    expect(area.population2024).toBe(counts.reduce((sum, [, , count]) => sum + Number(count), 0));
  });

  // Numbers were given out county by county; three later municipalities got theirs from another series.
  test.each(["12", "14"])("agree with the organisation numbers, which run by old county: %s", (county) => {
    const order = municipalities
      .filter(([code, , number]) => code!.startsWith(county) && number)
      .filter(([code]) => !["1443", "1445", "1470"].includes(code!))
      .sort((a, b) => a[2]!.localeCompare(b[2]!))
      .map(([code]) => museumAreaOf(code!));
    const runs = order.filter((area, i) => area !== order[i - 1]);
    expect(runs).toEqual(
      county === "12"
        ? ["regionmuseet-skane", "kulturen-i-lund"]
        : ["bohuslans-museum", "kulturutveckling-vgr", "vastergotlands-museum"],
    );
  });
});

describe("museumsOf", () => {
  test("puts the member of the area first", () => {
    expect(museumsOf("2380").map((museum) => museum.name)).toEqual(["Jamtli"]);
    expect(museumsOf("1280").map((museum) => museum.id)).toEqual(["kulturen-i-lund", "regionmuseet-skane"]);
    expect(museumsOf("1292").map((museum) => museum.id)).toEqual(["regionmuseet-skane"]);
  });

  test("is empty where no county has the code", () => {
    expect(museumsOf("0280")).toEqual([]);
  });
});
