export type { ContextMap, GridMap } from "./grid/grid-map.js";
export { museumAreaOf, type MuseumArea } from "./museum/museum-area.js";
export { museumAreas } from "./museum/museum-areas.generated.js";
export { museumSources } from "./museum/museum-sources.js";
export type { Founding, LonLat, Museum, MuseumSite, Visitors } from "./museum/museum.js";
export { museums } from "./museum/museums.js";
export { museumsOf } from "./museum/museums-of.js";
