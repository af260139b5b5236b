import { museumLayers, museumMapView, museumRegister, palettes, type MuseumMapView } from "@lansmuseer/view";
import { Map as MapView, type MapRef } from "@vis.gl/react-maplibre";
import { setWorkerUrl, type GeoJSONSource } from "maplibre-gl";
import { createRef, type ReactNode, type RefObject } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { MuseumLayer } from "./map-layers.js";

setWorkerUrl(
  new URL("../../../../node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).href,
);
const empty = { version: 8 as const, sources: {}, layers: [] };

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

const viewOf = (selected?: string): MuseumMapView =>
  museumMapView(
    museumRegister,
    { language: "sv", parts: "both", search: "", own: "jamtli", selected },
    { width: 1200, lineHeight: 17, measure: (text) => text.length * 7 },
  );

const page = (map: RefObject<MapRef | null>, view: MuseumMapView): ReactNode => (
  <MapView
    ref={map}
    mapStyle={empty}
    style={{ width: 600, height: 600 }}
    initialViewState={{ longitude: 16, latitude: 62.5, zoom: 3.6 }}
  >
    <MuseumLayer view={view} />
  </MapView>
);

test(
  "the map draws the layers of the view: the same sources, colours and names",
  { timeout: 60_000 },
  async () => {
    const ref = createRef<MapRef>();
    const view = viewOf();
    const expected = museumLayers(view, { palette: palettes.light })!;
    root.render(page(ref, view));
    await vi.waitFor(
      () => {
        expect(ref.current?.queryRenderedFeatures({ layers: ["museum-dots"] }).length).toBeGreaterThan(15);
      },
      { timeout: 40_000 },
    );
    expect(ref.current!.hasImage("diamond")).toBe(true);
    const { layers, sources } = ref.current!.getStyle();
    expect(layers.map(({ id }) => id)).toEqual(expected.layers.map(({ id }) => id));
    expect(Object.keys(sources)).toEqual(Object.keys(expected.sources));
    const wanted = new Map(
      expected.sources["museums"]!.data.features.map((feature) => {
        const properties = feature.properties as Record<string, unknown>;
        return [properties["id"], properties] as const;
      }),
    );
    for (const { properties } of ref.current!.queryRenderedFeatures({ layers: ["museum-dots"] })) {
      const { fill, symbol } = wanted.get(properties["id"])!;
      expect(properties).toMatchObject({ fill, symbol });
    }
  },
);

test("nothing is sent to the map while the view is the same object", { timeout: 60_000 }, async () => {
  const ref = createRef<MapRef>();
  const view = viewOf();
  root.render(page(ref, view));
  await vi.waitFor(
    () => {
      expect(ref.current?.getMap().getSource("museums")).toBeDefined();
    },
    { timeout: 40_000 },
  );
  const source = ref.current!.getMap().getSource<GeoJSONSource>("museums")!;
  const setData = vi.spyOn(source, "setData");
  root.render(page(ref, view));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(setData).not.toHaveBeenCalled();
  root.render(page(ref, viewOf("gotlands-museum")));
  await vi.waitFor(() => {
    expect(setData).toHaveBeenCalledOnce();
  });
});
