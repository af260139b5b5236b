import { type ParseArgsConfig, parseArgs } from "node:util";
import { type TableKind, tableKinds } from "@lansmuseer/domain";
import { UsageError } from "../terminal/terminal.js";

/** How the data of a package is written. */
export type DataFormat = "csv" | "json" | "parquet";

/** What a person asks for. */
export interface Options {
  readonly files: readonly string[];
  readonly out?: string;
  readonly kind: TableKind;
  readonly format: DataFormat;
  readonly mapping?: string;
  readonly region?: string;
  readonly to?: string;
  readonly as?: string;
  /** A query, as the search part of an address or a JSON file. */
  readonly ask?: string;
  /** The fields of a cube, with commas between. */
  readonly by?: string;
  /** A database to ask instead of a file. */
  readonly engine?: string;
  readonly baseUrl?: string;
  readonly contact?: string;
  readonly title?: string;
  readonly date?: string;
  readonly strict: boolean;
  readonly json: boolean;
  readonly keepPersonal: boolean;
  readonly fictional: boolean;
}

const config = {
  out: { type: "string", short: "o" },
  kind: { type: "string", default: "grants" },
  format: { type: "string", default: "csv" },
  mapping: { type: "string" },
  region: { type: "string" },
  to: { type: "string" },
  as: { type: "string" },
  ask: { type: "string" },
  by: { type: "string" },
  engine: { type: "string" },
  "base-url": { type: "string" },
  contact: { type: "string" },
  title: { type: "string" },
  date: { type: "string" },
  strict: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  "keep-personal": { type: "boolean", default: false },
  fictional: { type: "boolean", default: false },
} as const satisfies ParseArgsConfig["options"];

/**
 * What the words after a command ask for.
 *
 * @throws UsageError for an option that is not known, or a value that is not allowed
 */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parse(words);
  const { "base-url": baseUrl, "keep-personal": keepPersonal, kind, format, ...rest } = values;
  return {
    ...rest,
    files: positionals,
    kind: oneOf("--kind", tableKinds, kind),
    format: oneOf("--format", ["csv", "json", "parquet"] as const, format),
    keepPersonal,
    ...(baseUrl === undefined ? {} : { baseUrl: webAddress(baseUrl) }),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: config, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A value that has to be one of some. */
export function oneOf<Value extends string>(
  name: string,
  allowed: readonly Value[],
  given: string | undefined,
): Value {
  const found = allowed.find((value) => value === given);
  if (found === undefined)
    throw new UsageError(`${name}: ${allowed.join(", ")} krävs, fick ${given ?? "inget"}`);
  return found;
}

function webAddress(text: string): string {
  if (!/^https?:\/\//u.test(text) || !URL.canParse(text))
    throw new UsageError(`--base-url: en adress som https://data.example.se/ krävs, fick ${text}`);
  return text.endsWith("/") ? text : `${text}/`;
}
