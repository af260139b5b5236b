import { museumLayers, palettes, type MuseumMapView, type Palette } from "@lansmuseer/view";
import type { ReactNode } from "react";
import { StyleLayers } from "./style-layers.js";
import { useLayers } from "./use-layers.js";

export interface MuseumLayerProps {
  /** Of `museumMapView`. The same object as long as nothing changed. */
  readonly view: MuseumMapView;
  /** Default `palettes.light` of `@lansmuseer/view`. */
  readonly palette?: Palette;
  /** Names of fonts for the labels. Default `["sans-serif"]`. */
  readonly font?: readonly string[];
  /** False over a layer that has the ground already, such as `MunicipalityLayer`. Default true. */
  readonly ground?: boolean;
}

/** The museums of Sweden inside a `<Map>` of `@vis.gl/react-maplibre`: the marks, colours and names of the drawn map. */
export function MuseumLayer({ view, palette = palettes.light, font, ground }: MuseumLayerProps): ReactNode {
  const layers = useLayers(
    (previous) => museumLayers(view, { palette, font, ground }, previous),
    [view, palette, font, ground],
  );
  return layers === undefined ? null : <StyleLayers layers={layers} />;
}
