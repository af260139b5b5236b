import { areaBounds, type GridBounds } from "@lansmuseer/places";
import type { FigureScreen } from "../figure/figure-view.js";
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
  /** `gl` covers the picture with a movable map, where `<lansmuseer-map-gl>` is registered. Else `svg`. */
  readonly renderer?: "svg" | "gl" | undefined;
  /** Address of a style or a PMTiles file on the page's own host, to lie under the movable map. */
  readonly basemap?: string | undefined;
  /** Height of the picture in px, when the page asks for one. */
  readonly height?: number | undefined;
}

/** What only the screen knows. */
export interface MuseumMapScreen extends FigureScreen {
  readonly zoom?: Zoom | undefined;
  /** The museum that the keyboard has come to. */
  readonly active?: string | undefined;
}

export interface MuseumMapView {
  readonly text: MuseumMapText;
  /** The county that fills the picture; all of Sweden when absent. */
  readonly county: string | undefined;
  readonly title: string;
  readonly subtitle: string;
  /** The picture in a sentence. */
  readonly summary: string;
  readonly frame: MapFrame;
  readonly picture: MuseumPicture | undefined;
  readonly rows: readonly MuseumRow[];
  readonly found: readonly FoundMuseum[];
  /** What the search found, in words; empty while nothing is searched for. */
  readonly status: string;
  readonly listTitle: string;
  /** The table's caption. */
  readonly caption: string;
  /** The page's own museum and the selected one, also when they stand in another county. */
  readonly own: MuseumRow | undefined;
  readonly selected: MuseumRow | undefined;
  readonly source: string;
  readonly csv: string;
}

const textIn = { sv: museumMapSv, en: museumMapEn } as const;

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
function titleOf(data: MuseumMapData, text: MuseumMapText): string {
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
  const rows = museumRows(data, text, language, state.own);
  const inRegion = focus === undefined ? rows : rows.filter((row) => row.museum.region === state.region);
  const [first] = inRegion;
  const county = focus && first && countyOf(data, first.id, language);
  const found = searchMuseums(inRegion, data, text, state.search);
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
          isRegion: focus !== undefined,
          frame,
          selected,
          zoom: screen.zoom,
          active: screen.active,
          shown: new Set(found.map(({ row }) => row.id)),
          lineHeight: screen.lineHeight,
          measure: screen.measure,
        });
  const source = text.source(formatDate(data.updated, language));
  const museums = inRegion.length;
  const title = county === undefined ? titleOf(data, text) : text.regionTitle(county, museums);
  const isSearching = state.search.trim() !== "";
  return {
    text,
    county,
    rows: inRegion,
    found,
    frame,
    source,
    title: state.heading?.trim() || title,
    subtitle: text.subtitle[parts === "both" ? (picture?.labels ?? "table") : parts],
    summary: text.summary({
      museums,
      places: inRegion.flatMap((row) => row.museum.sites).length,
      county,
      own: inRegion.find((row) => row.own)?.name,
      hasList: parts === "both",
    }),
    listTitle: isSearching ? text.listFound : text.list(county),
    status: !isSearching
      ? ""
      : found.length === 0
        ? text.noResults(county)
        : text.results(found.length, museums),
    caption: county === undefined ? text.tableCaption(museums) : title,
    csv: museumCsv(inRegion, text, source),
    picture,
    own: rows.find((row) => row.own),
    selected: rows.find((row) => row.id === selected),
  };
}
