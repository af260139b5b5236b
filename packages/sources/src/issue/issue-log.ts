import type { Issue } from "./issue.js";
import type { IssueCode } from "./issue-code.js";
import { severityOf } from "./messages.js";

/** How many issues of one code are kept whole; the others are counted. */
const KEPT = 1_000;

/** How many issues there are of each code. */
export type IssueCounts = ReadonlyMap<IssueCode, number>;

/** Gathers issues: a file of a million bad rows gives a million, and no one reads more than some. */
export class IssueLog {
  readonly #issues: Issue[] = [];
  readonly #counts = new Map<IssueCode, number>();

  add(issue: Issue): void {
    const count = (this.#counts.get(issue.code) ?? 0) + 1;
    this.#counts.set(issue.code, count);
    if (count <= KEPT) this.#issues.push(issue);
  }

  /** The issues that are kept, in the order in which they came. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** All issues by their code, those that are not kept too. */
  get counts(): IssueCounts {
    return this.#counts;
  }
}

/** Whether any issue is an error; with `strict`, a warning is one too. */
export function hasErrors(counts: IssueCounts, strict = false): boolean {
  return [...counts.keys()].some((code) => {
    const severity = severityOf(code);
    return severity === "error" || (strict && severity === "warning");
  });
}
