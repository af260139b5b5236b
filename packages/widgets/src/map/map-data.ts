import { context, museumAreas, museums, overview } from "@lansmuseer/places";
import type { MuseumMapData } from "@lansmuseer/view";

let loaded: MuseumMapData | undefined;

/** The register as the museum map needs it: made once a page, on first use. */
export function mapData(): MuseumMapData {
  loaded ??= {
    museums,
    areas: museumAreas,
    counties: Object.fromEntries(museums.map((m) => [m.region, museumAreas[m.id]!.name])),
    municipalities: [],
    map: overview,
    context,
    updated: "2026-11-22",
  };
  return loaded;
}
