import { areaPath, projectToGrid, type ContextMap, type GridMap } from "@lansmuseer/places";
import { mapTransform, type MapFrame, type MapTransform, type Zoom } from "../map-frame/map-frame.js";
import { placeLabels, type LabelMark, type LabelRequest, type PlacedLabel } from "../labels/place-labels.js";
import { pushApart } from "../labels/push-apart.js";
import type { MuseumMapData } from "./museum-map-data.js";
import type { MuseumRow } from "./museum-rows.js";

export type MuseumSymbol = "museum" | "digital" | "organization";

/** One dot in px of the panel. */
export interface MuseumDot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Radius of the ring around one's own museum and the selected one. */
  readonly ring: number | undefined;
}

/** A museum in the picture: one or two dots, a name or a number. */
export interface MuseumMark {
  readonly row: MuseumRow;
  readonly symbol: MuseumSymbol;
  readonly selected: boolean;
  /** True when a search or a region leaves it out; it can still be reached. */
  readonly dimmed: boolean;
  readonly dots: readonly MuseumDot[];
  readonly label: PlacedLabel | undefined;
}

export interface MuseumPicture {
  readonly width: number;
  readonly height: number;
  /** From grid units of `map` to px. */
  readonly transform: MapTransform;
  /** Names stand at the marks, or numbers in them that the list explains. */
  readonly labels: "names" | "numbers";
  readonly map: GridMap;
  readonly context: ContextMap | undefined;
  /** Grid units of `map` in one unit of `context`. */
  readonly contextScale: number;
  /** Path data of the region that fills the picture; what lies around it stands back. */
  readonly regionArea: string | undefined;
  /** Path data of the ground that the own museum and the selected one answer for. */
  readonly ownArea: string | undefined;
  readonly selectedArea: string | undefined;
  readonly marks: readonly MuseumMark[];
  /** The symbols that occur, for the key; empty when there is nothing to tell apart. */
  readonly key: readonly (MuseumSymbol | "own" | "twoSites")[];
}

export interface MuseumPictureInput {
  readonly data: MuseumMapData;
  readonly rows: readonly MuseumRow[];
  /** The rows that the list holds: all, or one region's. */
  readonly listed: readonly MuseumRow[];
  /** True when those are one region's, which fills the picture. */
  readonly isRegion: boolean;
  readonly frame: MapFrame;
  readonly zoom: Zoom | undefined;
  readonly selected: string | undefined;
  /** The museum that the keyboard has come to. It is named even where the others are numbers. */
  readonly active: string | undefined;
  /** Ids that the search and the region leave in. */
  readonly shown: ReadonlySet<string>;
  readonly lineHeight: number;
  readonly measure: (text: string, bold: boolean) => number;
}

const radius = { museum: 6.5, digital: 6.5, organization: 7.7 } as const;
/** Room for two digits; a diamond needs more of it. */
const numberRadius = { museum: 10.5, digital: 10.5, organization: 14 } as const;
/** How much larger one's own museum and the selected one are than others that have names. */
const emphasisPx = 2;
/** Room that the ring around one of them takes outside the dot. */
export const ringPx = 4;

/** All the room that a mark takes, its outer line included: names and other marks stay outside. */
export const outerRadius = ({ r, ring = r }: Pick<MuseumDot, "r" | "ring">): number => ring + 1;

function dotsOf(
  { museum, own, id }: MuseumRow,
  numbers: boolean,
  { data, frame, zoom, selected }: MuseumPictureInput,
): readonly MuseumDot[] {
  const { scale, x, y } = mapTransform(frame, zoom);
  const isRinged = own || id === selected;
  const r = numbers ? numberRadius[museum.kind] : radius[museum.kind] + (isRinged ? emphasisPx : 0);
  return museum.sites.map(({ position }) => {
    const point = projectToGrid(position.value, data.map);
    return { x: point.x * scale + x, y: point.y * scale + y, r, ring: isRinged ? r + ringPx : undefined };
  });
}

