import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tables, type TableKind, tableSchemaOf } from "@lansmuseer/domain";
import type { ValueFile } from "./value-writer.js";

/** A resource of a data package, as far as it is read here. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly mediatype: string;
  readonly title: string;
  /** Which table it is of. */
  readonly "lansmuseer:kind": TableKind;
  readonly [field: string]: unknown;
}

/** The resource of a file of values. */
export function resourceOf(kind: TableKind, { path, format, mediatype, forExcel }: ValueFile): Resource {
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
    ...(forExcel === true ? excel : { encoding: "utf-8" }),
    // Excel's file has other headers; its columns are the same, in the same order.
    ...(forExcel === true || format === "json"
      ? {}
      : { schema: tableSchemaOf(table, format === "parquet" ? "columns" : "marks") }),
  };
}

/** What a package says of itself. */
export interface PackageFacts {
  readonly title: string;
  readonly publisher: string | undefined;
  /** The day of writing, as `2026-11-26`. */
  readonly date: string;
  readonly isFictional: boolean;
  readonly resources: readonly Resource[];
  /** The files that it was made from. */
  readonly sources: readonly string[];
}

/** The `datapackage.json` of a package: Frictionless Data Package, version 2. */
export function descriptorOf(facts: PackageFacts): Readonly<Record<string, unknown>> {
  const { title, publisher, date, isFictional, resources, sources } = facts;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "lansmuseer",
    title,
    ...(isFictional ? { description: "Exempel. Värdena är påhittade.", "lansmuseer:fictional": true } : {}),
    created: `${date}T00:00:00Z`,
    licenses: [
      { name: "CC0-1.0", path: "http://creativecommons.org/publicdomain/zero/1.0/", title: "CC0 1.0" },
    ],
    ...(publisher === undefined ? {} : { contributors: [{ title: publisher, roles: ["publisher"] }] }),
    sources: sources.map((file) => ({ title: file })),
    resources,
  };
}

/** The resources of the package that is in a folder; none where there is no package. */
export async function resourcesIn(folder: string): Promise<readonly Resource[]> {
  const text = await readFile(join(folder, "datapackage.json"), "utf8").catch(() => undefined);
  if (text === undefined) return [];
  const parsed = JSON.parse(text) as { readonly resources?: readonly Resource[] };
  return parsed.resources ?? [];
}
