import { areaPalettes, mapGlText, type AreaPalette } from "@lansmuseer/view";
import type { ReactNode } from "react";
import { LiveMap, type LiveMapProps } from "./live-map.js";
import { paletteVariables } from "./palette-variables.js";
import { useMapHealth } from "./use-map-health.js";
import { useMedia } from "./use-media.js";

export interface MovableMapProps extends LiveMapProps {
  /** Of buttons and words on the map. Default `areaPalettes.light` of `@lansmuseer/view`. */
  readonly palette?: AreaPalette;
  /** What a drawing has in itself: title and key. Stands after the movable map. */
  readonly caption?: ReactNode;
  /** The same map as a drawing: shown on paper, under forced colours, and where MapLibre cannot draw. */
  readonly drawn: ReactNode;
}

/**
 * A `<Map>` of `@vis.gl/react-maplibre` that asks no other site for anything, has its buttons and hints in the language of
 * the page, and gives way to a drawing, with the reason in words, where it must. Its styles: `@lansmuseer/react/map-layers.css`.
 */
export function MovableMap({
  drawn,
  caption,
  palette = areaPalettes.light,
  ...live
}: MovableMapProps): ReactNode {
  const health = useMapHealth();
  const isPaper = useMedia("print");
  const isForced = useMedia("(forced-colors: active)");
  const trouble = isForced ? "gl-forced-colors" : health.trouble;
  const isDrawn = trouble !== undefined;
  return (
    <div className="lansmuseer-movable" style={paletteVariables(palette)}>
      {trouble === undefined ? null : (
        <p className="lansmuseer-trouble" role="status">
          {mapGlText[live.language].trouble[trouble]}
        </p>
      )}
      {isDrawn ? null : (
        <>
          <LiveMap {...live} health={health} />
          {caption}
        </>
      )}
      {isDrawn || isPaper ? <div className="lansmuseer-drawn">{drawn}</div> : null}
    </div>
  );
}
