import type { PackageFile } from "@lansmuseer/sources/web";

/** Where what a map shows comes from, and what of it is made up. */
export interface Told {
  readonly source?: string | undefined;
  readonly madeUp?: "all" | "some" | undefined;
}

/** So many sources can be read in a line; of more, the file says what they are. */
const mostSources = 6;

/** What the rows that are shown say of themselves; else what their file says. */
export function toldOf(
  file: PackageFile | undefined,
  rows: readonly { readonly fictional?: true; readonly source?: string }[],
): Told {
  const sources = [...new Set(rows.flatMap(({ source }) => source || []))];
  const isFew = sources.length > 0 && sources.length <= mostSources;
  const made = rows.filter(({ fictional }) => fictional).length;
  return {
    source: isFew ? sources.join("; ") : file?.source,
    ...(made > 0 && { madeUp: made === rows.length ? "all" : "some" }),
  };
}
