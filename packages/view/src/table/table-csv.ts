import type { TableCell, TableView } from "./table-view.js";

/** For whom a file is: `csv` has commas and decimal points, `excel` opens as it should in Excel on a Swedish computer. */
export type CsvForm = "csv" | "excel";

/** What a spreadsheet may take for the beginning of a formula, also behind apostrophes. */
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20\u2212]/u;

const quoted = (text: string): string =>
  `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/**
 * The table as a file, UTF-8, one line a row: figures unrounded and never quoted, a hole as the mark that the table shows.
 * `notes`, such as source and date, come last, each on a line of its own after an empty one.
 */
export function tableCsv(table: TableView, notes: readonly string[], form: CsvForm = "csv"): string {
  const excel = form === "excel";
  const cell = ({ value, text }: TableCell): string => {
    if (typeof value === "number") return excel ? String(value).replace(".", ",") : String(value);
    return value === undefined ? text : quoted(value);
  };
  const line = (cells: readonly string[]): string => `${cells.join(excel ? ";" : ",")}\r\n`;
  return [
    excel ? "\ufeff" : "",
    line(table.columns.map(({ label }) => quoted(label))),
    ...table.rows.map(({ cells }) => line(cells.map(cell))),
    ...(notes.length > 0 ? ["\r\n", ...notes.map((note) => line([quoted(note)]))] : []),
  ].join("");
}
