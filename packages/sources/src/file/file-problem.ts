import type { Bilingual, Issue } from "../issue/issue.js";
import type { IssueCode } from "../issue/issue-code.js";

/** Why a whole file is not read. Thrown inside this package only: its functions give an issue instead. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(
    readonly code: IssueCode,
    readonly expected?: string | Bilingual,
    /** Where it was noticed, counted from 1. */
    readonly row?: number,
  ) {
    super(code);
  }

  /** The issue that a reader of the file is given. */
  issue(file: string, sheet?: string): Issue {
    return {
      code: this.code,
      file,
      ...(sheet === undefined ? {} : { sheet }),
      ...(this.row === undefined ? {} : { row: this.row }),
      ...(this.expected === undefined ? {} : { expected: this.expected }),
    };
  }
}

/** What any error is about: one of ours as it is, and what a library threw as a file that cannot be read. */
export function problemOf(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  const isMemory = error instanceof RangeError && /length|size|allocation/iu.test(error.message);
  return new FileProblem(isMemory ? "limit-memory" : "file-unreadable");
}
