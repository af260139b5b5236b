/** Where MapLibre's worker lies: beside this module, on the page's own site. */
export const mapLibreWorkerUrl = (): string => new URL("./maplibre-gl-worker.mjs", import.meta.url).href;
