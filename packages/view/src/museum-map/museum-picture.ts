import { areaPath, projectToGrid, type Museum } from "@lansmuseer/places";
import type { LandMask } from "../map-frame/land-mask.js";
import { mapTransform, type MapFrame, type MapTransform, type Zoom } from "../map-frame/map-frame.js";
import {
  placeLabels,
  type Box,
  type LabelMark,
  type LabelRequest,
  type PlacedLabel,
} from "../labels/place-labels.js";
import { pushApart } from "../labels/push-apart.js";
import type { MuseumMapData } from "./museum-map-data.js";
import type { MuseumRow } from "./museum-rows.js";

export type MuseumSymbol = "museum" | "digital" | "organization";

/** One dot in px of the panel. */
export interface MuseumDot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A museum in the picture: one or two dots, a name or a number. */
export interface MuseumMark {
  readonly id: string;
  readonly number: number;
  readonly spoken: string;
  readonly symbol: MuseumSymbol;
  readonly own: boolean;
  readonly selected: boolean;
  /** True when a search or a region leaves it out; it can still be reached. */
  readonly dimmed: boolean;
  readonly dots: readonly MuseumDot[];
  readonly label?: PlacedLabel;
}

export interface MuseumPicture {
  readonly width: number;
  readonly height: number;
  readonly transform: MapTransform;
  /** Names stand at the marks, or numbers in them that the list explains. */
  readonly labels: "names" | "numbers";
  readonly land: string;
  readonly countyBorders: string;
  readonly areaBorders: string;
  readonly context?: { readonly path: string; readonly scale: number };
  /** Path data of the ground that the own museum and the selected one answer for. */
  readonly ownArea?: string;
  readonly selectedArea?: string;
  readonly marks: readonly MuseumMark[];
  /** The symbols that occur, for the key; empty when there is nothing to tell apart. */
  readonly key: readonly (MuseumSymbol | "own" | "twoSites")[];
}

export interface MuseumPictureInput {
  readonly data: MuseumMapData;
  readonly rows: readonly MuseumRow[];
  readonly frame: MapFrame;
  readonly zoom: Zoom | undefined;
  readonly selected: string | undefined;
  /** Ids that the search and the region leave in. */
  readonly shown: ReadonlySet<string>;
  readonly onLand: LandMask;
  readonly lineHeight: number;
  readonly measure: (text: string, bold: boolean) => number;
}

const radius = { museum: 6.5, digital: 6.5, organization: 7.7 } as const;
const ownRadius = 8.5;
/** Room for two digits; a diamond needs more of it. */
const numberRadius = { museum: 10.5, digital: 10.5, organization: 14 } as const;
/** Room that the ring around one's own museum takes outside the dot. */
export const ringPx = 4;

function dotsOf(
  museum: Museum,
  own: boolean,
  numbers: boolean,
  { data, frame, zoom }: MuseumPictureInput,
): readonly MuseumDot[] {
  const { scale, x, y } = mapTransform(frame, zoom);
  const r = numbers ? numberRadius[museum.kind] : own ? ownRadius : radius[museum.kind];
  return museum.sites.map((site) => {
    const point = projectToGrid(site.position.value, data.map);
    return { x: point.x * scale + x, y: point.y * scale + y, r };
  });
}

function apart(
  all: readonly (readonly MuseumDot[])[],
  { width, height }: MapFrame,
): readonly (readonly MuseumDot[])[] {
  const inside = ({ x, y }: MuseumDot): boolean => x >= 0 && y >= 0 && x <= width && y <= height;
  // Only what is in view is moved: a number at the edge must not be pushed in from the land outside.
  const visible = all.flat().filter(inside);
  const moved = pushApart(visible, 22, width, height);
  const at = new Map(visible.map((dot, i) => [dot, { ...dot, ...moved[i] }]));
  return all.map((dots) => dots.map((dot) => at.get(dot) ?? dot));
}

