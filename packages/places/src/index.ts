export {
  areaBounds,
  areaPath,
  areaRings,
  type GridBounds,
  type GridRings,
  landBounds,
} from "./grid/area-path.js";
export { context } from "./grid/context.generated.js";
export type { ContextMap, GridMap } from "./grid/grid-map.js";
export { groundLines, groundPolygons, type Line, type Polygon, type Position } from "./grid/ground.js";
export { joinAreas } from "./grid/join-areas.js";
export { overview } from "./grid/overview.generated.js";
export { findMunicipality } from "./municipality/find-municipality.js";
export { municipalities, type Municipality } from "./municipality/municipality.js";
export {
  type Locality,
  type MunicipalityFacts,
  municipalityFacts,
} from "./municipality/municipality-facts.js";
export { type CompassPoint, type Neighbor, neighborsOf } from "./municipality/neighbors.js";
export { placeSources } from "./municipality/place-sources.generated.js";
export { placesOn } from "./municipality/places-on.js";
export type { Founding, LonLat, Museum, MuseumSite, Visitors } from "./museum/museum.js";
export { museumAreaOf, type MuseumArea } from "./museum/museum-area.js";
export { museumAreas } from "./museum/museum-areas.generated.js";
export { museumSources } from "./museum/museum-sources.js";
export { museums, museumsUpdated } from "./museum/museums.js";
export { museumsOf } from "./museum/museums-of.js";
export { consumerPriceIndex } from "./price-index/consumer-price-index.js";
export { gridOrigin } from "./projection/grid-origin.generated.js";
export { type GridPoint, projectToGrid, unprojectFromGrid } from "./projection/transverse-mercator.js";
export { countyPopulation, nationalPopulation, type PopulationCount } from "./region/county-population.js";
export { findRegion } from "./region/find-region.js";
export { placeLookup } from "./region/place-lookup.js";
export type { Region } from "./region/region.js";
export { regions } from "./region/regions.generated.js";
