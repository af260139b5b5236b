import { type TableKind, tables } from "@lansmuseer/domain";
import { type Counts, escapeXml, hasErrors, type Importer } from "@lansmuseer/sources";
import { countText, kronorInSwedish } from "../terminal/numbers.js";
import { besideIssue, type IssueGroup, issueGroups, placeOfIssue, severityNames } from "./issue-groups.js";

/** How many places of one code the page lists. */
const LISTED = 200;

/** What the page says beside the import. */
export interface ReportFacts {
  readonly title: string;
  /** The day of the import, as `2026-11-26`. */
  readonly date: string;
  readonly isFictional: boolean;
  /** Files of the package, to link to. */
  readonly files: readonly string[];
}

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}caption{text-align:start;font-weight:700;padding:.5rem 0}
th,td{padding:.5rem .75rem .5rem 0;text-align:start;vertical-align:top;overflow-wrap:anywhere}thead th{border-block-end:1.5px solid}
tbody tr{border-block-end:1px solid color-mix(in srgb,currentColor 25%,transparent)}.n{text-align:end;white-space:nowrap}
details{margin-block:.5rem}summary{min-height:44px;cursor:pointer}.note{border-inline-start:4px solid;padding-inline-start:1rem}`;

const ROWS: readonly (readonly [keyof Counts, string])[] = [
  ["read", "Lästa rader"],
  ["published", "Publicerade"],
  ["reported", "Inte publicerade, se nedan"],
  ["sums", "Summarader"],
];

/** A page that a person can read about an import: no script, nothing fetched. In Swedish. */
export function htmlReport(importer: Importer<TableKind>, facts: ReportFacts): string {
  const { counts, log, kind } = importer;
  const groups = issueGroups(importer);
  const errors = log.issues.length === 0 ? 0 : groups.filter(({ severity }) => severity === "error").length;
  const verdict = hasErrors(log.counts)
    ? `${countText(errors)} slag av fel måste rättas. Raderna som berörs är inte publicerade.`
    : "Inga fel hittades.";
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Importrapport: ${escapeXml(facts.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Importrapport: ${escapeXml(facts.title)}</h1>
<p>${escapeXml(tables[kind].sv)}, inlästa <time datetime="${facts.date}">${facts.date}</time>. ${verdict}</p>
${facts.isFictional ? '<p class="note"><strong>Exempel. Värdena är påhittade.</strong></p>' : ""}
${countsTable(counts)}
<h2>Filer</h2>
<ul>${facts.files.map((file) => `<li><a href="${escapeXml(encodeURI(file))}">${escapeXml(file)}</a></li>`).join("")}</ul>
<h2>Att rätta och känna till</h2>
${groups.length === 0 ? "<p>Inget.</p>" : groups.map(groupSection).join("\n")}
<h2>Så lästes kolumnerna</h2>
${columnTables(importer)}
<h2>Regler</h2>
<ul>
<li>Varje rad räknas: lästa rader är publicerade, inte publicerade och summarader tillsammans, i antal och i kronor.</li>
<li>Samma id två gånger: den första raden publiceras, de andra redovisas ovan.</li>
<li>Flera kommuner på en rad delar lika på beloppet, om inte filen säger annat. Delarna blir tillsammans hela beloppet.</li>
</ul>
</main>
</body>
</html>
`;
}

function countsTable(counts: Counts): string {
  const rows = ROWS.map(
    ([key, name]) =>
      `<tr><th scope="row">${name}</th><td class="n">${countText(counts[key].rows)}</td><td class="n">${kronorInSwedish(counts[key].ore)}</td></tr>`,
  );
  return `<table><caption>Vad som blev av raderna</caption><thead><tr><th scope="col">Rader</th><th scope="col" class="n">Antal</th><th scope="col" class="n">Belopp</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function groupSection({ code, severity, count, message, remedy, issues }: IssueGroup): string {
  const rows = issues
    .slice(0, LISTED)
    .map(
      (issue) =>
        `<tr><td>${escapeXml(placeOfIssue(issue))}</td><td>${escapeXml(besideIssue(issue))}</td></tr>`,
    );
  const more = count > rows.length ? `<p>${countText(count - rows.length)} till visas inte.</p>` : "";
  return `<section><h3>${severityNames[severity]}: ${escapeXml(message)}</h3><p>${escapeXml(remedy)}</p><details><summary>${countText(count)} ${count === 1 ? "ställe" : "ställen"} (${code})</summary><table><thead><tr><th scope="col">Var</th><th scope="col">Vad som stod</th></tr></thead><tbody>${rows.join("")}</tbody></table>${more}</details></section>`;
}

function columnTables({ sheets, table }: Importer<TableKind>): string {
  return sheets
    .filter(({ headerRow }) => headerRow !== undefined)
    .map(({ file, sheet, columns }) => {
      const rows = columns.map(({ header, name, confidence }) => {
        const column = table.columns.find((one) => one.name === name);
        return `<tr><td>${escapeXml(header)}</td><td>${escapeXml(column?.sv ?? name)}</td><td class="n">${Math.round(confidence * 100)}&nbsp;%</td></tr>`;
      });
      const caption = escapeXml(sheet === undefined ? file : `${file}, ${sheet}`);
      return `<table><caption>${caption}</caption><thead><tr><th scope="col">Rubrik i filen</th><th scope="col">Lästes som</th><th scope="col" class="n">Säkerhet</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
    })
    .join("\n");
}