function labelsOf(
  marks: readonly MuseumMark[],
  rows: readonly MuseumRow[],
  input: MuseumPictureInput,
  numbers: boolean,
): ReadonlyMap<string, PlacedLabel> {
  const { frame, zoom } = input;
  const { width, height } = frame;
  const { scale, x, y } = mapTransform(frame, zoom);
  const inView = ({ dots }: MuseumMark): boolean =>
    dots.some((dot) => dot.x > 0 && dot.y > 0 && dot.x < width && dot.y < height);
  const free = (mark: MuseumMark, dot: MuseumDot): LabelMark => ({
    x: dot.x,
    y: dot.y,
    r: dot.r + (mark.own ? ringPx + 1 : 1),
  });
  const buttons: Box = { x0: width - 68, y0: 0, x1: width, y1: 156 };
  const requests = marks
    .filter((mark) => inView(mark) && (!numbers || mark.own))
    .map((mark): LabelRequest => ({
      id: mark.id,
      text: rows[mark.number - 1]?.label ?? "",
      bold: mark.own || mark.selected,
      marks: mark.dots.map((dot) => free(mark, dot)),
      first: mark.own || mark.selected,
    }));
  const placed = placeLabels(requests, {
    width,
    height,
    lineHeight: input.lineHeight,
    marks: marks.flatMap((mark) => mark.dots.map((dot) => free(mark, dot))),
    taken: [buttons],
    measure: input.measure,
    onLand: (px, py) => input.onLand((px - x) / scale, (py - y) / scale),
  });
  return new Map(placed.map((label) => [label.id, label]));
}

function keyOf(marks: readonly MuseumMark[]): MuseumPicture["key"] {
  const key: MuseumPicture["key"][number][] = [];
  if (marks.some(({ own }) => own)) key.push("own");
  for (const symbol of ["museum", "digital", "organization"] as const) {
    if (marks.some((mark) => mark.symbol === symbol && !mark.own)) key.push(symbol);
  }
  if (marks.some(({ dots }) => dots.length > 1)) key.push("twoSites");
  return key.length > 1 ? key : [];
}

/** The picture of the museums in px: ground, marks with names or numbers, and the key. */
export function museumPicture(input: MuseumPictureInput): MuseumPicture {
  const { data, rows, frame, zoom, selected, shown } = input;
  const pxPerKm = (frame.scale * (zoom?.k ?? 1) * 1000) / data.map.metersPerUnit;
  const numbers = pxPerKm < 0.45 || frame.width < 540;
  const exact = data.museums.map((museum, i) => dotsOf(museum, rows[i]?.own === true, numbers, input));
  const dots = numbers ? apart(exact, frame) : exact;
  const marks = data.museums.map((museum, i): MuseumMark => {
    const row = rows[i];
    return {
      id: museum.id,
      number: i + 1,
      spoken: row?.spoken ?? "",
      symbol: museum.kind,
      own: row?.own === true,
      selected: museum.id === selected,
      dimmed: !shown.has(museum.id),
      dots: dots[i] ?? [],
    };
  });
  const labels = labelsOf(marks, rows, input, numbers);
  const own = marks.find((mark) => mark.own);
  return {
    width: frame.width,
    height: frame.height,
    transform: mapTransform(frame, zoom),
    labels: numbers ? "numbers" : "names",
    land: data.map.land,
    countyBorders: data.map.countyBorders,
    areaBorders: data.map.areaBorders,
    ...(data.context === undefined
      ? {}
      : { context: { path: data.context.path, scale: data.context.metersPerUnit / data.map.metersPerUnit } }),
    ...(own === undefined ? {} : { ownArea: areaPath(data.map, own.id) }),
    ...(selected === undefined || selected === own?.id || data.map.areas[selected] === undefined
      ? {}
      : { selectedArea: areaPath(data.map, selected) }),
    marks: marks.map((mark) => {
      const label = labels.get(mark.id);
      return label === undefined ? mark : { ...mark, label };
    }),
    key: keyOf(marks),
  };
}
