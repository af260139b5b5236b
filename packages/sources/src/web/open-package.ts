import { parsePlainDate, type TableKind, tableKinds } from "@lansmuseer/domain";
import { fetchFile, type FetchOptions, textOf } from "./fetch-file.js";
import { fileNameOf, LoadFailure } from "./load-failure.js";

/** What a file of a package holds: the rows of a table, sums of grants to draw a first picture from, or plans of regions. */
export type ResourceKind = TableKind | "cube" | "culture-plans";

export type ResourceFormat = "csv" | "json" | "arrow" | "parquet";

/** A file of a package: where it lies, and how it is written. */
export interface PackageFile {
  readonly url: string;
  readonly format: ResourceFormat;
  /** Where this file's data comes from, where the package says. */
  readonly source?: string;
  /** Whether all of its rows are made up, or some, which say so themselves. */
  readonly madeUp?: "all" | "some";
}

/** A data package, as far as it says what it is and where its files are. */
export interface OpenPackage {
  readonly title?: string | undefined;
  /** What is made up, in the package's own words by language; empty texts where it says only that it is. */
  readonly madeUp?: Readonly<Record<"sv" | "en", string>> | undefined;
  /** ISO date that the package was made. */
  readonly asOf?: string | undefined;
  /** Where the data comes from, in the package's own words. */
  readonly source?: string | undefined;
  readonly files: Readonly<Partial<Record<ResourceKind, PackageFile>>>;
}

const kinds: readonly ResourceKind[] = [...tableKinds, "cube", "culture-plans"];
const formats: readonly ResourceFormat[] = ["csv", "json", "arrow", "parquet"];
const endings: Readonly<Record<string, ResourceFormat>> = {
  csv: "csv",
  json: "json",
  arrow: "arrow",
  feather: "arrow",
  parquet: "parquet",
};

/** How a file is written, by the ending of its name; `undefined` for any other. */
export function formatOf(url: string): ResourceFormat | undefined {
  const name = fileNameOf(url).toLowerCase();
  return endings[name.slice(name.lastIndexOf(".") + 1)];
}

/**
 * What lies behind an address that a page names: a `datapackage.json` with its files, or one file of grants alone.
 *
 * @param src an absolute address
 * @throws LoadFailure when it cannot be had, is no package, or names a file on another site
 */
export async function openPackage(src: string, options: FetchOptions = {}): Promise<OpenPackage> {
  const format = formatOf(src);
  if (format === undefined) throw new LoadFailure("unreadable", fileNameOf(src), "csv, json, arrow, parquet");
  if (format !== "json") return { files: { grants: { url: src, format } } };
  const file = fileNameOf(src);
  const text = await textOf(await fetchFile(src, options));
  const json = parsed(text, file);
  const { resources } = json;
  if (!Array.isArray(resources)) return { files: { grants: { url: src, format } } };
  const files: Partial<Record<ResourceKind, PackageFile>> = {};
  for (const resource of resources as readonly unknown[]) {
    const { name, path, format: written, "lansmuseer:kind": said, ...others } = record(resource);
    const kind = kinds.find((each) => each === (said ?? name));
    const of =
      formats.find((each) => each === written) ?? (typeof path === "string" ? formatOf(path) : undefined);
    if (kind === undefined || of === undefined || typeof path !== "string") continue;
    const url = new URL(path, src);
    if (url.origin !== new URL(src).origin) throw new LoadFailure("unreadable", file, path);
    // What Excel gets is the same table again, with other headers.
    if (others["dialect"] !== undefined) continue;
    const source = sourceOf(others["sources"]);
    const madeUp = madeUpBy(others);
    files[kind] = {
      url: url.href,
      format: of,
      ...(source !== undefined && { source }),
      ...(madeUp !== undefined && { madeUp }),
    };
  }
  const { title, description, created, sources, "lansmuseer:fictional": isFictional } = json;
  return {
    title: textIn(title),
    source: sourceOf(sources),
    asOf: parsePlainDate(textIn(created)?.slice(0, 10)),
    madeUp:
      isFictional === true ? madeUpIn(textIn(description) ?? "", json["lansmuseer:description"]) : undefined,
    files,
  };
}

function parsed(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    return record(JSON.parse(text));
  } catch (error) {
    throw new LoadFailure("unreadable", file, (error as SyntaxError).message);
  }
}

function madeUpBy(resource: Readonly<Record<string, unknown>>): PackageFile["madeUp"] {
  if (resource["lansmuseer:fictional"] === true) return "all";
  return resource["lansmuseer:someFictional"] === true ? "some" : undefined;
}

function madeUpIn(description: string, words: unknown): Readonly<Record<"sv" | "en", string>> {
  const { sv, en } = record(words);
  return { sv: textIn(sv) ?? description, en: textIn(en) ?? "" };
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

const textIn = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

function sourceOf(sources: unknown): string | undefined {
  if (!Array.isArray(sources)) return undefined;
  const titles = (sources as readonly unknown[]).flatMap((source) => textIn(record(source)["title"]) ?? []);
  return titles.length === 0 ? undefined : titles.join("; ");
}
