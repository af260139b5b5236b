import { placeLookup } from "@lansmuseer/places";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { tables, type TableKind } from "@lansmuseer/domain";
import {
  FileProblem,
  Importer,
  type Mapping,
  parseMapping,
  type Sink,
  type ValueByKind,
} from "@lansmuseer/sources";
import { importPath } from "@lansmuseer/sources/node";
import { Progress } from "../terminal/progress.js";
import { type Terminal, UsageError } from "../terminal/terminal.js";
import type { Options } from "./options.js";
import { funderOf } from "./funder-of.js";

/**
 * Imports the files that were named, values to the sink.
 *
 * @throws UsageError when no file is named, or one is not there
 */
export async function runImport<Kind extends TableKind>(
  kind: Kind,
  options: Options,
  terminal: Terminal,
  sink: Sink<ValueByKind[Kind]>,
): Promise<Importer<Kind>> {
  if (options.files.length === 0) throw new UsageError("minst en fil krävs");
  const mapping =
    options.mapping === undefined ? undefined : await readMapping(options.mapping, kind, terminal);
  const funder = options.region === undefined ? undefined : funderOf(options.region);
  const progress = new Progress(terminal);
  let share: number | undefined;
  const importer = new Importer(
    kind,
    {
      register: placeLookup,
      ...(funder === undefined ? {} : { funder, idPrefix: prefixOf(funder.name) }),
      ...(mapping === undefined ? {} : { mapping }),
      keepPersonal: options.keepPersonal,
      fictional: options.fictional,
      onProgress: (rows) => progress.show(rows, share),
    },
    sink,
  );
  try {
    for (const file of options.files) {
      share = undefined;
      await importFile(importer, resolve(terminal.folder, file), file, (read, all) => {
        share = read / all;
      });
    }
  } finally {
    progress.end();
  }
  return importer;
}

async function importFile<Kind extends TableKind>(
  importer: Importer<Kind>,
  path: string,
  file: string,
  onBytes: (read: number, all: number) => void,
): Promise<void> {
  try {
    await importPath(importer, path, onBytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new UsageError(`filen finns inte: ${file}`);
    if (code === "EISDIR" || code === "EACCES") throw new UsageError(`filen går inte att öppna: ${file}`);
    throw error;
  }
}

async function readMapping(file: string, kind: TableKind, terminal: Terminal): Promise<Mapping> {
  const columns = tables[kind].columns.map(({ name }) => name);
  try {
    return parseMapping(await readFile(resolve(terminal.folder, file), "utf8"), columns);
  } catch (error) {
    if (error instanceof FileProblem)
      throw new UsageError(
        `--mapping ${file}: ${typeof error.expected === "string" ? error.expected : error.code}`,
      );
    throw new UsageError(`--mapping: filen går inte att öppna: ${file}`);
  }
}

/** `"Region Skåne"` begins the ids of its rows with `skane`. */
function prefixOf(name: string): string {
  const ascii = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return ascii.replace(/^region /u, "").replace(/[^a-z0-9]+/gu, "-");
}
