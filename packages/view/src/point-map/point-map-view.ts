import { type Venue, type VenueKindId, venueKinds } from "@lansmuseer/domain";
import { projectToGrid } from "@lansmuseer/places";
import type { AreaName } from "../choropleth/area-labels.js";
import { choroplethLayout, type ChoroplethLayout } from "../choropleth/choropleth-layout.js";
import { figureView, type FigureParts, type FigureView } from "../figure/figure-view.js";
import { aboutRecords, unreadRows } from "../figure/record-mark.js";
import { formatCount, type Language } from "../text/format.js";
import { clusterVenues } from "./venue-clusters.js";
import type { PointMapData, PointMapScreen, PointMapSection, PointMapState } from "./point-map-data.js";
import { pointMapText, type PointMapText } from "./point-map-text.js";
import { gapsSummary, gapsTitle, venueSummary, venueTitle } from "./point-map-words.js";
import { comparedKinds, type MunicipalityVenues, municipalityVenues } from "./venue-gaps.js";
import { gapsTable, inOrder, kindParts, type VenueRow, venueRow, venueTable } from "./venue-rows.js";
import { type VenueSymbol, venueSymbols } from "./venue-symbols.js";

/** A mark on the map: one venue with its kind's shape, or a disc with a number. */
export interface VenueMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly rows: readonly VenueRow[];
  /** Undefined for a disc. */
  readonly symbol: VenueSymbol | undefined;
  readonly number: string;
  readonly spoken: string;
  /** True when another municipality is chosen. */
  readonly isDimmed: boolean;
}

/** A kind in the key, which is also the choice of kinds. */
export interface VenueKeyItem {
  readonly kind: VenueKindId;
  readonly symbol: VenueSymbol;
  readonly label: string;
  readonly isChosen: boolean;
}

/** A municipality in the panel. */
export interface MunicipalityPanel {
  readonly name: string;
  readonly parts: readonly string[];
  readonly lacks: string;
  readonly rows: readonly VenueRow[];
}

export interface PointMapView extends FigureView {
  readonly text: PointMapText;
  readonly section: PointMapSection;
  readonly sections: readonly { readonly id: PointMapSection; readonly label: string }[];
  readonly key: readonly VenueKeyItem[];
  readonly isFiltered: boolean;
  readonly empty: string | undefined;
  readonly counted: string;
  readonly layout: ChoroplethLayout;
  /** Names of municipalities that no mark covers. */
  readonly names: readonly AreaName[];
  readonly marks: readonly VenueMark[];
  readonly municipalities: readonly {
    readonly value: string;
    readonly label: string;
    readonly isChosen: boolean;
  }[];
  readonly panel: MunicipalityPanel | undefined;
}

/** Venues on a map, ready to be drawn: marks, key, panel, table and sentence, and what municipalities lack. */
export function pointMapView(data: PointMapData, state: PointMapState, screen: PointMapScreen): PointMapView {
  const { language, section, kinds: asked, selected } = state;
  const { ground, about } = data;
  const text = pointMapText[language];
  const codes = new Set(ground.areas.map(({ code }) => code));
  const inside = data.venues.filter(({ municipality }) => codes.has(municipality));
  const occurring = venueKinds.map(({ id }) => id).filter((id) => inside.some(({ kind }) => kind === id));
  const chosen = occurring.filter((kind) => asked.includes(kind));
  const shown = chosen.length === 0 ? inside : inside.filter(({ kind }) => chosen.includes(kind));
  const compared = comparedKinds(inside).filter((kind) => chosen.length === 0 || chosen.includes(kind));
  const each = municipalityVenues(inside, ground.areas, compared);
  const rows = shown.map((venue) => venueRow(venue, data.venues, text, language)).sort(inOrder);
  const area = ground.areas.find(({ code }) => code === selected);
  const layout = layoutOf(data, state, screen);
  const where = ground.counties?.find(({ code }) => code === ground.region)?.name ?? text.country;
  const outside = data.venues.length - inside.length;
  const said = { venues: shown, inside, each, compared, occurring, outside };
  const marks = section === "map" ? marksOf(rows, data, layout, area?.code, occurring, text, language) : [];
  const parts: FigureParts =
    section === "gaps"
      ? {
          title: gapsTitle(said, text),
          subtitle: text.gapsSubtitle(where),
          summary: gapsSummary(said, text),
          table: gapsTable(each, compared, selected, text, language),
          fileName: text.gapsFileName,
        }
      : {
          title: venueTitle(said, text),
          subtitle: text.subtitle(where),
          summary: venueSummary(said, text, data.venues.length === 0),
          table: venueTable(rows, text.caption(text.counted(text.any, rows.length)), text, language),
          fileName: text.fileName,
        };
  return {
    ...figureView(
      { ...parts, summary: [parts.summary, unreadRows(data.unread ?? 0, language)].join(" ").trim() },
      aboutRecords(about, data.venues, language),
      language,
    ),
    text,
    section,
    sections: (["map", "gaps"] as const).map((id) => ({ id, label: text.sections[id] })),
    key: occurring.map((kind) => ({
      kind,
      symbol: venueSymbols[kind],
      label: `${capital(text.kinds[kind].many)} (${formatCount(inside.filter((venue) => venue.kind === kind).length, language)})`,
      isChosen: chosen.includes(kind),
    })),
    isFiltered: chosen.length > 0,
    empty: rows.length === 0 ? (data.venues.length === 0 ? text.noData : text.empty) : undefined,
    counted: text.counted(text.any, rows.length),
    layout,
    names: layout.names.filter((name) => !marks.some((mark) => covers(mark, name))),
    marks,
    municipalities: each.map(({ code, name }) => ({
      value: code,
      label: name,
      isChosen: code === selected,
    })),
    panel: area === undefined ? undefined : panelOf(area.code, each, rows, inside, compared, text),
  };
}

