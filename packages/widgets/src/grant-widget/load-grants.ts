import {
  type AnswerContext,
  type Clause,
  cubeOfTally,
  type Engine,
  engineOf,
  engineOfCube,
  type FieldName,
  grantTable,
  type GrantTable,
  tallyOfFile,
} from "@lansmuseer/aggregate";
import type { Grant } from "@lansmuseer/domain";
import {
  fetchFile,
  fileNameOf,
  LoadFailure,
  type OpenPackage,
  type PackageFile,
  PublishedGrants,
} from "@lansmuseer/sources/web";
import type { Once } from "../source/source-controller.js";
import { loadPopulation, type Population } from "./population.js";

/** Grants that can be asked, and where all of them are here, read one by one. */
export interface LoadedGrants {
  readonly engine: Engine;
  /** By the numbers of the engine's table; absent while only sums have come, or where a file has no more than figures. */
  readonly grants: GrantList | undefined;
  /** False while only sums have come: questions beyond them are refused. */
  readonly isComplete: boolean;
  /** Absent where the package does not tell; amounts per inhabitant are missing then. */
  readonly population?: Population | undefined;
  /** What a file as people keep it has, and could not be read. */
  readonly unread?: { readonly rows: number; readonly ore: number };
}

/** Whether conditions can be met: sums that come first tell nothing of fields that they do not have. */
export const canMeet = ({ engine, isComplete }: LoadedGrants, clauses: readonly Clause[]): boolean =>
  isComplete || clauses.every(({ field }) => engine.table.fields[field] !== undefined);

export interface GrantList {
  readonly length: number;
  readonly at: (row: number) => Grant;
}

/** Fields that views group by and that a cube of this size holds for a region's decisions of a decade. */
const cubeFields: readonly FieldName[] = ["municipality", "area", "program", "targetGroup"];

/** Grants that a page has already. */
export const loadedGrants = (grants: readonly Grant[]): LoadedGrants => ({
  engine: engineWithCube(grantTable(grants)),
  grants: listOf(grants),
  isComplete: true,
});

/** Beyond this part of grants with several values in a field, counting them beside a cube takes longer than reading all. */
const mostSpread = 0.02;

function isMostlySingle(table: GrantTable, field: FieldName): boolean {
  const view = table.fields[field];
  const column = view && table.columns[view.base];
  if (column?.kind !== "list") return column !== undefined;
  const { codes, offsets, lists } = column;
  let several = 0;
  for (let row = 0; row < table.rows; row++) {
    const list = lists?.[row] ?? row;
    if (offsets[list + 1]! - offsets[list]! > 1) several++;
  }
  return codes.length > 0 && several <= mostSpread * table.rows;
}

function engineWithCube(table: GrantTable, population?: Population): Engine {
  const context: AnswerContext = population === undefined ? {} : { population: population.counts };
  const cube = cubeFields.filter((field) => isMostlySingle(table, field));
  try {
    return engineOf(table, { ...context, cube });
  } catch (error) {
    // More combinations than a cube holds: every question still has its answer, from the grants themselves.
    if (error instanceof RangeError) return engineOf(table, context);
    throw error;
  }
}

/** The sums of a package first, when it has them, then its grants. */
export async function loadGrants(
  { files }: OpenPackage,
  once: Once,
  show: (loaded: LoadedGrants) => void,
): Promise<LoadedGrants> {
  const { cube, grants, facts } = files;
  if (grants === undefined) throw new LoadFailure("not-found", "grants.csv");
  const people =
    facts === undefined
      ? Promise.resolve(undefined)
      : once("population", facts.url, (signal) => loadPopulation(facts, signal));
  const whole = once("grants", grants.url, async (signal) => readGrants(grants, people, signal));
  if (cube !== undefined) {
    const sums = once("cube", cube.url, async (signal) => readCube(cube, people, signal));
    // Sums are a foretaste: the grants come whether or not they do, and say what is wrong themselves.
    const first = await Promise.race([
      sums.catch(() => undefined),
      whole.then(
        () => undefined,
        () => undefined,
      ),
    ]);
    if (first !== undefined) show(first);
  }
  return whole;
}

type People = Promise<Population | undefined>;

async function readCube(file: PackageFile, people: People, signal: AbortSignal): Promise<LoadedGrants> {
  const response = await fetchFile(file.url, { signal });
  const { tally, grants, rows } = tallyOfFile(await response.json());
  const population = await people;
  const context = population === undefined ? {} : { population: population.counts };
  const engine = engineOfCube(cubeOfTally(tally, grants, rows), context);
  return { engine, grants: undefined, isComplete: false, population };
}

async function readGrants(
  { url, format }: PackageFile,
  people: People,
  signal: AbortSignal,
): Promise<LoadedGrants> {
  const response = await fetchFile(url, { signal });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const population = await people;
  const loaded = (table: GrantTable, grants?: GrantList): LoadedGrants => ({
    engine: engineWithCube(table, population),
    grants,
    isComplete: true,
    population,
  });
  if (format === "arrow") {
    const { tableOfIpc } = await import("@lansmuseer/aggregate/arrow");
    return loaded(tableOfIpc(bytes));
  }
  if (format === "parquet") {
    const { tableOfParquet } = await import("@lansmuseer/aggregate/parquet");
    return loaded(await tableOfParquet(bytes.buffer));
  }
  const file = fileNameOf(url);
  const published = format === "csv" ? publishedIn(bytes, file) : undefined;
  if (published === undefined) {
    const { importTable } = await import("../source/import-table.js");
    const { values, problems, unreadOre } = await importTable("grants", bytes, file, format);
    const unread = { rows: problems.length, ore: unreadOre };
    return { ...loaded(grantTable(values), listOf(values)), unread };
  }
  if (published.length === 0) throw new LoadFailure("empty", file);
  return loaded(grantTable(published), published);
}

const listOf = (grants: readonly Grant[]): GrantList => ({
  length: grants.length,
  at: (row) => grants[row]!,
});

/** The grants of a file that this project has written, or nothing of one as people keep it. */
function publishedIn(bytes: Uint8Array, file: string): PublishedGrants | undefined {
  try {
    const grants = new PublishedGrants(new TextDecoder("utf-8", { fatal: true }).decode(bytes), file);
    return grants.isPublished ? grants : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
