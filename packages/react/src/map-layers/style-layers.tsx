import type { MapLayers } from "@lansmuseer/view";
import { Layer, Source, useMap, type LayerProps } from "@vis.gl/react-maplibre";
import type { GeoJSON } from "geojson";
import { useEffect, type ReactNode } from "react";

/** Layers of `view` inside a `<Map>`. Each source is handed on as the object that it is, so unchanged data is not sent again. */
export function StyleLayers({
  layers: { sources, layers, images },
}: {
  readonly layers: MapLayers;
}): ReactNode {
  const map = useMap().current?.getMap();
  useEffect(() => {
    if (map === undefined) return undefined;
    const entries = Object.entries(images);
    const add = (): void => {
      for (const [id, image] of entries)
        if (!map.hasImage(id)) map.addImage(id, image, { sdf: image.sdf, pixelRatio: image.pixelRatio });
    };
    for (const [id, image] of entries) if (map.hasImage(id)) map.updateImage(id, image);
    add();
    // A new style begins without images.
    map.on("styledata", add);
    return () => {
      map.off("styledata", add);
    };
  }, [map, images]);
  return (
    <>
      {Object.entries(sources).map(([id, { data }]) => (
        <Source key={id} id={id} type="geojson" data={data as GeoJSON} />
      ))}
      {layers.map((layer) => (
        <Layer key={layer.id} {...(layer as LayerProps)} />
      ))}
    </>
  );
}
