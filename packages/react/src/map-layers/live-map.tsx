import { mapGlText, type Bounds, type Language } from "@lansmuseer/view";
import { Map as LibraryMap, type MapRef } from "@vis.gl/react-maplibre";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { isAt, isWhole, showWhole, wholeView, type Camera } from "./camera.js";
import { loadLibrary } from "./load-library.js";
import { MapButtons } from "./map-buttons.js";
import type { MapHealth } from "./use-map-health.js";

export interface LiveMapProps {
  readonly language: Language;
  /** What the map shows as a whole. */
  readonly bounds: Bounds;
  /** Where it stands instead; another object moves it there. */
  readonly camera?: Camera | undefined;
  /** Told when the map has come to rest; undefined where it shows the whole. */
  readonly onCamera?: (camera: Camera | undefined) => void;
  /** True on a page that does not scroll: the wheel and one finger move the map. Default false. */
  readonly takesGestures?: boolean;
  /** Layers and controls. */
  readonly children: ReactNode;
}

/** As close as the boundaries of our own data mean something. */
const maxZoom = 11;
const empty = { version: 8 as const, sources: {}, layers: [] };

/** Never tilted or turned, its canvas silent: the controls have words for all of it. */
const settings = {
  maxZoom,
  maxPitch: 0,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  keyboard: false,
  renderWorldCopies: false,
  attributionControl: false,
} as const;

function silence(map: MapRef): void {
  map.getMap().touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  for (const name of ["role", "aria-label"]) canvas.removeAttribute(name);
}

/** The map while it lives. */
export function LiveMap(props: LiveMapProps & { readonly health: MapHealth }): ReactNode {
  const { language, bounds, camera, onCamera, takesGestures = false, children, health } = props;
  const text = mapGlText[language];
  const ref = useRef<MapRef>(null);
  const [library] = useState(loadLibrary);
  const [hasMoved, setMoved] = useState(camera !== undefined);
  const setUp = useCallback(
    (map: MapRef | null) => {
      ref.current = map;
      if (map === null) return;
      silence(map);
      health.watch(map);
    },
    [health.watch],
  );
  useEffect(() => {
    const map = ref.current?.getMap();
    if (map === undefined) return;
    if (camera === undefined) showWhole(map, bounds, true);
    else if (!isAt(map, camera))
      map.jumpTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom });
  }, [camera, bounds]);
  return (
    <div className="lansmuseer-live" aria-busy={!health.isReady}>
      <LibraryMap
        {...settings}
        ref={setUp}
        mapStyle={empty}
        mapLib={library}
        initialViewState={camera ?? wholeView(bounds)}
        cooperativeGestures={!takesGestures}
        locale={{
          "CooperativeGesturesHandler.WindowsHelpText": text.ctrlToZoom,
          "CooperativeGesturesHandler.MacHelpText": text.commandToZoom,
          "CooperativeGesturesHandler.MobileHelpText": text.twoFingers,
        }}
        onError={health.onError}
        onResize={({ target: map }) => {
          if (!hasMoved) showWhole(map, bounds, false);
        }}
        onMoveEnd={({ target: map, viewState: { longitude, latitude, zoom } }) => {
          const moved = !isWhole(map, bounds);
          setMoved(moved);
          onCamera?.(moved ? { longitude, latitude, zoom } : undefined);
        }}
      >
        {children}
        <MapButtons
          text={text}
          isWhole={!hasMoved}
          showWhole={() => {
            const map = ref.current?.getMap();
            if (map !== undefined) showWhole(map, bounds, true);
          }}
        />
      </LibraryMap>
    </div>
  );
}
