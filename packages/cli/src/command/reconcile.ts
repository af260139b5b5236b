import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { reconcile } from "@lansmuseer/aggregate";
import type { Allocation } from "@lansmuseer/domain";
import { findRegion } from "@lansmuseer/places";
import { hasErrors } from "@lansmuseer/sources";
import { packageIn } from "../data-package/descriptor.js";
import { reconcileJson, reconcileText } from "../report/reconcile-report.js";
import { textReport } from "../report/text-report.js";
import { type ExitCode, type Terminal, UsageError } from "../terminal/terminal.js";
import type { Options } from "./options.js";
import { runImport } from "./run-import.js";

export const RECONCILE_HELP = `lansmuseer reconcile MAPP...   stämmer av medelsfördelningen i datapaket, eller i filer

Skriver för varje år vad varje nivå kommer till (pengarnas ursprung, region, kulturområde, mottagare), vad som inte är
fördelat eller inte publicerat, och varje skillnad mellan en regions summa och dess rader, på öret.

  --region REGION   bara den regionen: 25, Norrbotten
  --json            svara för program

Exempel:
  lansmuseer reconcile data/kultursamverkan
  lansmuseer reconcile data/kultursamverkan --region Norrbotten
  lansmuseer reconcile allocations.csv
  lansmuseer reconcile data/kultursamverkan --json

Svarar 0 när allt stämmer, 1 när något skiljer eller en rad inte går att läsa, 2 när kommandot inte förstås.
`;

/** Says what each level of a flow of money comes to, and where one does not sum to the level above. */
export async function reconcileCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  const files = (await Promise.all(options.files.map((path) => tablesOf(path, terminal.folder)))).flat();
  const chosen = regionCodeOf(options.region);
  const allocations: Allocation[] = [];
  const importer = await runImport("allocations", { ...options, files }, terminal, (some) => {
    allocations.push(...some);
  });
  const years = reconcile(
    chosen === undefined ? allocations : allocations.filter(({ region }) => region === chosen),
  );
  const isRead = !hasErrors(importer.log.counts, options.strict);
  const isOk = isRead && years.every(({ differences }) => differences.length === 0);
  if (!isRead) terminal.err(textReport(importer));
  terminal.out(
    options.json ? `${JSON.stringify(reconcileJson(years, isOk), undefined, 2)}\n` : reconcileText(years),
  );
  return isOk ? 0 : 1;
}

function regionCodeOf(text: string | undefined): string | undefined {
  const code = findRegion(text ?? "")?.code;
  if (text !== undefined && code === undefined)
    throw new UsageError(`--region: en region som 25 eller Norrbotten krävs, fick ${text}`);
  return code;
}

/** The tables of allocations of a data package; a file is one itself. */
async function tablesOf(path: string, folder: string): Promise<readonly string[]> {
  const whole = resolve(folder, path);
  const isFolder = await stat(whole).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const tables = (await packageIn(whole)).resources.filter(
    // What Excel gets is the same table again.
    (resource) => resource["lansmuseer:kind"] === "allocations" && resource["dialect"] === undefined,
  );
  if (tables.length === 0)
    throw new UsageError(`ett datapaket med en tabell över medelsfördelning krävs, fick ${path}`);
  return tables.map((table) => join(path, table.path));
}
