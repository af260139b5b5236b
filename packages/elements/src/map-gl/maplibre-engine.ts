// As a whole: where it is not installed, a bundler that only passes by misses no name of it.
import * as maplibre from "maplibre-gl";
import type {
  FilterSpecification,
  GeoJSONSource,
  LayerSpecification,
  MapMouseEvent,
  SourceSpecification,
} from "maplibre-gl";
import type { GeoJSON } from "geojson";
import type { Bounds, MapLayers } from "@lansmuseer/view";
import { BasemapUnder, type UnderMap } from "./basemap-under.js";
import type { MapEngine, MapEngineOptions } from "./map-engine.js";
import { isOwnAddress } from "./own-address.js";
import { showChanges, type StyledMap } from "./show-changes.js";
import { mapLibreWorkerUrl } from "./worker-url.js";

/** As close as the boundaries of our own data mean something. */
const maxZoom = 11;
/** With a basemap, streets do. */
const basemapMaxZoom = 17;
/** px around what `fit` shows. */
const padding = 20;
/** Levels that an animation may end beside its aim. */
const slack = 0.05;
/** px from the edge within which a position counts as hidden. */
const edge = 40;

const asLibraryBounds = ([west, south, east, north]: Bounds): [number, number, number, number] => [
  west,
  south,
  east,
  north,
];

/** The library's many overloads as the few that are used. */
const styled = (map: maplibre.Map): StyledMap => ({
  addSource: (id, source) => map.addSource(id, source as SourceSpecification),
  removeSource: (id) => map.removeSource(id),
  setData: (id, data) => void map.getSource<GeoJSONSource>(id)?.setData(data as GeoJSON),
  addLayer: (layer, before) => map.addLayer(layer as LayerSpecification, before),
  removeLayer: (id) => map.removeLayer(id),
  setFilter: (id, filter) => map.setFilter(id, filter as FilterSpecification | undefined),
  setPaint: (id, name, value) => map.setPaintProperty(id, name as "fill-color", value as string),
  setLayout: (id, name, value) => map.setLayoutProperty(id, name as "text-field", value as string),
  addImage: (id, image) => map.addImage(id, image, { sdf: image.sdf, pixelRatio: image.pixelRatio }),
  updateImage: (id, image) => map.updateImage(id, image),
});

const restyled = (map: maplibre.Map): UnderMap => ({
  setStyle: (style, transformStyle) =>
    map.setStyle(style as string, {
      transformStyle: transformStyle as unknown as maplibre.TransformStyleFunction,
    }),
  onStyle: (listener) => map.once("style.load", listener),
  onIdle: (listener) => map.on("idle", listener),
  attributionOf: (source) => map.getSource(source)?.attribution,
  sources: () => Object.keys(map.getStyle().sources),
  addProtocol: (name, load) => {
    maplibre.addProtocol(name, load as maplibre.AddProtocolAction);
  },
});

/** A map of MapLibre: never tilted or turned, its canvas silent, since the element has words for all of it. */
export function makeMapLibreEngine(options: MapEngineOptions): MapEngine {
  const { container, text } = options;
  if (maplibre.getWorkerUrl() === "") maplibre.setWorkerUrl(mapLibreWorkerUrl());
  const map = new maplibre.Map({
    container,
    style: { version: 8, sources: {}, layers: [] },
    bounds: asLibraryBounds(options.layers.bounds),
    fitBoundsOptions: { padding },
    maxZoom,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    renderWorldCopies: false,
    attributionControl: false,
    cooperativeGestures: true,
    transformRequest: (url) => {
      if (isOwnAddress(url)) return undefined;
      basemap?.refuse();
      throw new Error(`a request to the page's own host is required, got ${url}`);
    },
    locale: {
      "CooperativeGesturesHandler.WindowsHelpText": text.ctrlToZoom,
      "CooperativeGesturesHandler.MacHelpText": text.commandToZoom,
      "CooperativeGesturesHandler.MobileHelpText": text.twoFingers,
    },
  });
  map.touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  for (const name of ["role", "aria-label"]) canvas.removeAttribute(name);

  const basemap =
    options.basemap && new BasemapUnder(restyled(map), options.basemap, () => map.setMaxZoom(basemapMaxZoom));
  let shown: MapLayers | undefined;
  let wanted = options.layers;
  let loaded = false;
  let ready = false;
  let removed = false;

  const show = (): void => {
    if (!loaded || wanted === shown) return;
    showChanges(styled(map), wanted, shown);
    shown = wanted;
  };

  map.once("style.load", () => {
    loaded = true;
    show();
  });
  // The first idle may come before anything is drawn: when the worker was refused, for one.
  map.on("idle", () => {
    if (ready || !wanted.layers.some(({ id }) => drawn(id))) return;
    ready = true;
    options.onReady();
    basemap?.begin();
  });
  const drawn = (id: string): boolean =>
    map.getLayer(id) !== undefined && map.queryRenderedFeatures({ layers: [id] }).length > 0;
  map.on("error", ({ error }) => {
    if (basemap?.fail() === true) return;
    if (!ready) options.onTrouble(/worker/i.test(error.message) ? "gl-worker" : "gl-failed");
  });
  map.on("webglcontextlost", () => {
    if (removed) return;
    ready = false;
    options.onLost();
  });
  let wholeZoom = map.getZoom();
  map.on("move", () => {
    options.onMove(map.getZoom() < wholeZoom + slack);
  });

  const nearest = ({ point }: MapMouseEvent): string | undefined => {
    const layers = wanted.targets.filter((id) => loaded && map.getLayer(id) !== undefined);
    if (layers.length === 0) return undefined;
    const found = map.queryRenderedFeatures(point, { layers }).map((feature) => {
      const { geometry, properties, layer } = feature;
      const at = geometry.type === "Point" ? map.project(geometry.coordinates as [number, number]) : point;
      const id = String((properties as { id?: unknown }).id);
      return { id, level: layers.indexOf(layer.id), away: at.dist(point) };
    });
    return found.sort((a, b) => a.level - b.level || a.away - b.away)[0]?.id;
  };
  map.on("click", (event) => {
    const id = nearest(event);
    if (id !== undefined) options.onPick(id);
  });
  map.on("mousemove", (event) => {
    const id = nearest(event);
    canvas.classList.toggle("choosable", id !== undefined);
    options.onHover(id);
  });
  map.on("mouseout", () => {
    options.onHover(undefined);
  });

  return {
    show(layers) {
      wanted = layers;
      show();
    },
    fit(bounds) {
      wholeZoom = map.cameraForBounds(asLibraryBounds(bounds), { padding })?.zoom ?? wholeZoom;
      map.fitBounds(asLibraryBounds(bounds), { padding });
    },
    zoomBy: (levels, around) =>
      map.zoomTo(map.getZoom() + levels, around && { around: [around[0], around[1]] }),
    panBy: (x, y) => map.panBy([x, y]),
    reveal([lon, lat]) {
      const { x, y } = map.project([lon, lat]);
      const { clientWidth, clientHeight } = container;
      if (x < edge || y < edge || x > clientWidth - edge || y > clientHeight - edge)
        map.easeTo({ center: [lon, lat] });
    },
    project: ([lon, lat]) => map.project([lon, lat]),
    remove() {
      basemap?.end();
      if (removed) return;
      removed = true;
      map.remove();
    },
  };
}
