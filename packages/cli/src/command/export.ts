import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Grant, TableKind } from "@lansmuseer/domain";
import { CsvWriter, type ValueByKind, hasErrors, writeParquet } from "@lansmuseer/sources";
import { textReport } from "../report/text-report.js";
import { type ExitCode, type Terminal, UsageError } from "../terminal/terminal.js";
import { oneOf, type Options } from "./options.js";
import { runImport } from "./run-import.js";

/** Writes the values of files in another form. */
export async function exportCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  const to = oneOf("--to", ["csv", "csv-excel", "json", "parquet"] as const, options.to);
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
  await writeFile(resolve(terminal.folder, options.out), render(to, options.kind, values));
  terminal.err(`Skrivet till ${options.out}: ${values.length} rader.\n`);
  return 0;
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
