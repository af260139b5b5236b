import type { MapEngine, MapEngineOptions } from "../map-gl/map-engine.js";

/** An engine for tests that draws nothing, is ready when told, and remembers what it was asked. */
export interface PaperEngine extends MapEngine {
  readonly options: MapEngineOptions;
  readonly asked: readonly (readonly [what: keyof MapEngine, ...how: readonly unknown[]])[];
}

export function makePaperEngine(options: MapEngineOptions): PaperEngine {
  const asked: (readonly [keyof MapEngine, ...unknown[]])[] = [];
  const remember =
    (what: keyof MapEngine) =>
    (...how: readonly unknown[]): void => {
      asked.push([what, ...how]);
    };
  return {
    options,
    asked,
    show: remember("show"),
    fit: remember("fit"),
    zoomBy: remember("zoomBy"),
    panBy: remember("panBy"),
    reveal: remember("reveal"),
    project: () => ({ x: 100, y: 100 }),
    remove: remember("remove"),
  };
}
