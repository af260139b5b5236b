import type { ChoroplethLayout } from "../choropleth/choropleth-layout.js";
import type { ChoroplethView } from "../choropleth/choropleth-view.js";
import type { MuseumMapView } from "../museum-map/museum-map-view.js";
import { grantLayers, municipalityLayers, type AreaLayerOptions } from "./area-layers.js";
import { middleOf } from "./area-spots.js";
import { keepSame } from "./keep-same.js";
import type { MapLayers } from "./map-layers.js";
import { museumLayers } from "./museum-layers.js";

/** What a visitor may point at: where it lies, and what is said of it. */
export interface DrawnPlace {
  readonly position: readonly [lon: number, lat: number];
  readonly name: string;
  readonly lines: readonly string[];
}

/** A picture that a movable map can take the place of, whichever it is. */
export interface DrawnMap {
  /** True where a place is an area: it is pointed out by its edge, and a mark by a ring. */
  readonly hasAreas: boolean;
  /**
   * All of the picture, as layers. Undefined where the list stands alone.
   *
   * @param previous - The last answer: what is unchanged of it is given again, as the same objects.
   */
  readonly layers: (options: AreaLayerOptions, previous?: MapLayers) => MapLayers | undefined;
  /** Id of what is chosen, where the picture itself tells. */
  readonly selected?: string | undefined;
  readonly placeOf: (id: string | undefined) => DrawnPlace | undefined;
}

/** @param layout - Of a choropleth: where its areas lie. */
export const drawnMap = (view: MuseumMapView | ChoroplethView, layout?: ChoroplethLayout): DrawnMap =>
  "panels" in view ? drawnAreas(view, layout) : drawnMuseums(view);

const drawnMuseums = (view: MuseumMapView): DrawnMap => ({
  hasAreas: false,
  layers: (options, previous) => museumLayers(view, options, previous),
  selected: view.picture?.marks.find((mark) => mark.selected)?.row.id,
  placeOf: (id) => {
    const row = view.rows.find((each) => each.id === id);
    const position = row?.museum.sites[0].position.value;
    return row && position && { position: [position.lon, position.lat], name: row.name, lines: [row.place] };
  },
});

const drawnAreas = (view: ChoroplethView, layout: ChoroplethLayout | undefined): DrawnMap => ({
  hasAreas: true,
  layers: (options, previous) => layout && areaLayers(view, layout, options, previous),
  placeOf: (id) => {
    const mark = id === undefined ? undefined : view.panels[0]?.markOf.get(id);
    return mark && layout && { position: middleOf(layout, mark.code), name: mark.name, lines: mark.lines };
  },
});

/** Areas, and the circles on them where the picture has sums. */
function areaLayers(
  view: ChoroplethView,
  layout: ChoroplethLayout,
  options: AreaLayerOptions,
  previous?: MapLayers,
): MapLayers {
  const areas = municipalityLayers(view, layout, options, previous);
  if (view.panels[0]?.circles.length === 0) return areas;
  const sums = grantLayers(view, layout, options, previous);
  const both = {
    ...areas,
    sources: { ...areas.sources, ...sums.sources },
    layers: [...areas.layers, ...sums.layers],
    targets: [...sums.targets, ...areas.targets],
  };
  return keepSame(both, previous);
}
