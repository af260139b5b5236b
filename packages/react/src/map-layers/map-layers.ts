export { MuseumLayer, type MuseumLayerProps } from "./museum-layer.js";