function apart(
  all: readonly (readonly MuseumDot[])[],
  { width, height }: MapFrame,
): readonly (readonly MuseumDot[])[] {
  const inside = ({ x, y }: MuseumDot): boolean => x >= 0 && y >= 0 && x <= width && y <= height;
  // Only what is in view is moved: a number at the edge must not be pushed in from the land outside.
  const visible = all.flat().filter(inside);
  const discs = visible.map((dot) => ({ x: dot.x, y: dot.y, r: outerRadius(dot) }));
  const moved = pushApart(discs, width, height);
  const at = new Map(
    visible.map((dot, i) => [dot, { ...dot, x: moved[i]?.x ?? dot.x, y: moved[i]?.y ?? dot.y }]),
  );
  return all.map((dots) => dots.map((dot) => at.get(dot) ?? dot));
}

/** The corner that the zoom buttons take, px; while it is zoomed those for moving are under them. */
const buttons = { width: 68, height: 156 } as const;
const allButtons = { width: 156, height: 254 } as const;

function labelsOf(
  marks: readonly MuseumMark[],
  numbers: boolean,
  input: MuseumPictureInput,
): readonly PlacedLabel[] {
  const { width, height } = input.frame;
  const corner = input.zoom === undefined ? buttons : allButtons;
  const free = ({ dots }: MuseumMark): readonly LabelMark[] =>
    dots.map((dot) => ({ x: dot.x, y: dot.y, r: outerRadius(dot) }));
  const inView = ({ dots }: MuseumMark): boolean =>
    dots.some((dot) => dot.x > 0 && dot.y > 0 && dot.x < width && dot.y < height);
  const named = ({ row, selected }: MuseumMark): boolean =>
    !numbers || row.own || selected || row.id === input.active;
  const requests = marks
    .filter((mark) => inView(mark) && named(mark))
    .map((mark): LabelRequest => ({
      id: mark.row.id,
      text: mark.row.label,
      bold: mark.row.own || mark.selected,
      marks: free(mark),
      first: mark.row.own || mark.selected,
    }));
  return placeLabels(requests, {
    width,
    height,
    lineHeight: input.lineHeight,
    marks: marks.flatMap(free),
    taken: [{ x0: width - corner.width, y0: 0, x1: width, y1: corner.height }],
    measure: input.measure,
  });
}

function keyOf(rows: readonly MuseumRow[]): MuseumPicture["key"] {
  const symbols = (["museum", "digital", "organization"] as const).filter((symbol) =>
    rows.some(({ own, museum }) => museum.kind === symbol && !own),
  );
  const key = [
    ...(rows.some(({ own }) => own) ? (["own"] as const) : []),
    ...symbols,
    ...(rows.some(({ museum }) => museum.sites.length > 1) ? (["twoSites"] as const) : []),
  ];
  return key.length > 1 ? key : [];
}

/** The picture of the museums in px: ground, marks with names or numbers, and the key. */
export function museumPicture(input: MuseumPictureInput): MuseumPicture {
  const { data, rows, listed, isRegion, frame, zoom, selected, shown } = input;
  const { map, context } = data;
  const pxPerKm = (frame.scale * (zoom?.k ?? 1) * 1000) / map.metersPerUnit;
  const numbers = pxPerKm < 0.45 || frame.width < 540;
  const exact = rows.map((row) => dotsOf(row, numbers, input));
  const dots = numbers ? apart(exact, frame) : exact;
  const marks = rows.map((row, i): MuseumMark => ({
    row,
    symbol: row.museum.kind,
    selected: row.id === selected,
    dimmed: !shown.has(row.id),
    dots: dots[i] ?? [],
    label: undefined,
  }));
  const labels = labelsOf(marks, numbers, input);
  const own = rows.find((row) => row.own)?.id;
  const areaOf = (id: string | undefined): string | undefined =>
    id === undefined || map.areas[id] === undefined ? undefined : areaPath(map, id);
  return {
    width: frame.width,
    height: frame.height,
    transform: mapTransform(frame, zoom),
    labels: numbers ? "numbers" : "names",
    map,
    context,
    contextScale: (context?.metersPerUnit ?? 0) / map.metersPerUnit,
    regionArea: isRegion ? listed.map(({ id }) => areaOf(id)).join("") : undefined,
    ownArea: areaOf(own),
    selectedArea: selected === own ? undefined : areaOf(selected),
    marks: marks.map((mark) => ({ ...mark, label: labels.find(({ id }) => id === mark.row.id) })),
    key: keyOf(listed),
  };
}
