/** Why a file on the web could not be used, as far as a reader or the page's editor can do something about it. */
export type FailureKind = "unreachable" | "timeout" | "not-found" | "unreadable" | "empty";

/** A file of a page could not be used. */
export class LoadFailure extends Error {
  override readonly name = "LoadFailure";

  constructor(
    readonly problem: FailureKind,
    /** The file's name, without its address. */
    readonly file: string,
    /** What was wrong, for the page's editor. */
    readonly detail = "",
  ) {
    super(`${file}: ${problem}${detail === "" ? "" : `: ${detail}`}`);
  }
}

/** The last part of an address: what a reader calls the file. */
export const fileNameOf = (url: string): string => {
  const path = url.split(/[?#]/, 1)[0]!;
  return path.slice(path.lastIndexOf("/") + 1) || path;
};
