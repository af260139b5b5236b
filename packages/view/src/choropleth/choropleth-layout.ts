import { mapTransform, type MapTransform, type Zoom } from "../map-frame/map-frame.js";
import type { Box } from "../labels/place-labels.js";
import type { Spot } from "../map-frame/step.js";
import { placeAreaNames, type AreaName } from "./area-labels.js";
import { areaRaster, type AreaRaster } from "./area-raster.js";
import { areaShape, outlineAround, type AreaShape } from "./area-shapes.js";
import { choroplethFrame, type ChoroplethFrame, type FrameRequest } from "./choropleth-frame.js";
import type { ChoroplethGround, NamedArea } from "./choropleth-ground.js";

/** What only the screen knows. */
export interface ChoroplethScreen extends FrameRequest {
  readonly lineHeight: number;
  readonly measure: (text: string, bold: boolean) => number;
  readonly zoom?: Zoom | undefined;
}

/** A hole through which the ground is seen: the panel itself, or an inset. */
export interface MapWindow {
  /** `main`, or the county that an inset shows. */
  readonly id: string;
  /** Its name, where it needs one. */
  readonly title: string | undefined;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** From grid units to px of the window. */
  readonly transform: MapTransform;
  readonly shapes: readonly AreaShape[];
  /** Path data of the coast and border around all shapes, where that is not the whole country. */
  readonly outline: string | undefined;
  /** Of each shape. */
  readonly spots: readonly AreaSpot[];
}

/** An area's middle in px of the window, and how large a sign it has room for. */
export interface AreaSpot extends Spot {
  readonly r: number;
}

/** Where all of a choropleth stands in px. The figures are no part of it: another year changes nothing here. */
export interface ChoroplethLayout {
  readonly frame: ChoroplethFrame;
  readonly ground: ChoroplethGround;
  /** The main window first. */
  readonly windows: readonly [MapWindow, ...MapWindow[]];
  readonly names: readonly AreaName[];
  /** Names of the counties around a region: middle of the baseline. */
  readonly countyNames: readonly (Spot & { readonly name: string })[];
  /** Largest radius of a circle for a total, px. */
  readonly circlePx: number;
}

/** The corner that the zoom buttons take, px: the lower right. */
const buttons = { width: 68, height: 160 } as const;
/** From here on the country's municipalities have room for their names. */
const namesFromZoom = 3;

/** Places ground, insets, names and middles. Cheap to ask again: a shape is worked out once a map. */
export function choroplethLayout(ground: ChoroplethGround, screen: ChoroplethScreen): ChoroplethLayout {
  const frame = choroplethFrame(ground, screen);
  const { width, height } = frame.main;
  const transform = mapTransform(frame.main, screen.zoom);
  const shapes = ground.areas.map(({ code }) => areaShape(ground.map, code));
  const spots = spotsOf(shapes, transform);
  const outline = ground.region === undefined ? undefined : outlineAround(ground.map, ground.region);
  const main = {
    id: "main",
    title: undefined,
    left: 0,
    top: 0,
    width,
    height,
    transform,
    shapes,
    outline,
    spots,
  };
  const named =
    ground.level === "municipality" &&
    (ground.region !== undefined || (screen.zoom?.k ?? 1) >= namesFromZoom);
  return {
    frame,
    ground,
    windows: [main, ...frame.insets.map((inset) => windowOf(inset, ground, shapes))],
    ...(named ? namesOf(ground, main, screen) : { names: [], countyNames: [] }),
    circlePx: Math.round(width * 0.06),
  };
}

const spotsOf = (shapes: readonly AreaShape[], { scale, x, y }: MapTransform): readonly AreaSpot[] =>
  shapes.map(({ code, inner }) => ({
    id: code,
    x: inner.x * scale + x,
    y: inner.y * scale + y,
    r: inner.r * scale,
  }));

function windowOf(
  { county, left, top, frame }: ChoroplethFrame["insets"][number],
  { counties, map }: ChoroplethGround,
  shapes: readonly AreaShape[],
): MapWindow {
  const within = shapes.filter(({ code }) => code.startsWith(county));
  const transform = mapTransform(frame, undefined);
  return {
    id: county,
    title: counties?.find(({ code }) => code === county)?.name,
    left,
    top,
    width: frame.width,
    height: frame.height,
    transform,
    shapes: within,
    outline: outlineAround(map, county),
    spots: spotsOf(within, transform),
  };
}

type Names = Pick<ChoroplethLayout, "names" | "countyNames">;

function namesOf(
  ground: ChoroplethGround,
  { width, height, transform, shapes, spots }: MapWindow,
  { lineHeight, measure }: ChoroplethScreen,
): Names {
  const { scale, x, y } = transform;
  const inView = ({ bounds }: AreaShape): boolean =>
    (bounds.x + bounds.width) * scale + x > 0 &&
    bounds.x * scale + x < width &&
    (bounds.y + bounds.height) * scale + y > 0 &&
    bounds.y * scale + y < height;
  const around = Object.keys(ground.map.areas)
    .filter((code) => ground.region !== undefined && !code.startsWith(ground.region))
    .map((code) => areaShape(ground.map, code));
  const seen = [...shapes, ...around].filter(inView);
  const raster = areaRaster(seen, transform, width, height);
  const taken = [{ x0: width - buttons.width, y0: height - buttons.height, x1: width, y1: height }];
  const spotOf = new Map(spots.map((spot) => [spot.id, spot]));
  const names = placeAreaNames(
    ground.areas.flatMap(({ code, name }) => {
      const number = seen.findIndex((shape) => shape.code === code);
      const [shape, spot] = [seen[number], spotOf.get(code)];
      if (shape === undefined || spot === undefined) return [];
      const { bounds } = shape;
      const [reachX, reachY] = [(bounds.width * scale) / 2, (bounds.height * scale) / 2];
      return [{ code, number, name, x: spot.x, y: spot.y, reachX, reachY }];
    }),
    { raster, lineHeight, measure, taken },
  );
  const countyNames = (ground.counties ?? []).flatMap((county) =>
    county.code === ground.region ? [] : countyName(county, seen, raster, width, height, measure, taken),
  );
  return { names, countyNames };
}

/** Letters of county names stand apart, and are a little smaller than those of areas. */
const apart = 1.16;

function countyName(
  { code, name }: NamedArea,
  seen: readonly AreaShape[],
  raster: AreaRaster,
  width: number,
  height: number,
  measure: ChoroplethScreen["measure"],
  taken: readonly Box[],
): Names["countyNames"] {
  const ofCounty = seen.map((shape) => shape.code.startsWith(code));
  if (!ofCounty.includes(true)) return [];
  const w = measure(name.toUpperCase(), false) * apart;
  // The more room around it, the better the name stands.
  for (const room of [20, 12, 6])
    for (let y = 20; y < height - 12; y += 8)
      for (let x = w / 2 + 8; x < width - w / 2 - 8; x += 12) {
        const box = {
          x0: x - w / 2 - room,
          y0: y - 10 - room / 2,
          x1: x + w / 2 + room,
          y1: y + 4 + room / 2,
        };
        const free = !taken.some((each) => box.x1 > each.x0 && box.y1 > each.y0);
        if (free && raster.holds(box, (area) => ofCounty[area] === true)) return [{ id: code, name, x, y }];
      }
  return [];
}
