import type { PackageFile } from "@lansmuseer/sources/web";

/** Where what a map shows comes from, and what of it is made up. */
export interface Told {
  readonly source?: string | undefined;
  readonly madeUp?: string | undefined;
}

/** So many sources can be read in a line; of more, the file says what they are. */
const mostSources = 6;

/** What the rows that are shown say of themselves; else what their file says. */
export function toldOf(
  file: PackageFile | undefined,
  rows: readonly { readonly fictional?: true; readonly source?: string }[],
): Told {
  const fictional = rows.find((row) => row.fictional);
  const madeUp = fictional === undefined ? undefined : (fictional.source ?? "");
  const said = rows.map(({ source = "" }) => source).filter((source) => source !== "" && source !== madeUp);
  const sources = [...new Set(said)];
  const isFew = sources.length > 0 && sources.length <= mostSources;
  // What is made up has no other source than the note above the picture names.
  const others = madeUp === undefined ? file?.source : undefined;
  return {
    source: isFew ? sources.join("; ") : others,
    ...(madeUp !== undefined && { madeUp }),
  };
}
