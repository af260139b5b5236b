import { ringPx, type MuseumPicture } from "../museum-map/museum-picture.js";
import { diamondImage, diamondRadius } from "./diamond.js";
import { all, get, is } from "./expressions.js";
import type { MapLayer } from "./map-layers.js";
import type { Palette } from "./palette.js";

export const museumTargets = "museum-targets";

/** Marks as circles, and as squares on their corners where a museum is an organization. */
export const markLayers = (palette: Palette): readonly MapLayer[] => {
  const site = is("kind", "site");
  const circle = ["!=", get("symbol"), "organization"];
  const dot = {
    "circle-radius": get("radius"),
    "circle-color": get("fill"),
    "circle-stroke-color": get("stroke"),
    "circle-stroke-width": get("strokeWidth"),
  };
  return [
    {
      id: "museum-pairs",
      type: "line",
      source: "museums",
      filter: is("kind", "pair"),
      paint: { "line-color": get("fill"), "line-width": 2 },
    },
    {
      id: museumTargets,
      type: "circle",
      source: "museums",
      filter: site,
      paint: { "circle-radius": 16, "circle-opacity": 0 },
    },
    {
      id: "museum-rings",
      type: "circle",
      source: "museums",
      filter: all(site, is("ringed", true)),
      paint: {
        "circle-radius": ["+", get("radius"), ringPx],
        "circle-color": palette["map-halo"],
        "circle-stroke-color": palette.ink,
        "circle-stroke-width": 1,
      },
    },
    { id: "museum-dots", type: "circle", source: "museums", filter: all(site, circle), paint: dot },
    {
      id: "museum-organizations",
      type: "symbol",
      source: "museums",
      filter: all(site, is("symbol", "organization")),
      layout: {
        "icon-image": "diamond",
        "icon-size": ["/", get("radius"), diamondRadius],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: { "icon-color": get("fill"), "icon-halo-color": get("stroke"), "icon-halo-width": 1.5 },
    },
  ];
};

export const textLayers = (
  labels: MuseumPicture["labels"],
  font: readonly string[],
  palette: Palette,
): readonly MapLayer[] => {
  const numbers: MapLayer = {
    id: "museum-numbers",
    type: "symbol",
    source: "museums",
    filter: is("kind", "site"),
    layout: {
      "text-field": get("number"),
      "text-font": font,
      "text-size": 12,
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: { "text-color": get("numberInk") },
  };
  const names: MapLayer = {
    id: "museum-names",
    type: "symbol",
    source: "museums",
    filter: all(["!=", get("label"), ""], ...(labels === "numbers" ? [is("bold", true)] : [])),
    layout: {
      "text-field": get("label"),
      "text-font": font,
      "text-size": 13,
      "text-max-width": 9,
      "text-justify": "auto",
      "text-variable-anchor": [
        "left",
        "right",
        "top",
        "bottom",
        "top-left",
        "bottom-left",
        "top-right",
        "bottom-right",
      ],
      "text-radial-offset": ["/", ["+", get("radius"), ["case", get("ringed"), ringPx + 4, 4]], 13],
      "symbol-sort-key": ["case", get("own"), 0, get("ringed"), 1, 2],
      "text-padding": 1,
    },
    paint: { "text-color": get("ink"), "text-halo-color": palette["map-halo"], "text-halo-width": 1.5 },
  };
  // Nothing to see: names keep off the marks that are drawn under them. The layer on top is placed first.
  const room: MapLayer = {
    id: "museum-room",
    type: "symbol",
    source: "museums",
    filter: is("kind", "site"),
    layout: {
      "icon-image": "diamond",
      "icon-size": ["/", ["+", get("radius"), ["case", get("ringed"), ringPx, 0]], diamondImage / 2],
      "icon-allow-overlap": true,
    },
    paint: { "icon-opacity": 0 },
  };
  return labels === "numbers" ? [numbers, names, room] : [names, room];
};
