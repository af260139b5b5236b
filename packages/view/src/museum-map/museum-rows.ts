import type { Museum } from "@lansmuseer/places";
import type { Language } from "../text/format.js";
import { museumCells, type MuseumCells, type MuseumColumn } from "./museum-cells.js";
import type { MuseumMapData } from "./museum-map-data.js";
import type { MuseumMapText } from "./museum-map-text.js";

/** A fact ready to be read, with the mark it must carry when it is not stated by its source. */
export interface MuseumFact {
  readonly term: string;
  readonly value: string;
  /** What the value is of, in a word or two; read after it. */
  readonly detail: string | undefined;
  readonly mark: string | undefined;
}

/** A link to a museum's own site. `mark` says when the address is not confirmed. */
export interface MuseumLink {
  readonly href: string;
  /** The address as text, where nothing may lead out of the page. */
  readonly host: string;
  readonly label: string;
  readonly mark: string | undefined;
}

/** One museum in words: the list row, the details panel, the table row and the CSV line are all made of it. */
export interface MuseumRow {
  readonly museum: Museum;
  readonly id: string;
  /** Place in county order, from 1. The map shows it where names do not fit. */
  readonly number: number;
  readonly name: string;
  /** The name for a label in the picture. */
  readonly label: string;
  readonly place: string;
  /** Museums and addresses under it that have names of their own. */
  readonly houses: readonly string[];
  readonly facts: readonly MuseumFact[];
  readonly links: readonly MuseumLink[];
  readonly notes: readonly string[];
  readonly cells: MuseumCells;
  /** What a screen reader says of the museum's mark. */
  readonly spoken: string;
  readonly own: boolean;
}

/** Only web addresses become links: what else stands in the data is shown as text. */
const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s]+$/i.test(address);

/** What words about museums are made of. */
export type MuseumWords = Pick<MuseumMapData, "museums" | "areas">;

/** Today's county, by the museum's area. */
export function countyOf({ areas }: MuseumWords, museum: string, language: Language): string {
  const area = areas[museum];
  return (area?.county ?? area?.name)?.[language] ?? "";
}

function linksOf(museum: Museum, text: MuseumMapText): readonly MuseumLink[] {
  return museum.sites
    .filter((site) => isWebAddress(site.website.value))
    .map((site) => ({
      href: site.website.value,
      host: new URL(site.website.value).hostname,
      label: text.website((museum.sites.length > 1 && site.name) || museum.name),
      mark: site.website.confidence === "unverified" ? text.unverifiedWebsite : undefined,
    }));
}

/** The panel's facts: the table's own cells, but for what is read beside another or in a line of its own. */
function factsOf(cells: MuseumCells, houses: string, text: MuseumMapText): readonly MuseumFact[] {
  const fact = (column: MuseumColumn, detail?: string): MuseumFact | undefined => {
    const { shown, mark } = cells[column];
    return shown === undefined ? undefined : { term: text.columns[column], value: shown, detail, mark };
  };
  const { municipalities, inhabitants } = cells;
  const serves = text.servesArea(Number(municipalities.value), inhabitants.shown ?? "");
  const facts = [
    fact("visits", cells.year.shown),
    fact("founded", cells.foundedWhat.shown),
    fact("operator"),
    fact("serves", serves),
    houses === ""
      ? undefined
      : { term: text.columns.houses, value: houses, detail: undefined, mark: undefined },
  ];
  return facts.filter((each) => each !== undefined);
}

/** All museums in words, in the order of the register. */
export function museumRows(
  data: MuseumWords,
  text: MuseumMapText,
  language: Language,
  own?: string,
): readonly MuseumRow[] {
  return data.museums.map((museum, index) => {
    const { id, name, sites, runs = [] } = museum;
    const number = index + 1;
    const town = sites.map((site) => site.locality).join(text.and);
    const county = countyOf(data, id, language);
    const place = `${town}, ${county}`;
    const houses = runs.join(", ");
    const isPlaceUnsure = sites.some((site) => site.position.confidence === "unverified");
    const notes = [museum.note?.[language], isPlaceUnsure ? text.unverifiedPlace : undefined].filter(
      (note) => note !== undefined,
    );
    const words = { number, town, county, houses, notes };
    const cells = museumCells(museum, data.areas[id], words, text, language);
    const isOwn = id === own;
    return {
      museum,
      id,
      number,
      name,
      label: museum.shortName ?? name,
      place,
      houses: [...sites.flatMap((site) => site.name ?? []), ...runs],
      facts: factsOf(cells, houses, text),
      links: linksOf(museum, text),
      notes,
      cells,
      spoken: `${number}. ${name}. ${place}.${isOwn ? ` ${text.own}.` : ""}${isPlaceUnsure ? ` ${text.approximate}.` : ""}`,
      own: isOwn,
    };
  });
}
