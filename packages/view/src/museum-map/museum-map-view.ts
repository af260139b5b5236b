import { areaBounds, type GridBounds } from "@lansmuseer/places";
import { landMask, type LandMask } from "../map-frame/land-mask.js";
import { mapFrame, type MapFrame, type Zoom } from "../map-frame/map-frame.js";
import { formatDate, type Language } from "../text/format.js";
import { museumCsv } from "./museum-csv.js";
import type { MuseumMapData } from "./museum-map-data.js";
import { museumMapEn, museumMapSv, type MuseumMapText } from "./museum-map-text.js";
import { museumPicture, type MuseumPicture } from "./museum-picture.js";
import { countyOf, museumRows, type MuseumRow } from "./museum-rows.js";
import { searchMuseums, type FoundMuseum } from "./museum-search.js";

/** Which twins are shown: picture and list, the picture with its details, or the list alone. */
export type MuseumMapParts = "both" | "picture" | "table";

/** What the owner of the state says. */
export interface MuseumMapState {
  readonly language: Language;
  readonly parts: MuseumMapParts;
  /** Id of the page's own museum. */
  readonly own?: string | undefined;
  readonly selected?: string | undefined;
  /** Region code to fill the map with. */
  readonly region?: string | undefined;
  /** What the visitor has typed into the search field. */
  readonly search: string;
  /** The title, when the page has its own. */
  readonly heading?: string | undefined;
  /** Height of the picture in px, when the page asks for one. */
  readonly height?: number | undefined;
}

/** What only the screen knows. */
export interface MuseumMapScreen {
  /** Width of the whole widget in px. */
  readonly width: number;
  readonly lineHeight: number;
  readonly measure: (text: string, bold: boolean) => number;
  readonly zoom?: Zoom | undefined;
  /** The museum that the keyboard has come to. */
  readonly active?: string | undefined;
}

export interface MuseumMapView {
  readonly text: MuseumMapText;
  readonly title: string;
  readonly subtitle: string;
  /** The picture in a sentence. */
  readonly summary: string;
  readonly frame: MapFrame;
  readonly picture: MuseumPicture | undefined;
  readonly rows: readonly MuseumRow[];
  readonly found: readonly FoundMuseum[];
  /** How many the search may find: the region's, or all. */
  readonly total: number;
  /** The museum whose facts are shown: the selected one, else the page's own. */
  readonly details: MuseumRow | undefined;
  readonly source: string;
  readonly csv: string;
}

const textIn = { sv: museumMapSv, en: museumMapEn } as const;

const masks = new WeakMap<MuseumMapData["map"], LandMask>();

/** One mask a map for the life of the page: every layout asks for the same one. */
function maskOf(map: MuseumMapData["map"]): LandMask {
  const known = masks.get(map) ?? landMask(map);
  masks.set(map, known);
  return known;
}

/** The rectangle around a region's areas; undefined for a code that no museum serves. */
function regionBounds(data: MuseumMapData, region: string): GridBounds | undefined {
  const boxes = data.museums
    .filter((museum) => museum.region === region)
    .map(({ id }) => areaBounds(data.map, id));
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Only what is certain becomes a title: the southernmost and the northernmost town, and how many there are. */
function titleOf(
  data: MuseumMapData,
  text: MuseumMapText,
  region: string | undefined,
  language: Language,
): string {
  const museum = data.museums.find((each) => each.region === region);
  if (museum !== undefined) return text.regionTitle(countyOf(data, museum.id, language));
  const sites = data.museums
    .flatMap((museum) => museum.sites)
    .sort((a, b) => a.position.value.lat - b.position.value.lat);
  return text.title(sites[0]?.locality ?? "", sites.at(-1)?.locality ?? "", data.museums.length);
}

/** The museum map, ready to be drawn: picture, list, table, sentence and file from the same rows. */
export function museumMapView(
  data: MuseumMapData,
  state: MuseumMapState,
  screen: MuseumMapScreen,
): MuseumMapView {
  const { language, parts, selected } = state;
  const text = textIn[language];
  const focus = state.region === undefined ? undefined : regionBounds(data, state.region);
  const region = focus === undefined ? undefined : state.region;
  const rows = museumRows(data, text, language, state.own);
  const inRegion = region === undefined ? rows : rows.filter((row) => row.museum.region === region);
  const found = searchMuseums(inRegion, data, state.search);
  const frame = mapFrame(data.map, screen.width, {
    sideBySide: parts === "both",
    height: state.height,
    focus,
  });
  const picture =
    parts === "table"
      ? undefined
      : museumPicture({
          data,
          rows,
          listed: inRegion,
          frame,
          selected,
          zoom: screen.zoom,
          active: screen.active,
          shown: new Set(found.map(({ row }) => row.id)),
          onLand: maskOf(data.map),
          lineHeight: screen.lineHeight,
          measure: screen.measure,
        });
  const details = rows.find((row) => row.id === selected) ?? rows.find((row) => row.own);
  const source = text.source(formatDate(data.updated, language));
  const places = inRegion.flatMap((row) => row.museum.sites).length;
  return {
    text,
    rows: inRegion,
    found,
    frame,
    source,
    total: inRegion.length,
    title: state.heading ?? titleOf(data, text, region, language),
    subtitle: text.subtitle[picture?.labels ?? "list"],
    summary: text.summary(inRegion.length, places, rows.find((row) => row.own)?.name),
    csv: museumCsv(inRegion, text, source),
    picture,
    details,
  };
}
