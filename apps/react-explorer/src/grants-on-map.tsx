import { LansmuseerChoropleth } from "@lansmuseer/react";
import type { GrantMap, SharedGroup } from "@lansmuseer/react/grants";
import * as layers from "@lansmuseer/react/map-layers";
import type { ReactNode } from "react";

interface GrantsOnMapProps {
  readonly map: GrantMap;
  readonly group: SharedGroup;
  readonly hasMuseums: boolean;
  /** True where the page has nothing to scroll. */
  readonly isWholePage: boolean;
}

/** The movable map, and where there can be none the drawn one: both of the same view. */
export function GrantsOnMap({ map, group, hasMuseums, isWholePage }: GrantsOnMapProps): ReactNode {
  const { view, layout } = map;
  const palette = layers.useAreaPalette();
  const museums = layers.useMuseumMap("sv");
  const [camera, setCamera] = layers.useCameraParameter("at");
  return (
    <layers.MovableMap
      language="sv"
      bounds={map.bounds}
      camera={camera}
      onCamera={setCamera}
      takesGestures={isWholePage}
      palette={palette}
      caption={<layers.AreaCaption view={view} layout={layout} palette={palette} />}
      drawn={<LansmuseerChoropleth {...map.figure} />}
    >
      <layers.MunicipalityLayer view={view} layout={layout} palette={palette} />
      <layers.GrantLayer view={view} layout={layout} palette={palette} />
      {hasMuseums && <layers.MuseumLayer view={museums} palette={palette} ground={false} />}
      <layers.AreaControl view={view} layout={layout} selected={group.selected} onSelect={group.select} />
    </layers.MovableMap>
  );
}
