import {
  fetchFile,
  fileNameOf,
  LoadFailure,
  type PackageFile,
  type PublishedTable,
  textOf,
} from "@lansmuseer/sources/web";
import type { Once } from "./source-controller.js";

/** Reads the text of a published file. */
export type TableReader<Value> = (text: string, file: string) => PublishedTable<Value>;

/**
 * The rows of a file of a package, read once a page; none where the package has no such file.
 *
 * @param what the table's name: the same file is read in one way by all
 * @throws LoadFailure when no row of the file can be read, with the first thing that is the matter
 */
export async function loadTable<Value>(
  what: string,
  file: PackageFile | undefined,
  once: Once,
  read: TableReader<Value>,
): Promise<PublishedTable<Value>> {
  if (file === undefined) return { values: [], problems: [] };
  const { url, format } = file;
  const name = fileNameOf(url);
  if (format !== "csv") throw new LoadFailure("unreadable", name, "csv");
  return once(what, url, async (signal) => {
    const table = read(await textOf(await fetchFile(url, { signal })), name);
    const [problem] = table.problems;
    if (table.values.length === 0 && problem !== undefined) throw problem;
    return table;
  });
}
