import { describe, expect, test } from "vitest";
import { choroplethLayout } from "../choropleth/choropleth-layout.js";
import { choroplethView } from "../choropleth/choropleth-view.js";
import { museumMapView } from "../museum-map/museum-map-view.js";
import { makeChoropleth, makeScreen } from "../test/make-choropleth.js";
import { makeData, makeScreen as makeMuseumScreen, makeState } from "../test/make-museum-map.js";
import { drawnMap } from "./drawn-map.js";
import { areaPalettes } from "./palette.js";

const options = { palette: areaPalettes.light };

describe("a museum map", () => {
  const view = museumMapView(makeData(), makeState({ selected: "jamtli" }), makeMuseumScreen());
  const map = drawnMap(view);

  test("points out a mark, says where it is, and which is chosen", () => {
    expect(map.hasAreas).toBe(false);
    expect(map.selected).toBe("jamtli");
    const { position, name, lines } = map.placeOf("jamtli")!;
    expect(position.map(Math.round)).toEqual([15, 63]);
    expect([name, ...lines].join(" ")).toMatch(/Jamtli.*Östersund/);
    expect(map.placeOf("nowhere")).toBeUndefined();
    expect(map.placeOf(undefined)).toBeUndefined();
  });

  test("has no layers where its list stands alone", () => {
    const list = museumMapView(makeData(), makeState({ parts: "table" }), makeMuseumScreen());
    expect(drawnMap(list).layers(options)).toBeUndefined();
  });
});

describe("a choropleth", () => {
  const rates = makeChoropleth();
  const totals = makeChoropleth({ subject: { ...rates.subject, kind: "total" } as typeof rates.subject });
  const layout = choroplethLayout(rates.ground, makeScreen());
  const mapOf = (data: typeof rates) => drawnMap(choroplethView(data, { language: "sv" }), layout);

  test("points out an area by what the picture says of it", () => {
    const { panels } = choroplethView(rates, { language: "sv" });
    const { name, lines } = mapOf(rates).placeOf("1280")!;
    expect([name, lines]).toEqual(["Malmö", panels[0]?.markOf.get("1280")?.lines]);
  });

  test("of sums has circles to choose before the areas under them", () => {
    expect(mapOf(rates).layers(options)?.targets).toEqual(["municipality-fills"]);
    expect(mapOf(totals).layers(options)?.targets).toEqual(["grant-sums", "municipality-fills"]);
  });

  test("gives the same object while nothing changed, and sends one edge for another area", () => {
    const map = mapOf(totals);
    const first = map.layers(options)!;
    expect(map.layers(options, first)).toBe(first);
    const pointed = map.layers({ ...options, hovered: "1280" }, first)!;
    const changed = pointed.layers.filter((layer, i) => layer !== first.layers[i]).map(({ id }) => id);
    expect(changed).toEqual(["municipality-hovered"]);
  });

  test("over a basemap leaves water, land and coast to it", () => {
    const ids = mapOf(rates)
      .layers({ ...options, ground: false })!
      .layers.map(({ id }) => id);
    for (const id of ["water", "land", "coast", "county-border"]) expect(ids).not.toContain(id);
    expect(ids).toContain("municipality-fills");
  });
});
