import type { Venue, VenueKindId } from "@lansmuseer/domain";
import { recordMark } from "../figure/record-mark.js";
import { byName, municipalityName } from "../municipality/municipality-name.js";
import {
  dataCell,
  missingCell,
  safeHref,
  textCell,
  type TableRow,
  type TableView,
} from "../table/table-view.js";
import { formatCount, type Language } from "../text/format.js";
import { joinWords } from "../text/join-words.js";
import type { PointMapText } from "./point-map-text.js";
import type { MunicipalityVenues } from "./venue-gaps.js";

/** A venue in words: panel, list and table are made of it. */
export interface VenueRow {
  readonly venue: Venue;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly municipality: string;
  readonly href: string | undefined;
  readonly mark: string | undefined;
  /** What a screen reader says of its mark. */
  readonly spoken: string;
}

export function venueRow(
  venue: Venue,
  all: readonly Venue[],
  text: PointMapText,
  language: Language,
): VenueRow {
  const kind = text.kinds[venue.kind].one;
  const municipality = municipalityName(venue.municipality);
  const mark = recordMark(venue, all, language);
  return {
    venue,
    id: venue.id,
    name: venue.name,
    kind,
    municipality,
    href: safeHref(venue.url),
    mark,
    spoken: [`${venue.name}. ${kind}, ${municipality}.`, mark === undefined ? "" : `(${mark})`]
      .join(" ")
      .trim(),
  };
}

/** By municipality, then kind, then name. */
export const inOrder = (a: VenueRow, b: VenueRow): number =>
  byName(a.municipality, b.municipality) || byName(a.kind, b.kind) || byName(a.name, b.name);

/** How many of each kind, as words: "3 museer". */
export const kindParts = (
  venues: readonly Venue[],
  kinds: readonly VenueKindId[],
  text: PointMapText,
): readonly string[] =>
  kinds.flatMap((kind) => {
    const count = venues.filter((venue) => venue.kind === kind).length;
    return count === 0 ? [] : [text.counted(text.kinds[kind], count)];
  });

/** The venues as a table. */
export function venueTable(
  rows: readonly VenueRow[],
  caption: string,
  { columns }: PointMapText,
  language: Language,
): TableView {
  const isMarked = rows.some(({ mark }) => mark !== undefined);
  const told = (words: string | undefined) =>
    words === undefined || words === "" ? missingCell("not-reported", language) : dataCell(words);
  const ids = [
    "name",
    "kind",
    "municipality",
    "address",
    "operator",
    ...(isMarked ? ["about" as const] : []),
  ] as const;
  return {
    caption,
    columns: ids.map((id) => ({ id, label: columns[id], numeric: false })),
    rows: rows.map(({ id, name, kind, municipality, venue, href, mark }): TableRow => {
      const title = dataCell(name);
      return {
        id,
        cells: [
          href === undefined ? title : { ...title, href },
          textCell(kind),
          textCell(municipality),
          told(venue.address),
          told(venue.operator),
          ...(isMarked ? [textCell(mark ?? "")] : []),
        ],
      };
    }),
  };
}

/** What each municipality has of each kind, and lacks, as a table. Nothing reported is not 0. */
export function gapsTable(
  municipalities: readonly MunicipalityVenues[],
  kinds: readonly VenueKindId[],
  selected: string | undefined,
  text: PointMapText,
  language: Language,
): TableView {
  const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return {
    caption: text.gapsCaption,
    columns: [
      { id: "municipality", label: text.columns.municipality, numeric: false },
      ...kinds.map((kind) => ({ id: kind, label: capital(text.kinds[kind].many), numeric: true })),
      { id: "lacks", label: text.columns.lacks, numeric: false },
    ],
    rows: municipalities.map(({ code, name, counts, lacks }): TableRow => ({
      id: code,
      isOwn: code === selected,
      cells: [
        textCell(name),
        ...kinds.map((kind) => {
          if (counts === undefined) return missingCell("not-reported", language);
          const count = counts.get(kind) ?? 0;
          return { text: formatCount(count, language), value: count };
        }),
        counts === undefined
          ? missingCell("not-reported", language)
          : textCell(
              joinWords(
                lacks.map((kind) => text.kinds[kind].one),
                language,
              ),
            ),
      ],
    })),
  };
}
