import {
  areaPalettes,
  municipalityLayers,
  type AreaPalette,
  type ChoroplethLayout,
  type ChoroplethView,
} from "@lansmuseer/view";
import type { ReactNode } from "react";
import { StyleLayers } from "./style-layers.js";
import { useLayers } from "./use-layers.js";

export interface AreaLayerProps {
  /** Of `choroplethView`. The same object as long as nothing changed. */
  readonly view: ChoroplethView;
  /** Of `choroplethLayout`, of the same ground. The same object as long as nothing changed. */
  readonly layout: ChoroplethLayout;
  /** Default `areaPalettes.light` of `@lansmuseer/view`. */
  readonly palette?: AreaPalette;
  /** Names of fonts for the labels. Default `["sans-serif"]`. */
  readonly font?: readonly string[];
}

/** Municipalities or regions inside a `<Map>` of `@vis.gl/react-maplibre`: ground, classes, colours and labels of the drawn map. */
export function MunicipalityLayer({
  view,
  layout,
  palette = areaPalettes.light,
  font,
}: AreaLayerProps): ReactNode {
  const layers = useLayers(
    (previous) => municipalityLayers(view, layout, { palette, font }, previous),
    [view, layout, palette, font],
  );
  return layers === undefined ? null : <StyleLayers layers={layers} />;
}
