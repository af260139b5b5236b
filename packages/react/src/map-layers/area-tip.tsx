import type { DrawnPlace } from "@lansmuseer/view";
import { useMap } from "@vis.gl/react-maplibre";
import { useEffect, useState, type ReactNode } from "react";

interface AreaTipProps {
  readonly place: DrawnPlace | undefined;
  /** True for what the keyboard has come to. */
  readonly hasRing: boolean;
}

/** px that half a tip needs, so that it stays in the map. */
const half = 146;

/** What is said of an area, beside it while the map moves under it. */
export function AreaTip({ place, hasRing }: AreaTipProps): ReactNode {
  const map = useMap().current?.getMap();
  const [, setMoves] = useState(0);
  useEffect(() => {
    if (map === undefined || place === undefined) return undefined;
    const onMove = (): void => {
      setMoves((moves) => moves + 1);
    };
    map.on("move", onMove);
    return () => {
      map.off("move", onMove);
    };
  }, [map, place]);
  if (map === undefined || place === undefined) return null;
  const { x, y } = map.project([...place.position]);
  const { clientWidth, clientHeight } = map.getContainer();
  const aside = Math.max(half, Math.min(x, clientWidth - half)) - x;
  return (
    <div className="lansmuseer-tip" aria-hidden="true" style={{ translate: `${x}px ${y}px` }}>
      {hasRing ? <i /> : null}
      <p
        className={y > clientHeight / 3 ? "above" : "below"}
        style={{ translate: `calc(-50% + ${Math.round(aside)}px) 0` }}
      >
        <b>{place.name}</b>
        {place.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    </div>
  );
}
