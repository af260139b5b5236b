import { areaPalettes, grantLayers } from "@lansmuseer/view";
import type { ReactNode } from "react";
import type { AreaLayerProps } from "./municipality-layer.js";
import { StyleLayers } from "./style-layers.js";
import { useLayers } from "./use-layers.js";

/** The sums of a choropleth of totals as circles, over any ground inside a `<Map>` of `@vis.gl/react-maplibre`. */
export function GrantLayer({ view, layout, palette = areaPalettes.light, font }: AreaLayerProps): ReactNode {
  const layers = useLayers(
    (previous) => grantLayers(view, layout, { palette, font }, previous),
    [view, layout, palette, font],
  );
  return layers === undefined ? null : <StyleLayers layers={layers} />;
}
