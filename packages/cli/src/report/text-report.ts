import type { TableKind } from "@lansmuseer/domain";
import type { Counts, Importer, Tally } from "@lansmuseer/sources";
import { countText, kronorInSwedish } from "../terminal/numbers.js";
import { besideIssue, type IssueGroup, issueGroups, placeOfIssue, severityNames } from "./issue-groups.js";

/** How many places of one code are listed for a person; the others are counted. */
const LISTED = 5;

/** An import in words, for a terminal. */
export function textReport(importer: Pick<Importer<TableKind>, "counts" | "log">): string {
  const groups = issueGroups(importer).map(groupText);
  return [...groups, countsText(importer.counts)].join("\n");
}

function groupText({ code, severity, count, message, remedy, issues }: IssueGroup): string {
  const places = issues.slice(0, LISTED).map((issue) => {
    const beside = besideIssue(issue);
    return `    ${placeOfIssue(issue)}${beside === "" ? "" : `: ${beside}`}`;
  });
  const more = count > LISTED ? [`    … och ${countText(count - LISTED)} till`] : [];
  const head = `${severityNames[severity]} (${countText(count)}): ${message} [${code}]`;
  return [head, ...places, ...more, `    Gör så här: ${remedy}`, ""].join("\n");
}

const NAMES: Readonly<Record<keyof Counts, string>> = {
  read: "Lästa rader",
  published: "Publicerade",
  reported: "Inte publicerade",
  sums: "Summarader",
};

function countsText(counts: Counts): string {
  const keys = Object.keys(NAMES) as (keyof Counts)[];
  const line = (name: string, { rows, ore }: Tally) =>
    `${name.padEnd(17)}${countText(rows).padStart(10)}${kronorInSwedish(ore).padStart(26)}`;
  return `${keys.map((key) => line(NAMES[key], counts[key])).join("\n")}\n`;
}
