import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tables, type TableKind, tableSchemaOf } from "@lansmuseer/domain";
import type { Bilingual } from "@lansmuseer/sources";
import type { ValueOrigin } from "./value-origin.js";
import type { ValueFile } from "./value-writer.js";

/** A resource of a data package, as far as it is read here. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly mediatype: string;
  readonly title: string;
  /** Which table it is of, or that it is sums of grants. */
  readonly "lansmuseer:kind": TableKind | "cube";
  /** All that is in it is made up. */
  readonly "lansmuseer:fictional"?: true;
  /** Some of the rows are made up; each says so. */
  readonly "lansmuseer:someFictional"?: true;
  readonly sources?: readonly Source[];
  readonly [field: string]: unknown;
}

/** Who states what is in a resource, or the file that it was made from. */
export interface Source {
  readonly title: string;
}

/** The resource of a file of values. */
export function resourceOf(
  kind: TableKind,
  { path, format, mediatype, forExcel }: ValueFile,
  { madeUp, sources }: ValueOrigin,
): Resource {
  const table = tables[kind];
  const suffix = forExcel === true ? "-excel" : "";
  const excel = {
    encoding: "utf-8",
    dialect: { delimiter: ";", decimalChar: ",", lineTerminator: "\r\n" },
  };
  return {
    name: `${table.file}${suffix}`,
    path,
    title: forExcel === true ? `${table.sv} (för Excel)` : table.sv,
    format,
    mediatype,
    "lansmuseer:kind": kind,
    ...(madeUp === "all" ? { "lansmuseer:fictional": true as const } : {}),
    ...(madeUp === "some" ? { "lansmuseer:someFictional": true as const } : {}),
    sources: sources.map((title) => ({ title })),
    ...(forExcel === true ? excel : { encoding: "utf-8" }),
    // Excel's file has other headers; its columns are the same, in the same order.
    ...(forExcel === true || format === "json"
      ? {}
      : { schema: tableSchemaOf(table, format === "parquet" ? "columns" : "marks") }),
  };
}

/** The resource of a cube of the grants of a package. */
export function cubeOf(grants: Resource, path: string): Resource {
  const { sources = [], "lansmuseer:fictional": isFictional } = grants;
  return {
    name: "cube",
    path,
    title: "Summor av bidrag",
    format: "json",
    mediatype: "application/json",
    "lansmuseer:kind": "cube",
    ...(isFictional === true ? { "lansmuseer:fictional": isFictional } : {}),
    sources,
  };
}

/** What a package says of itself. */
export interface PackageFacts {
  readonly title: string;
  readonly publisher: string | undefined;
  /** The day of writing, as `2026-11-26`. */
  readonly date: string;
  readonly resources: readonly Resource[];
}

/** The `datapackage.json` of a package: Frictionless Data Package, version 2. */
export function descriptorOf(facts: PackageFacts): Readonly<Record<string, unknown>> {
  const { title, publisher, date, resources } = facts;
  const description = madeUpIn(resources);
  const sources = new Set(resources.flatMap((resource) => (resource.sources ?? []).map((one) => one.title)));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "lansmuseer",
    title,
    ...(description === undefined ? {} : { description: description.sv }),
    ...(description === undefined
      ? {}
      : { "lansmuseer:fictional": true, "lansmuseer:description": description }),
    created: `${date}T00:00:00Z`,
    licenses: [
      { name: "CC0-1.0", path: "http://creativecommons.org/publicdomain/zero/1.0/", title: "CC0 1.0" },
    ],
    ...(publisher === undefined ? {} : { contributors: [{ title: publisher, roles: ["publisher"] }] }),
    sources: [...sources].map((source) => ({ title: source })),
    resources,
  };
}

/** What of a package is made up, for the reader of a page: all of it, or which tables; nothing where none is. */
export function madeUpIn(resources: readonly Resource[]): Bilingual | undefined {
  const kinds = [...new Set(resources.map((resource) => resource["lansmuseer:kind"]))].filter(isTable);
  const kindsWith = (mark: "lansmuseer:fictional" | "lansmuseer:someFictional") =>
    kinds.filter((kind) =>
      resources.some((resource) => resource["lansmuseer:kind"] === kind && resource[mark] === true),
    );
  const [all, some] = [kindsWith("lansmuseer:fictional"), kindsWith("lansmuseer:someFictional")];
  if (all.length + some.length === 0) return undefined;
  const names = (list: readonly TableKind[], language: "sv" | "en") =>
    list.map((kind) => tables[kind][language].toLowerCase()).join(", ");
  const parts = (language: "sv" | "en") => {
    const { example, whole, made, partly, rest } = madeUpWords[language];
    if (all.length === kinds.length) return [example, whole];
    return [
      example,
      ...(all.length > 0 ? [`${made}: ${names(all, language)}.`] : []),
      ...(some.length > 0 ? [`${partly}: ${names(some, language)}.`] : []),
      ...(all.length + some.length < kinds.length ? [rest] : []),
    ];
  };
  return { sv: parts("sv").join(" "), en: parts("en").join(" ") };
}

const madeUpWords = {
  sv: {
    example: "Exempel.",
    whole: "Värdena är påhittade.",
    made: "Det här är påhittat",
    partly: "Det här är delvis påhittat, och varje påhittad rad är märkt",
    rest: "Övriga uppgifter är verkliga och har källor.",
  },
  en: {
    example: "Example.",
    whole: "The values are made up.",
    made: "This is made up",
    partly: "This is made up in part, and each made-up row is marked",
    rest: "Everything else is real, with its sources.",
  },
} as const;

const isTable = (kind: TableKind | "cube"): kind is TableKind => kind !== "cube";

/** A package as it stands in a folder, as far as it is read here. */
export interface FormerPackage {
  readonly title?: string;
  readonly contributors?: readonly { readonly title: string }[];
  readonly resources: readonly Resource[];
}

/** The package that is in a folder; without resources where there is none. */
export async function packageIn(folder: string): Promise<FormerPackage> {
  const text = await readFile(join(folder, "datapackage.json"), "utf8").catch(() => undefined);
  if (text === undefined) return { resources: [] };
  return { resources: [], ...(JSON.parse(text) as Partial<FormerPackage>) };
}
