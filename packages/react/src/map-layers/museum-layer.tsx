import { museumLayers, palettes, type MapLayers, type MuseumMapView, type Palette } from "@lansmuseer/view";
import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { StyleLayers } from "./style-layers.js";

export interface MuseumLayerProps {
  /** Of `museumMapView`. The same object as long as nothing changed. */
  readonly view: MuseumMapView;
  /** Default `palettes.light` of `@lansmuseer/view`. */
  readonly palette?: Palette;
  /** Names of fonts for the labels. Default `["sans-serif"]`. */
  readonly font?: readonly string[];
}

/** The museums of Sweden inside a `<Map>` of `@vis.gl/react-maplibre`: the marks, colours and names of the drawn map. */
export function MuseumLayer({ view, palette = palettes.light, font }: MuseumLayerProps): ReactNode {
  const last = useRef<MapLayers>(undefined);
  const layers = useMemo(() => museumLayers(view, { palette, font }, last.current), [view, palette, font]);
  useEffect(() => {
    last.current = layers;
  }, [layers]);
  return layers === undefined ? null : <StyleLayers layers={layers} />;
}
