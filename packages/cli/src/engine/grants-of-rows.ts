import type { Grant } from "@lansmuseer/domain";
import { PublishedGrants } from "@lansmuseer/sources/web";

/** A row of a published file as an engine gives it: figures of Parquet are numbers. */
export type FileRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The grants of rows that an engine gives of a published file.
 *
 * @throws PublishedProblem when a row is none
 */
export function grantsOfRows(rows: readonly FileRow[]): readonly Grant[] {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  const lines = rows.map((row) => line(columns.map((column) => String(row[column] ?? ""))));
  return [...new PublishedGrants([line(columns), ...lines].join("\r\n"), "grants.csv")];
}
