import type { MapLayers } from "./map-layers.js";

const same = <T>(next: T, previous: T | undefined): T =>
  previous !== undefined && (next === previous || JSON.stringify(next) === JSON.stringify(previous))
    ? previous
    : next;

/** `next` with every source, layer and other part of `previous` that it equals; `previous` itself when it is all. */
export function keepSame(next: MapLayers, previous: MapLayers | undefined): MapLayers {
  if (previous === undefined) return next;
  const sources = Object.fromEntries(
    Object.entries(next.sources).map(([id, source]) => [id, same(source, previous.sources[id])]),
  );
  const layers = next.layers.map((layer) =>
    same(
      layer,
      previous.layers.find(({ id }) => id === layer.id),
    ),
  );
  const bounds = same(next.bounds, previous.bounds);
  const targets = same(next.targets, previous.targets);
  const unchanged =
    bounds === previous.bounds &&
    next.images === previous.images &&
    targets === previous.targets &&
    layers.length === previous.layers.length &&
    layers.every((layer, i) => layer === previous.layers[i]) &&
    Object.keys(sources).length === Object.keys(previous.sources).length &&
    Object.keys(sources).every((id) => sources[id] === previous.sources[id]);
  return unchanged ? previous : { ...next, sources, layers, targets, bounds };
}
