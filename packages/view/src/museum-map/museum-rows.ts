import type { Confidence } from "@lansmuseer/domain";
import type { Museum } from "@lansmuseer/places";
import { formatCount, type Language } from "../text/format.js";
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
  readonly localities: string;
  readonly county: string;
  readonly place: string;
  readonly facts: readonly MuseumFact[];
  readonly links: readonly MuseumLink[];
  readonly notes: readonly string[];
  /** The table's cells in the order of its columns; undefined where nobody has reported a figure. */
  readonly values: readonly (string | number | undefined)[];
  /** The same cells as they are read. */
  readonly cells: readonly (string | undefined)[];
  /** What a screen reader says of the museum's mark. */
  readonly spoken: string;
  readonly own: boolean;
}

/** Only web addresses become links: what else stands in the data is shown as text. */
export const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s]+$/i.test(address);

function markOf(
  { confidence }: { readonly confidence: Confidence },
  text: MuseumMapText,
): string | undefined {
  if (confidence === "stated") return undefined;
  return confidence === "derived" ? text.derived : text.unverified;
}

function factsOf(
  museum: Museum,
  data: MuseumMapData,
  text: MuseumMapText,
  language: Language,
): readonly MuseumFact[] {
  const facts: MuseumFact[] = [];
  const { founded, operator } = museum;
  const visitors = museum.visitors[0];
  const area = data.areas[museum.id];
  const add = (term: string, value: string, detail: string | undefined, mark: string | undefined): void => {
    facts.push({ term, value, detail, mark });
  };
  if (visitors !== undefined) {
    add(text.visitors, formatCount(visitors.value, language), String(visitors.year), markOf(visitors, text));
  }
  if (founded !== undefined)
    add(text.founded, String(founded.value), founded.what[language], markOf(founded, text));
  if (operator !== undefined) add(text.operator, operator.value[language], undefined, markOf(operator, text));
  if (area !== undefined) {
    const population = formatCount(area.population2024, language);
    add(text.serves, area.name[language], text.servesArea(area.municipalities.length, population), undefined);
  }
  return facts;
}

/** Today's county, by the museum's area. */
export function countyOf({ areas }: MuseumMapData, museum: string, language: Language): string {
  const area = areas[museum];
  return (area?.county ?? area?.name)?.[language] ?? "";
}

function linksOf(museum: Museum, text: MuseumMapText): readonly MuseumLink[] {
  return museum.sites
    .filter((site) => isWebAddress(site.website.value))
    .map((site) => ({
      href: site.website.value,
      label: text.website((museum.sites.length > 1 && site.name) || museum.name),
      mark: site.website.confidence === "unverified" ? text.unverifiedWebsite : undefined,
    }));
}

/** The one column whose figures are grouped: years are not. */
const visitorsColumn = 5;

/** All museums in words, in the order of the register. */
export function museumRows(
  data: MuseumMapData,
  text: MuseumMapText,
  language: Language,
  own?: string,
): readonly MuseumRow[] {
  return data.museums.map((museum, index) => {
    const localities = museum.sites.map((site) => site.locality).join(text.and);
    const county = countyOf(data, museum.id, language);
    const place = text.place(localities, county);
    const unverifiedPlace = museum.sites.some((site) => site.position.confidence === "unverified");
    const notes = [museum.note?.[language], unverifiedPlace ? text.unverifiedPlace : undefined];
    const visitors = museum.visitors[0];
    const websites = museum.sites.map((site) => site.website.value).join(" ");
    const { name } = museum;
    const values = [
      index + 1,
      name,
      localities,
      county,
      museum.founded?.value,
      visitors?.value,
      visitors?.year,
      websites,
    ];
    return {
      museum,
      id: museum.id,
      number: index + 1,
      name,
      label: museum.shortName ?? museum.name,
      localities,
      county,
      place,
      facts: factsOf(museum, data, text, language),
      links: linksOf(museum, text),
      notes: notes.filter((note) => note !== undefined),
      values,
      cells: values.map((value, i) =>
        i === visitorsColumn && value !== undefined
          ? formatCount(Number(value), language)
          : value?.toString(),
      ),
      spoken: text.option(index + 1, museum.name, place, museum.id === own, unverifiedPlace),
      own: museum.id === own,
    };
  });
}
