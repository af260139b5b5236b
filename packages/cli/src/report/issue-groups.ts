import {
  type Importer,
  type Issue,
  type IssueCode,
  issueText,
  type Severity,
  severityOf,
} from "@lansmuseer/sources";
import type { TableKind } from "@lansmuseer/domain";

/** The issues of one code: what they say, and where they are. */
export interface IssueGroup {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** All of them; more than are listed when there are very many. */
  readonly count: number;
  readonly message: string;
  readonly remedy: string;
  readonly issues: readonly Issue[];
}

const ORDER: readonly Severity[] = ["error", "warning", "notice"];

/** The issues of an import by their code, errors first, then the most common. In Swedish. */
export function issueGroups(importer: Pick<Importer<TableKind>, "log">): readonly IssueGroup[] {
  const groups = [...importer.log.counts].map(([code, count]): IssueGroup => {
    const { message, remedy } = issueText({ code }, "sv");
    const issues = importer.log.issues.filter((issue) => issue.code === code);
    return { code, severity: severityOf(code), count, message, remedy, issues };
  });
  return groups.sort(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      b.count - a.count ||
      (a.code < b.code ? -1 : 1),
  );
}

/** Where an issue is, as a person looks for it: `beslut.xlsx, Beslut 2021, rad 4, Beviljat`. */
export function placeOfIssue({ file, sheet, row, column }: Issue): string {
  const parts = [file, sheet, row === undefined ? undefined : `rad ${row}`, column];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

/** What stands beside an issue: the value that was there, and what was expected. */
export function besideIssue(issue: Issue): string {
  const { expected } = issueText(issue, "sv");
  const value = issue.value === undefined ? "" : `”${issue.value}”`;
  return [value, expected].filter((part) => part !== "").join(" → ");
}

/** What severities are called. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: "Fel",
  warning: "Varning",
  notice: "Upplysning",
};
