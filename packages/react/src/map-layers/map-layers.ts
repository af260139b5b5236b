export { GrantLayer } from "./grant-layer.js";
export { MunicipalityLayer, type AreaLayerProps } from "./municipality-layer.js";
export { MuseumLayer, type MuseumLayerProps } from "./museum-layer.js";
