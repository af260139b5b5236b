import { groundLines, type Position } from "@lansmuseer/places";
import type { AreaFill } from "../choropleth/area-fills.js";
import { areaShape } from "../choropleth/area-shapes.js";
import type { ChoroplethLayout } from "../choropleth/choropleth-layout.js";
import type { ChoroplethMark, ChoroplethPanel } from "../choropleth/choropleth-view.js";
import { get } from "./expressions.js";
import type { LayerSource } from "./map-layers.js";

/** What stands in the middle of an area. */
export interface SpotFeature {
  readonly id: string;
  /** Its name, figure or sign; empty where the picture has none. */
  readonly label: string;
  /** Radius in px; 0 where there is no circle. */
  readonly radius: number;
}

/** The middle of an area's largest circle, in degrees. */
export function middleOf({ ground: { map } }: ChoroplethLayout, code: string): Position {
  const { x, y } = areaShape(map, code).inner;
  const [[position = [0, 0] as Position] = []] = groundLines(`M${Math.round(x)} ${Math.round(y)}`, map);
  return position;
}

/** A point in the middle of each area's largest circle, the largest sum first. */
export function spotSource(
  layout: ChoroplethLayout,
  marks: readonly ChoroplethMark[],
  labelOf: (mark: ChoroplethMark) => string,
): LayerSource<SpotFeature> {
  const features = marks.map((mark) => {
    const radius = (mark.circle ?? 0) * layout.circlePx;
    return {
      type: "Feature" as const,
      geometry: { type: "Point", coordinates: middleOf(layout, mark.code) },
      properties: { id: mark.code, label: labelOf(mark), radius },
    };
  });
  return { type: "geojson", data: { type: "FeatureCollection", features } };
}

/** The areas of a picture, or those with one fill. */
export const codesOf = ({ marks }: ChoroplethPanel, fill?: AreaFill): readonly string[] =>
  marks.filter((mark) => fill === undefined || mark.fill === fill).map(({ code }) => code);

export const among = (codes: readonly string[]): readonly unknown[] => ["in", get("id"), ["literal", codes]];
