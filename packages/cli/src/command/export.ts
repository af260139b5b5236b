import { placeLookup } from "@lansmuseer/places";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Grant, TableKind } from "@lansmuseer/domain";
import {
  CsvWriter,
  flatten,
  hasErrors,
  toThreesixty,
  type ValueByKind,
  writeParquet,
  writeWorkbook,
} from "@lansmuseer/sources";
import { textReport } from "../report/text-report.js";
import { type ExitCode, type Terminal, UsageError } from "../terminal/terminal.js";
import { oneOf, type Options } from "./options.js";
import { runImport } from "./run-import.js";

/** Writes the values of files in another form. */
export async function exportCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  const to = oneOf("--to", ["360giving", "csv", "csv-excel", "json", "parquet"] as const, options.to);
  if (options.out === undefined) throw new UsageError("-o: en fil att skriva till krävs");
  const values: ValueByKind[TableKind][] = [];
  const importer = await runImport(options.kind, options, terminal, (some) => {
    for (const value of some) values.push(value);
  });
  if (hasErrors(importer.log.counts, options.strict)) {
    terminal.err(textReport(importer));
    terminal.err("Inget skrevs.\n");
    return 1;
  }
  const target = resolve(terminal.folder, options.out);
  if (to === "360giving") return exportThreesixty(options, target, values, terminal);
  await writeFile(target, render(to, options.kind, values));
  terminal.err(`Skrivet till ${options.out}: ${values.length} rader.\n`);
  return 0;
}

/** A file of the 360Giving standard: JSON, or flat by the ending .csv or .xlsx. */
async function exportThreesixty(
  { kind, title, out = "", date }: Options,
  target: string,
  values: readonly ValueByKind[TableKind][],
  terminal: Terminal,
): Promise<ExitCode> {
  if (kind !== "grants") throw new UsageError("--to 360giving: --kind grants krävs");
  const grants = values as readonly Grant[];
  const name = grants[0]?.funder.name ?? "";
  const { package: file, issues } = toThreesixty(grants, {
    prefix: asciiName(name),
    name,
    title: title ?? "Beviljade bidrag",
    issued: date ?? terminal.today,
    register: placeLookup,
  });
  const rows = flatten(file.grants);
  if (out.endsWith(".xlsx")) await writeFile(target, writeWorkbook([{ name: "grants", rows }]));
  else if (out.endsWith(".csv"))
    await writeFile(target, rows.map((row) => `${row.map(flatCell).join(",")}\r\n`).join(""));
  else await writeFile(target, `${JSON.stringify(file, undefined, 1)}\n`);
  terminal.err(`Skrivet till ${out}: ${file.grants.length} bidrag.\n`);
  if (issues.length > 0)
    terminal.err(
      `${issues.length} bidrag saknar beslutsdatum eller belopp, som 360Giving kräver, och är inte med.\n`,
    );
  return issues.length > 0 ? 1 : 0;
}

/** Text is quoted, and none begins as a formula does; numbers are as they are. */
function flatCell(cell: string | number | boolean): string {
  if (typeof cell !== "string") return String(cell);
  return `"${(/^'*[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}

function asciiName(name: string): string {
  const ascii = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return ascii.replace(/^region /u, "").replace(/[^a-z0-9]+/gu, "-") || "lansmuseer";
}

function render(
  to: "csv" | "csv-excel" | "json" | "parquet",
  kind: TableKind,
  values: readonly ValueByKind[TableKind][],
): string | Uint8Array {
  // The values came of this kind; which one is not in the type of a command.
  const own = values as readonly Grant[];
  const kindOf = kind as "grants";
  if (to === "parquet") return writeParquet(kindOf, own);
  if (to === "json") return `${JSON.stringify(own, undefined, 1)}\n`;
  const writer = new CsvWriter(kindOf, to === "csv" ? "machines" : "excel");
  return writer.header() + writer.lines(own);
}
