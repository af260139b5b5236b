import type { TableKind } from "@lansmuseer/domain";
import type { ValueByKind } from "@lansmuseer/sources";
import {
  fetchFile,
  fileNameOf,
  type PackageFile,
  type PublishedTable,
  type ResourceFormat,
} from "@lansmuseer/sources/web";
import type { Once } from "./source-controller.js";

/** Reads the text of a published file. */
export type TableReader<Value> = (text: string, file: string) => PublishedTable<Value>;

/**
 * The rows of a file of a package, read once a page; none where the package has no such file. A CSV file with the columns of
 * this project is read by `read`; any other, and any other format, by what reads files as people keep them, which is had then.
 *
 * @throws LoadFailure or PublishedProblem when no row of the file can be read, with the first thing that is the matter
 */
export async function loadTable<Kind extends TableKind>(
  kind: Kind,
  file: PackageFile | undefined,
  once: Once,
  read: TableReader<ValueByKind[Kind]>,
): Promise<PublishedTable<ValueByKind[Kind]>> {
  if (file === undefined) return { values: [], problems: [] };
  const { url, format } = file;
  const name = fileNameOf(url);
  return once(kind, url, async (signal) => {
    const response = await fetchFile(url, { signal });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const published = format === "csv" ? publishedIn(bytes, name, read) : undefined;
    return published ?? importedIn(kind, bytes, name, format);
  });
}

/**
 * The rows of a file that this project has written, or nothing of one that has other columns or letters.
 *
 * @throws PublishedProblem when it has the columns, and no row can be read
 */
function publishedIn<Value>(
  bytes: Uint8Array,
  file: string,
  read: TableReader<Value>,
): PublishedTable<Value> | undefined {
  const text = utf8In(bytes);
  if (text === undefined) return undefined;
  const table = read(text, file);
  const [problem] = table.problems;
  if (problem === undefined || table.values.length > 0) return table;
  if (problem.row > 1) throw problem;
  return undefined;
}

/** Letters that are not UTF-8 are those of an older program, and would be lost. */
function utf8In(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function importedIn<Kind extends TableKind>(
  kind: Kind,
  bytes: Uint8Array,
  file: string,
  format: ResourceFormat,
): Promise<PublishedTable<ValueByKind[Kind]>> {
  const { importTable } = await import("./import-table.js");
  return importTable(kind, bytes, file, format);
}
