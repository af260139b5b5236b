export { LansmuseerMap } from "./map/map.js";