const covers = ({ x, y, r }: VenueMark, { box }: AreaName): boolean =>
  x > box.x0 - r && x < box.x1 + r && y > box.y0 - r && y < box.y1 + r;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const layoutOf = (
  { ground }: PointMapData,
  { height }: PointMapState,
  { width, lineHeight, measure, zoom }: PointMapScreen,
): ChoroplethLayout =>
  // The whole country needs no insets for its smallest municipalities: points are what is looked at, and they zoom.
  choroplethLayout(ground.region === undefined ? { ...ground, level: "region" } : ground, {
    widthPx: width,
    sideBySide: true,
    panels: 1,
    height,
    lineHeight,
    measure,
    zoom,
  });

function marksOf(
  rows: readonly VenueRow[],
  { ground }: PointMapData,
  { windows: [main] }: ChoroplethLayout,
  selected: string | undefined,
  kinds: readonly VenueKindId[],
  text: PointMapText,
  language: Language,
): readonly VenueMark[] {
  const { scale, x, y } = main.transform;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const points = rows.flatMap(({ id, venue: { position } }) => {
    if (position === undefined) return [];
    const at = projectToGrid({ lon: position.longitude, lat: position.latitude }, ground.map);
    return [{ id, x: at.x * scale + x, y: at.y * scale + y }];
  });
  return clusterVenues(points, main).map(({ ids, ...place }): VenueMark => {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const [first] = members;
    const venues = members.map(({ venue }) => venue);
    const isOne = members.length === 1 && first !== undefined;
    return {
      ...place,
      id: ids[0] ?? "",
      rows: members,
      symbol: isOne ? venueSymbols[first.venue.kind] : undefined,
      number: isOne ? "" : formatCount(members.length, language),
      spoken: isOne ? first.spoken : text.cluster(members.length, kindParts(venues, kinds, text)),
      isDimmed: selected !== undefined && members.every(({ venue }) => venue.municipality !== selected),
    };
  });
}

function panelOf(
  code: string,
  each: readonly MunicipalityVenues[],
  rows: readonly VenueRow[],
  inside: readonly Venue[],
  kinds: readonly VenueKindId[],
  text: PointMapText,
): MunicipalityPanel | undefined {
  const found = each.find((municipality) => municipality.code === code);
  if (found === undefined) return undefined;
  const { name, counts, lacks } = found;
  return {
    name,
    parts: kindParts(
      inside.filter(({ municipality }) => municipality === code),
      kinds,
      text,
    ),
    lacks:
      counts === undefined
        ? text.unknownMunicipality
        : lacks.length === 0
          ? text.lacksNothing
          : text.lacks(lacks.map((kind) => text.kinds[kind].one)),
    rows: rows.filter(({ venue }) => venue.municipality === code),
  };
}
