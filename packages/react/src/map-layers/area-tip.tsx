import { useMap } from "@vis.gl/react-maplibre";
import { useEffect, useState, type ReactNode } from "react";

interface AreaTipProps {
  /** Longitude and latitude. */
  readonly at: [number, number] | undefined;
  readonly mark: { readonly name: string; readonly lines: readonly string[] } | undefined;
  /** True for what the keyboard has come to. */
  readonly hasRing: boolean;
}

/** px that half a tip needs, so that it stays in the map. */
const half = 146;

/** What is said of an area, beside it while the map moves under it. */
export function AreaTip({ at, mark, hasRing }: AreaTipProps): ReactNode {
  const map = useMap().current?.getMap();
  const [, setMoves] = useState(0);
  useEffect(() => {
    if (map === undefined || mark === undefined) return undefined;
    const onMove = (): void => {
      setMoves((moves) => moves + 1);
    };
    map.on("move", onMove);
    return () => {
      map.off("move", onMove);
    };
  }, [map, mark]);
  if (map === undefined || at === undefined || mark === undefined) return null;
  const { x, y } = map.project(at);
  const { clientWidth, clientHeight } = map.getContainer();
  const aside = Math.max(half, Math.min(x, clientWidth - half)) - x;
  return (
    <div className="lansmuseer-tip" aria-hidden="true" style={{ translate: `${x}px ${y}px` }}>
      {hasRing ? <i /> : null}
      <p
        className={y > clientHeight / 3 ? "above" : "below"}
        style={{ translate: `calc(-50% + ${Math.round(aside)}px) 0` }}
      >
        <b>{mark.name}</b>
        {mark.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    </div>
  );
}
