import type { TableKind } from "@lansmuseer/domain";
import {
  type Counts,
  hasErrors,
  type Importer,
  isConserved,
  issueText,
  severityOf,
} from "@lansmuseer/sources";

/** An import for a program: counts, how columns were read, and issues in both languages. Kronor are text, and exact. */
export function jsonReport(
  importer: Importer<TableKind>,
  strict: boolean,
): Readonly<Record<string, unknown>> {
  const { counts, log, sheets, kind } = importer;
  return {
    kind,
    ok: !hasErrors(log.counts, strict),
    conserved: isConserved(counts),
    counts: Object.fromEntries(
      (Object.keys(counts) as (keyof Counts)[]).map((key) => [
        key,
        { rows: counts[key].rows, ore: String(counts[key].ore) },
      ]),
    ),
    sheets,
    issueCounts: Object.fromEntries(log.counts),
    issues: log.issues.map((issue) => ({
      ...issue,
      severity: severityOf(issue.code),
      sv: issueText(issue, "sv"),
      en: issueText(issue, "en"),
    })),
  };
}
