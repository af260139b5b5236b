import "@lansmuseer/elements/choropleth/choropleth.define.js";
import type { LansmuseerChoropleth } from "@lansmuseer/elements";
import {
  areaPalettes,
  choroplethLayout,
  choroplethView,
  municipalityLayers,
  type ChoroplethState,
} from "@lansmuseer/view";
import { Map as MapView, type MapRef } from "@vis.gl/react-maplibre";
import { setWorkerUrl, type GeoJSONSource } from "maplibre-gl";
import { createRef, type ReactNode, type RefObject } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ground, makeGrants } from "../test/island.js";
import { GrantLayer, MunicipalityLayer } from "./map-layers.js";

setWorkerUrl(
  new URL("../../../../node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).href,
);
const empty = { version: 8 as const, sources: {}, layers: [] };

const rates = makeGrants("rate");
const totals = makeGrants("total");
const state = (year: string): ChoroplethState => ({ language: "sv", year });
const layout = choroplethLayout(ground, {
  widthPx: 600,
  sideBySide: false,
  panels: 1,
  lineHeight: 17,
  measure: (text) => text.length * 7,
});
const palette = areaPalettes.light;

let root: Root;
let box: HTMLElement;

beforeEach(() => {
  box = document.createElement("div");
  document.body.append(box);
  root = createRoot(box);
});

afterEach(() => {
  root.unmount();
  box.remove();
});

const page = (map: RefObject<MapRef | null>, children: ReactNode): ReactNode => (
  <MapView
    ref={map}
    mapStyle={empty}
    style={{ width: 600, height: 600 }}
    initialViewState={{ longitude: 16, latitude: 62.5, zoom: 3.6 }}
  >
    {children}
  </MapView>
);

const hex = (color: string): string =>
  `#${(color.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;

test("each area has the colour that the element draws of the same data", async () => {
  const element: LansmuseerChoropleth = document.createElement("lansmuseer-choropleth");
  element.data = rates;
  element.state = state("2024");
  box.append(element);
  await vi.waitFor(() => {
    expect(element.shadowRoot?.querySelectorAll(".main .area")).toHaveLength(4);
  });
  const drawn = new Map(
    [...(element.shadowRoot?.querySelectorAll<SVGPathElement>(".main .area") ?? [])].map((area) => [
      area.dataset["id"],
      hex(getComputedStyle(area).fill),
    ]),
  );
  expect(new Set(drawn.values()).size).toBeGreaterThan(2);
  const { layers } = municipalityLayers(choroplethView(rates, state("2024")), layout, { palette });
  const match = layers.find(({ id }) => id === "municipality-fills")?.paint?.["fill-color"] as unknown[];
  for (const { code } of ground.areas) {
    const at = match.findIndex((codes) => Array.isArray(codes) && codes.includes(code));
    expect(match[at + 1], code).toBe(drawn.get(code));
  }
});

test("the map draws areas and sums, and another year sends no ground", { timeout: 60_000 }, async () => {
  const ref = createRef<MapRef>();
  const sums = choroplethView(totals, state("2025"));
  const [last, first] = [choroplethView(rates, state("2025")), choroplethView(rates, state("2024"))];
  const layersOf = (view: typeof last): ReactNode => (
    <>
      <MunicipalityLayer view={view} layout={layout} />
      <GrantLayer view={sums} layout={layout} />
    </>
  );
  const { bounds } = municipalityLayers(last, layout, { palette });
  root.render(page(ref, layersOf(last)));
  await vi.waitFor(
    () => {
      ref.current?.fitBounds([...bounds], { animate: false, padding: 40 });
      expect(ref.current?.queryRenderedFeatures({ layers: ["municipality-fills"] }).length).toBeGreaterThan(
        3,
      );
    },
    { timeout: 40_000, interval: 500 },
  );
  const map = ref.current!.getMap();
  expect(map.getStyle().layers.map(({ id }) => id)).toEqual([
    ...municipalityLayers(last, layout, { palette }).layers.map(({ id }) => id),
    "grant-sums",
    "grant-labels",
  ]);
  await vi.waitFor(() => {
    const circles = ref.current!.queryRenderedFeatures({ layers: ["grant-sums"] });
    const ids = circles.map(({ properties }) => properties["id"] as string);
    expect(new Set(ids)).toEqual(new Set(["07", "12"]));
  });
  await map.once("idle");
  expect(map.hasImage("not-reported")).toBe(true);
  const holes = ref.current!.queryRenderedFeatures({ layers: ["municipality-not-reported"] });
  expect(new Set(holes.map(({ properties }) => properties["id"] as string))).toEqual(new Set(["13"]));
  const setData = vi.spyOn(map.getSource<GeoJSONSource>("municipality-areas")!, "setData");
  const color = JSON.stringify(map.getPaintProperty("municipality-fills", "fill-color"));
  root.render(page(ref, layersOf(first)));
  await vi.waitFor(() => {
    expect(JSON.stringify(map.getPaintProperty("municipality-fills", "fill-color"))).not.toBe(color);
  });
  expect(setData).not.toHaveBeenCalled();
});
