// An entry of its own: a page that draws no municipalities carries none of their 50 kB.
import municipalities from "../../boundaries/municipalities.grid.json";
import type { GridMap } from "./grid-map.js";

/**
 * The 290 municipalities, each area by its code, in units of 100 m.
 *
 * @example
 * Object.keys(municipalityGrid.areas).length; // 290
 */
export const municipalityGrid: GridMap = municipalities;
