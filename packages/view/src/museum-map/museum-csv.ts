import { museumColumns } from "./museum-cells.js";
import type { MuseumMapText } from "./museum-map-text.js";
import type { MuseumRow } from "./museum-rows.js";

/** A spreadsheet runs a text cell that begins with one of these as a formula. */
const asText = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const quoted = (value: string | number | undefined): string =>
  typeof value === "number" ? String(value) : `"${asText(value ?? "").replaceAll('"', '""')}"`;

/** The table as comma-separated text, UTF-8, one line a museum, the source line last. Missing facts are empty cells. */
export function museumCsv(rows: readonly MuseumRow[], text: MuseumMapText, source: string): string {
  const lines = [
    museumColumns.map((column) => text.columns[column]),
    ...rows.map(({ cells }) => museumColumns.map((column) => cells[column].value)),
    [source],
  ];
  return lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("");
}
