// The same map three times: as it is drawn, as MapLibre shows it in its element, and as a React map shows it. All of
// it comes from the one view object that the element has made.
import "@lansmuseer/elements/choropleth/choropleth.define.js";
import "@lansmuseer/elements/map-gl/map-gl.define.js";
import "@lansmuseer/elements/museum-map/museum-map.define.js";
import type { LansmuseerMapGl } from "@lansmuseer/elements";
import {
  museumRegister,
  type ChoroplethView,
  type MapLayers,
  type MuseumFeature,
  type MuseumMapView,
  type SpotFeature,
} from "@lansmuseer/view";
import { Map as MapView, type MapRef } from "@vis.gl/react-maplibre";
import { setWorkerUrl, type GeoJSONSourceSpecification, type StyleSpecification } from "maplibre-gl";
import { createRef, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeGrants } from "../test/island.js";
import { GrantLayer, MunicipalityLayer, MuseumLayer } from "./map-layers.js";

setWorkerUrl(
  new URL("../../../../node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).href,
);

let root: Root;
let page: HTMLElement;
let box: HTMLElement;

beforeEach(() => {
  page = document.createElement("div");
  box = document.createElement("div");
  page.append(box);
  document.body.append(page);
  root = createRoot(box);
});

afterEach(() => {
  root.unmount();
  page.remove();
});

const inTime = { timeout: 40_000, interval: 300 };

/** Puts an element with `renderer="gl"` on the page, and what its MapLibre was given once the picture stands. */
async function movable<View>(element: HTMLElement) {
  let given: MapLayers | undefined;
  // Out of sight, so that it does not begin before it can be listened to.
  const far = document.createElement("div");
  far.style.blockSize = "5000px";
  page.prepend(far, element);
  const gl = await vi.waitFor(() => {
    const found = element.shadowRoot?.querySelector<LansmuseerMapGl>("lansmuseer-map-gl");
    expect(found?.view).toBeDefined();
    return found!;
  });
  const load = gl.loadEngine;
  gl.loadEngine = async () => {
    const make = await load();
    return (options) => {
      given = options.layers;
      return make(options);
    };
  };
  far.remove();
  await vi.waitFor(() => {
    expect(gl.renderRoot.querySelector(".frame")?.classList).toContain("live");
  }, inTime);
  const drawn = <E extends Element>(selector: string) => [
    ...element.shadowRoot!.querySelectorAll<E>(selector),
  ];
  return { gl, view: gl.view as View, given: given!, drawn };
}

/** Puts layers into a map of React, and its style once `layer` is on screen. */
async function inReact(layers: ReactNode, layer: string, bounds: MapLayers["bounds"]) {
  const map = createRef<MapRef>();
  const [west, south, east, north] = bounds;
  root.render(
    <MapView
      ref={map}
      mapStyle={{ version: 8, sources: {}, layers: [] }}
      style={{ width: 420, height: 600 }}
      initialViewState={{ bounds: [west, south, east, north], fitBoundsOptions: { padding: 20 } }}
    >
      {layers}
    </MapView>,
  );
  await vi.waitFor(() => {
    expect(map.current?.queryRenderedFeatures({ layers: [layer] }).length).toBeGreaterThan(0);
  }, inTime);
  return map.current!.getMap().getStyle();
}

type Drawable = Pick<MapLayers, "sources" | "layers"> | StyleSpecification;

const layerOf = ({ layers }: Drawable, id: string) =>
  layers.find((layer) => layer.id === id) as MapLayers["layers"][number];

const featuresOf = <P,>({ sources }: Drawable, id: string): readonly P[] => {
  const { data } = sources[id] as GeoJSONSourceSpecification;
  return (data as unknown as MapLayers["sources"][string]["data"]).features.map(
    ({ properties }) => properties as P,
  );
};

/** `rgb(0, 90, 140)` as `#005a8c`. */
const hex = (color: string): string =>
  `#${(color.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;

const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => a.id.localeCompare(b.id, "en"));

/** Each area's colour, the lines on it, and what is written in it. */
function areasOf(style: Drawable) {
  const [, , ...pairs] = layerOf(style, "municipality-fills").paint?.["fill-color"] as unknown[];
  const lined = style.layers.filter(({ paint }) => paint !== undefined && "fill-pattern" in paint);
  return byId(
    featuresOf<SpotFeature>(style, "municipality-spots").map(({ id, label }) => {
      const at = pairs.findIndex((codes) => Array.isArray(codes) && codes.includes(id));
      const lines = lined.find((layer) =>
        JSON.stringify((layer as { filter?: unknown }).filter).includes(id),
      );
      return { id, label, color: pairs[at + 1], lines: lines?.id.replace("municipality-", "") };
    }),
  );
}

const sumsOf = (style: Drawable) =>
  byId(featuresOf<SpotFeature>(style, "grant-spots")).map(({ id, radius }) => ({
    id,
    radius: Math.round(radius * 10) / 10,
  }));

const grantMap = (kind: "rate" | "total") => {
  const element = document.createElement("lansmuseer-choropleth");
  element.data = makeGrants(kind);
  element.state = { language: "sv", year: "2025", renderer: "gl" };
  return element;
};

test("a grant map has the same classes, colours and labels", { timeout: 90_000 }, async () => {
  const { gl, view, given, drawn } = await movable<ChoroplethView>(grantMap("rate"));
  const style = await inReact(
    <MunicipalityLayer view={view} layout={gl.layout!} />,
    "municipality-fills",
    given.bounds,
  );
  const lit = areasOf(given);
  expect(areasOf(style)).toEqual(lit);
  expect(lit).toEqual([
    { id: "07", label: "99", color: "#3097b1", lines: undefined },
    { id: "10", label: "0", color: "#fbfaf7", lines: undefined },
    { id: "12", label: "65", color: "#c7eadd", lines: undefined },
    { id: "13", label: "", color: "#f4f2ee", lines: "not-reported" },
  ]);
  const areas = drawn<SVGPathElement>(".main .area").map((area) => {
    const { fill } = getComputedStyle(area);
    const id = area.dataset["id"]!;
    expect(area.classList).toContain(view.panels[0]!.markOf.get(id)!.fill);
    return fill.startsWith("url")
      ? { id, lines: /#(.+)-main/.exec(fill)?.[1] }
      : { id, color: hex(fill), lines: undefined };
  });
  expect(lit).toMatchObject(byId(areas));
  const words = drawn(".name").map(({ textContent }) => textContent);
  expect(words.sort()).toEqual(lit.flatMap(({ label }) => (label === "" ? [] : [label])).sort());
});

test("a map of sums has the same circles on the same ground", { timeout: 90_000 }, async () => {
  const { gl, view, given, drawn } = await movable<ChoroplethView>(grantMap("total"));
  const style = await inReact(
    <>
      <MunicipalityLayer view={view} layout={gl.layout!} />
      <GrantLayer view={view} layout={gl.layout!} />
    </>,
    "grant-sums",
    given.bounds,
  );
  expect(areasOf(style)).toEqual(areasOf(given));
  expect(sumsOf(style)).toEqual(sumsOf(given));
  expect(layerOf(style, "grant-sums").paint).toEqual(layerOf(given, "grant-sums").paint);
  const circles = drawn<SVGCircleElement>(".sum[data-id]");
  expect(
    byId(circles.map((circle) => ({ id: circle.dataset["id"]!, radius: Number(circle.getAttribute("r")) }))),
  ).toEqual(sumsOf(given));
  expect(layerOf(given, "grant-sums").paint?.["circle-color"]).toBe(hex(getComputedStyle(circles[0]!).fill));
});

test("a museum map has the same marks, colours and names", { timeout: 90_000 }, async () => {
  const element = document.createElement("lansmuseer-museum-map");
  element.data = museumRegister;
  element.state = { language: "sv", parts: "both", search: "", own: "jamtli", renderer: "gl" };
  const { view, given, drawn } = await movable<MuseumMapView>(element);
  const style = await inReact(<MuseumLayer view={view} />, "museum-dots", given.bounds);
  const sitesOf = (each: Drawable) =>
    byId(featuresOf<MuseumFeature>(each, "museums").filter(({ kind }) => kind === "site"));
  const lit = sitesOf(given);
  expect(lit).toHaveLength(25);
  expect(sitesOf(style)).toEqual(lit);
  const dots = drawn(".map .mark").flatMap((mark) =>
    [...mark.querySelectorAll(".dot")].map((dot) => {
      const { fill, stroke } = getComputedStyle(dot);
      const symbol = mark.classList.item(1);
      return { id: mark.getAttribute("data-id")!, symbol, fill: hex(fill), stroke: hex(stroke) };
    }),
  );
  expect(lit).toMatchObject(byId(dots));
  const names = drawn(".map text.label").map((text) => [
    text.getAttribute("data-id"),
    text.textContent.replaceAll(/\s+/g, ""),
  ]);
  expect(names.length).toBeGreaterThan(10);
  for (const [id, name] of names)
    expect(lit.some((site) => site.id === id && site.label.replaceAll(/\s+/g, "") === name)).toBe(true);
});
