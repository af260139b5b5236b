import type { MapGlText } from "@lansmuseer/view";
import { useMap } from "@vis.gl/react-maplibre";
import type { ReactNode } from "react";

/** Share of the map that a button moves it. */
const panShare = 0.5;

const zooms = [
  ["zoomIn", 1, "M10 3v14M3 10h14"],
  ["zoomOut", -1, "M3 10h14"],
] as const;
const whole = "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4";
const pans = [
  ["north", 0, -1, "M4 13l6-6 6 6"],
  ["west", -1, 0, "M13 4l-6 6 6 6"],
  ["south", 0, 1, "M4 7l6 6 6-6"],
  ["east", 1, 0, "M7 4l6 6-6 6"],
] as const;

interface ButtonProps {
  readonly label: string;
  readonly path: string;
  readonly onPress: () => void;
}

const Button = ({ label, path, onPress }: ButtonProps): ReactNode => (
  <button type="button" aria-label={label} title={label} onClick={onPress}>
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);

export interface MapButtonsProps {
  readonly text: MapGlText;
  /** While it shows all of it, a map need not be moved. */
  readonly isWhole: boolean;
  readonly showWhole: () => void;
}

/** Zooming, and moving what is zoomed, without a wheel and without dragging. */
export function MapButtons({ text, isWhole, showWhole }: MapButtonsProps): ReactNode {
  const map = useMap().current?.getMap();
  const { clientWidth = 0, clientHeight = 0 } = map?.getContainer() ?? {};
  return (
    <div className="lansmuseer-map-buttons">
      <div>
        {zooms.map(([word, levels, path]) => (
          <Button
            key={word}
            label={text[word]}
            path={path}
            onPress={() => map?.zoomTo(map.getZoom() + levels)}
          />
        ))}
        <Button label={text.zoomReset} path={whole} onPress={showWhole} />
      </div>
      {isWhole ? null : (
        <div className="pad">
          {pans.map(([direction, dx, dy, path]) => (
            <Button
              key={direction}
              label={text.pan[direction]}
              path={path}
              onPress={() => map?.panBy([dx * clientWidth * panShare, dy * clientHeight * panShare])}
            />
          ))}
        </div>
      )}
    </div>
  );
}
