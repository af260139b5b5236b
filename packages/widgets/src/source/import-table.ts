import type { TableKind } from "@lansmuseer/domain";
import { placeLookup } from "@lansmuseer/places";
import { Importer, issueText, type ValueByKind } from "@lansmuseer/sources";
import { LoadFailure, PublishedProblem, type ResourceFormat } from "@lansmuseer/sources/web";

/** What was read of a file as people keep it. */
export interface ImportedTable<Value> {
  readonly values: readonly Value[];
  /** One for each row that could not be read. */
  readonly problems: readonly PublishedProblem[];
  /** Öre of the rows that could not be read. */
  readonly unreadOre: number;
}

/**
 * The rows of a file that a page leads to as it is: CSV with any headers, JSON, Arrow or Parquet. Where grants do not say who
 * gives, nobody is named.
 *
 * @throws LoadFailure when no row can be read, with the first thing that is the matter
 */
export async function importTable<Kind extends TableKind>(
  kind: Kind,
  bytes: Uint8Array,
  file: string,
  format: ResourceFormat,
): Promise<ImportedTable<ValueByKind[Kind]>> {
  const values: ValueByKind[Kind][] = [];
  const options = { register: placeLookup, funder: { name: "", kind: "unknown" as const } };
  const importer = new Importer(kind, options, (some) => {
    values.push(...some);
  });
  if (format === "csv") await importer.csv(file, [bytes]);
  else if (format === "json") await importer.json(file, bytes);
  else if (format === "parquet") await importer.parquet(file, bytes);
  else await importer.json(file, await jsonOfArrow(bytes));
  const { issues } = importer.log;
  if (values.length === 0) {
    const [issue] = issues;
    const language = document.documentElement.lang === "en" ? "en" : "sv";
    const text = issue === undefined ? "" : issueText(issue, language).message;
    throw new LoadFailure(issue === undefined ? "empty" : "unreadable", file, text);
  }
  const { rows, ore } = importer.counts.reported;
  const problems = Array.from({ length: rows }, (_, at) => {
    const { row = 0, column = "", value = "" } = issues[at] ?? {};
    return new PublishedProblem(file, row, column, value);
  });
  return { values, problems, unreadOre: Number(ore) };
}

/** The rows of Arrow as objects: records are few, and read in one way whatever they came in. */
async function jsonOfArrow(bytes: Uint8Array): Promise<Uint8Array> {
  const { tableFromIPC } = await import("@uwdata/flechette");
  const rows: readonly unknown[] = tableFromIPC(bytes, { useDate: true }).toArray();
  const text = JSON.stringify(rows, (_, value: unknown) =>
    typeof value === "bigint" ? Number(value) : value,
  );
  return new TextEncoder().encode(text);
}
