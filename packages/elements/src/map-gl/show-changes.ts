import type { LayerImage, MapLayer, MapLayers } from "@lansmuseer/view";

/** What a map of the style specification can be told. */
export interface StyledMap {
  addSource(id: string, source: object): void;
  removeSource(id: string): void;
  setData(id: string, data: object): void;
  addLayer(layer: object, before?: string): void;
  removeLayer(id: string): void;
  setFilter(id: string, filter: readonly unknown[] | undefined): void;
  setPaint(id: string, name: string, value: unknown): void;
  setLayout(id: string, name: string, value: unknown): void;
  addImage(id: string, image: LayerImage): void;
  updateImage(id: string, image: LayerImage): void;
}

const changedKeys = (next: object = {}, previous: object = {}): readonly string[] => {
  const [a, b] = [next as Record<string, unknown>, previous as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key]);
};

function changeLayer(map: StyledMap, next: MapLayer, previous: MapLayer): void {
  if (next.filter !== previous.filter) map.setFilter(next.id, next.filter);
  for (const name of changedKeys(next.paint, previous.paint)) map.setPaint(next.id, name, next.paint?.[name]);
  for (const name of changedKeys(next.layout, previous.layout))
    map.setLayout(next.id, name, next.layout?.[name]);
}

/** Makes a map that shows `previous` show `next`. What is the same object in both is not touched. */
export function showChanges(map: StyledMap, next: MapLayers, previous: MapLayers | undefined): void {
  for (const [id, image] of Object.entries(next.images)) {
    const before = previous?.images[id];
    if (before === undefined) map.addImage(id, image);
    else if (before !== image) map.updateImage(id, image);
  }
  for (const [id, source] of Object.entries(next.sources)) {
    const before = previous?.sources[id];
    if (before === undefined) map.addSource(id, source);
    else if (source.data !== before.data) map.setData(id, source.data);
  }
  const known = new Map(previous?.layers.map((layer) => [layer.id, layer]));
  const wanted = new Set(next.layers.map(({ id }) => id));
  for (const id of known.keys()) if (!wanted.has(id)) map.removeLayer(id);
  // From the top down, so that the layer above is there to be put under.
  let above: string | undefined;
  for (const layer of [...next.layers].reverse()) {
    const before = known.get(layer.id);
    if (before === undefined) map.addLayer(layer, above);
    else if (before !== layer) changeLayer(map, layer, before);
    above = layer.id;
  }
  for (const id of Object.keys(previous?.sources ?? {}))
    if (next.sources[id] === undefined) map.removeSource(id);
}
