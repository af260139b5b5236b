import { copyFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parsePlainDate, tables, type TableKind } from "@lansmuseer/domain";
import { hasErrors, type Importer } from "@lansmuseer/sources";
import { writeFolder } from "../data-package/atomic-folder.js";
import { dcatRecord } from "../data-package/dcat.js";
import { descriptorOf, madeUpIn, packageIn, type Resource, resourceOf } from "../data-package/descriptor.js";
import { OriginGatherer } from "../data-package/value-origin.js";
import { valueWriter } from "../data-package/value-writer.js";
import { htmlReport } from "../report/html-report.js";
import { jsonReport } from "../report/json-report.js";
import { textReport } from "../report/text-report.js";
import { type ExitCode, type Terminal, UsageError } from "../terminal/terminal.js";
import type { Options } from "./options.js";
import { funderOf } from "./funder-of.js";
import { runImport } from "./run-import.js";

/** Imports files into a data package. Tables of other kinds that are in the package stay. */
export async function importCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  if (options.out === undefined) throw new UsageError("-o: en mapp att skriva till krävs");
  const date = options.date ?? terminal.today;
  if (parsePlainDate(date) === undefined)
    throw new UsageError(`--date: en dag som 2024-06-30 krävs, fick ${date}`);
  const folder = resolve(terminal.folder, options.out);
  const { importer, isWritten } = await tryToWrite(folder, options, date, terminal);
  report(importer, options, terminal);
  if (!isWritten) terminal.err(`Inget skrevs: ${options.out} är som förut.\n`);
  else if (!options.json) terminal.out(`Skrivet till ${options.out}. Läs report.html.\n`);
  return hasErrors(importer.log.counts, options.strict) || !isWritten ? 1 : 0;
}

/** Ends the writing of a package that is not to take the former one's place. */
class NothingToPublish extends Error {
  constructor(readonly importer: Importer<TableKind>) {
    super("nothing to publish");
  }
}

/** Writes the package, unless it would have no row, or has errors that are not allowed. */
async function tryToWrite(
  folder: string,
  options: Options,
  date: string,
  terminal: Terminal,
): Promise<{ readonly importer: Importer<TableKind>; readonly isWritten: boolean }> {
  const done: Importer<TableKind>[] = [];
  try {
    await writeFolder(folder, async (into) => {
      const importer = await writePackage(folder, into, options, date, terminal);
      const { counts, log } = importer;
      if (counts.published.rows === 0 || (options.strict && hasErrors(log.counts, true)))
        throw new NothingToPublish(importer);
      done.push(importer);
    });
    return { importer: done[0]!, isWritten: true };
  } catch (error) {
    if (!(error instanceof NothingToPublish)) throw error;
    return { importer: error.importer, isWritten: false };
  }
}

function report(importer: Importer<TableKind>, { json, strict }: Options, terminal: Terminal): void {
  terminal.out(
    json ? `${JSON.stringify(jsonReport(importer, strict), undefined, 2)}\n` : textReport(importer),
  );
}

async function writePackage(
  folder: string,
  into: string,
  options: Options,
  date: string,
  terminal: Terminal,
): Promise<Importer<TableKind>> {
  const { kind } = options;
  const writer = valueWriter(kind, options.format, into);
  const origins = new OriginGatherer();
  const importer = await runImport(kind, options, terminal, (values) => {
    origins.add(values);
    return writer.write(values);
  });
  const origin = origins.origin(options.files.map((file) => basename(file)));
  const own = (await writer.end()).map((file) => resourceOf(kind, file, origin));
  const former = await packageIn(folder);
  const resources = [...own, ...(await keepOthers(former.resources, folder, into, kind))];
  const title = options.title ?? former.title ?? tables[kind].sv;
  const publisher =
    options.region === undefined ? former.contributors?.[0]?.title : funderOf(options.region).name;
  const isFictional = madeUpIn(resources) !== undefined;
  const facts = { title, publisher, date, isFictional, resources };
  await writeFile(join(into, "datapackage.json"), `${JSON.stringify(descriptorOf(facts), undefined, 2)}\n`);
  const files = [...resources.map(({ path }) => path), "datapackage.json"];
  await writeCatalog(into, options, facts, terminal);
  const report = htmlReport(importer, { title, date, isFictional: origin.madeUp === "all", files });
  await writeFile(join(into, "report.html"), report);
  return importer;
}

/** Copies the tables of other kinds from the former package. A cube goes when the grants that it adds up do. */
async function keepOthers(
  resources: readonly Resource[],
  folder: string,
  into: string,
  kind: TableKind,
): Promise<readonly Resource[]> {
  const others = resources.filter(
    (resource) =>
      resource["lansmuseer:kind"] !== kind && !(kind === "grants" && resource["lansmuseer:kind"] === "cube"),
  );
  for (const { path } of others) await copyFile(join(folder, basename(path)), join(into, basename(path)));
  return others;
}

interface Catalog {
  readonly title: string;
  readonly publisher: string | undefined;
  readonly date: string;
  readonly isFictional: boolean;
  readonly resources: readonly Resource[];
}

/** A record for the national portal, which needs an address, a publisher and someone to write to. */
async function writeCatalog(
  into: string,
  options: Options,
  catalog: Catalog,
  terminal: Terminal,
): Promise<void> {
  const { baseUrl, contact } = options;
  const { publisher, title, date, isFictional, resources } = catalog;
  if (baseUrl === undefined || contact === undefined || publisher === undefined) {
    terminal.err("dcat.rdf skrevs inte: ange --base-url, --contact och --region.\n");
    return;
  }
  const files = resources.map(({ path, mediatype, title: name }) => ({
    path,
    mediaType: mediatype,
    title: name,
  }));
  const description = isFictional
    ? "Exempel. Värdena är påhittade."
    : `${title}, publicerat av ${publisher}.`;
  await writeFile(
    join(into, "dcat.rdf"),
    dcatRecord({ baseUrl, contact, publisher, title, description, date, files }),
  );
}
