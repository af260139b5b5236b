import { context, museumAreas, museums, museumsUpdated, overview } from "@lansmuseer/places";
import type { MuseumMapData } from "./museum-map-data.js";

/** The register of Sweden as the museum map needs it. */
export const museumRegister: MuseumMapData = {
  museums,
  areas: museumAreas,
  map: overview,
  context,
  updated: museumsUpdated,
};
