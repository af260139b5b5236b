import { hasErrors } from "@lansmuseer/sources";
import { jsonReport } from "../report/json-report.js";
import { textReport } from "../report/text-report.js";
import type { ExitCode, Terminal } from "../terminal/terminal.js";
import type { Options } from "./options.js";
import { runImport } from "./run-import.js";

/** Says what is the matter with files, and writes nothing. */
export async function validateCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  const importer = await runImport(options.kind, options, terminal, () => undefined);
  const { json, strict } = options;
  terminal.out(
    json ? `${JSON.stringify(jsonReport(importer, strict), undefined, 2)}\n` : textReport(importer),
  );
  return hasErrors(importer.log.counts, strict) ? 1 : 0;
}
