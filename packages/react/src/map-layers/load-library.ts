import { mapLibreWorkerUrl } from "@lansmuseer/elements";

/** MapLibre, fetched when a map begins; its worker is the page's own, where the page has not said of another. */
export async function loadLibrary() {
  const library = await import("maplibre-gl");
  if (library.getWorkerUrl() === "") library.setWorkerUrl(mapLibreWorkerUrl());
  return library;
}
