import type { Confidence } from "@lansmuseer/domain";
import type { Museum, MuseumArea } from "@lansmuseer/places";
import { formatCount, type Language } from "../text/format.js";
import type { MuseumMapText } from "./museum-map-text.js";

/** The table's columns in their order. */
export const museumColumns = [
  "number",
  "name",
  "town",
  "county",
  "founded",
  "foundedWhat",
  "visits",
  "year",
  "operator",
  "serves",
  "municipalities",
  "inhabitants",
  "website",
  "remarks",
] as const;

export type MuseumColumn = (typeof museumColumns)[number];

/** One cell of the table. */
export interface MuseumCell {
  /** What the file holds; undefined where nobody has reported it. */
  readonly value: string | number | undefined;
  /** The same as it is read. */
  readonly shown: string | undefined;
  /** What must be said beside it when no source states it. */
  readonly mark: string | undefined;
}

export type MuseumCells = Readonly<Record<MuseumColumn, MuseumCell>>;

/** The words of a museum that other parts of its row use too. */
export interface MuseumWords {
  readonly number: number;
  readonly town: string;
  readonly county: string;
  readonly houses: string;
  readonly notes: readonly string[];
}

const cell = (value: MuseumCell["value"], mark?: string, shown = value?.toString()): MuseumCell => ({
  value,
  shown,
  mark,
});

/** A museum as a line of the table. The last cell of a file also says which of the others are not certain. */
export function museumCells(
  { name, sites, founded, visitors: [visits], operator }: Museum,
  area: MuseumArea | undefined,
  { number, town, county, houses, notes }: MuseumWords,
  text: MuseumMapText,
  language: Language,
): MuseumCells {
  const count = (figure: number | undefined): string | undefined =>
    figure === undefined ? undefined : formatCount(figure, language);
  const markOf = (fact: { readonly confidence: Confidence } | undefined): string | undefined =>
    fact === undefined || fact.confidence === "stated" ? undefined : text[fact.confidence];
  const addresses = sites.map(({ website }) => website);
  const unsure = addresses.filter(({ confidence }) => confidence === "unverified");
  const cells = {
    number: cell(number),
    name: cell(name),
    town: cell(town),
    county: cell(county),
    founded: cell(founded?.value, markOf(founded)),
    foundedWhat: cell(founded?.what[language]),
    visits: cell(visits?.value, markOf(visits), count(visits?.value)),
    year: cell(visits?.year),
    operator: cell(operator?.value[language], markOf(operator)),
    serves: cell(area?.name[language], markOf(area)),
    municipalities: cell(area?.municipalities.length),
    inhabitants: cell(area?.population2024, undefined, count(area?.population2024)),
    website: cell(
      addresses.map(({ value }) => value).join(" "),
      unsure.length === 0
        ? undefined
        : `${text.unverifiedWebsite} (${unsure.map(({ value }) => value).join(", ")})`,
    ),
  };
  const remarks = [houses === "" ? "" : `${text.columns.houses}: ${houses}.`, ...notes].join(" ").trim();
  const marks = Object.entries(cells).map(([column, { mark }]) =>
    mark === undefined ? "" : ` ${text.columns[column as MuseumColumn]}: ${mark}.`,
  );
  return { ...cells, remarks: cell((remarks + marks.join("")).trim(), undefined, remarks) };
}
