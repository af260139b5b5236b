import { useMap, type MapMouseEvent } from "@vis.gl/react-maplibre";
import { useEffect, useRef, useState } from "react";

/** The layers whose features are areas, or stand for one: the uppermost first. */
const targets = ["grant-sums", "municipality-fills"];

function areaAt({ target: map, point }: MapMouseEvent): string | undefined {
  const layers = targets.filter((layer) => map.getLayer(layer) !== undefined);
  const [feature] = layers.length === 0 ? [] : map.queryRenderedFeatures(point, { layers });
  return feature === undefined ? undefined : String((feature.properties as { readonly id?: unknown }).id);
}

/** The area under the pointer; a click or a tap on one is told. */
export function useAreaPointer(onPick: (code: string) => void): string | undefined {
  const map = useMap().current?.getMap();
  const [hovered, setHovered] = useState<string>();
  const pick = useRef(onPick);
  pick.current = onPick;
  useEffect(() => {
    if (map === undefined) return undefined;
    const onClick = (event: MapMouseEvent): void => {
      const code = areaAt(event);
      if (code !== undefined) pick.current(code);
    };
    const onMove = (event: MapMouseEvent): void => {
      const code = areaAt(event);
      map.getCanvas().style.cursor = code === undefined ? "" : "pointer";
      setHovered(code);
    };
    const onOut = (): void => {
      setHovered(undefined);
    };
    map.on("click", onClick);
    map.on("mousemove", onMove);
    map.on("mouseout", onOut);
    return () => {
      map.off("click", onClick);
      map.off("mousemove", onMove);
      map.off("mouseout", onOut);
    };
  }, [map]);
  return hovered;
}
