import type { ExitCode, Terminal } from "../terminal/terminal.js";
import type { Options } from "./options.js";
import { runImport } from "./run-import.js";

/** Says how the columns of files are read, and what is not. */
export async function inspectCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  const importer = await runImport(options.kind, options, terminal, () => undefined);
  if (options.json) {
    terminal.out(`${JSON.stringify(importer.sheets, undefined, 2)}\n`);
    return 0;
  }
  for (const { file, sheet, headerRow, columns, unknown, ambiguous } of importer.sheets) {
    const name = sheet === undefined ? file : `${file}, ${sheet}`;
    terminal.out(
      headerRow === undefined ? `${name}: inga kända rubriker\n` : `${name}: rubriker på rad ${headerRow}\n`,
    );
    for (const { header, name: column, confidence } of columns) {
      const title = importer.table.columns.find((one) => one.name === column)?.sv ?? column;
      terminal.out(`  ${header} → ${title} (${column}, ${Math.round(confidence * 100)} %)\n`);
    }
    for (const header of unknown) terminal.out(`  ${header} → läses inte\n`);
    for (const { name: column, headers } of ambiguous)
      terminal.out(`  ${headers.join(" eller ")} → ${column}?\n`);
  }
  return importer.sheets.some(({ headerRow }) => headerRow !== undefined) ? 0 : 1;
}
