import type { MuseumMapText } from "./museum-map-text.js";
import type { MuseumRow } from "./museum-rows.js";

/** A spreadsheet runs a text cell that begins with one of these as a formula. */
const asText = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const quoted = (value: string | number | undefined): string =>
  typeof value === "number" ? String(value) : `"${asText(value ?? "").replaceAll('"', '""')}"`;

/** The table as comma-separated text, UTF-8, one line a museum, the source line last. Missing facts are empty cells. */
export function museumCsv(rows: readonly MuseumRow[], text: MuseumMapText, source: string): string {
  const { columns } = text;
  const header = [
    columns.number,
    columns.museum,
    columns.place,
    columns.county,
    columns.founded,
    columns.visitors,
    columns.year,
    columns.website,
  ];
  const lines = rows.map(({ number, name, localities, county, cells }) => [
    number,
    name,
    localities,
    county,
    cells.founded,
    cells.visitors,
    cells.year,
    cells.website,
  ]);
  return (
    [...[header, ...lines].map((line) => line.map(quoted).join(",")), quoted(source)].join("\r\n") + "\r\n"
  );
}
