import { resolve } from "node:path";
import {
  type BaseField,
  type Dialect,
  type Execute,
  type SqlModel,
  type SqlRow,
  starModel,
  trinoExecute,
} from "@lansmuseer/aggregate";
import type { Grant } from "@lansmuseer/domain";
import { UsageError } from "../terminal/terminal.js";
import { type FileRow, grantsOfRows } from "./grants-of-rows.js";
import { asideQuery, listsQuery, ownView, publishedGrants, readerOf } from "./published-grants.js";

/** An engine that answers statements about grants. */
export interface OpenEngine {
  readonly dialect: Dialect;
  readonly model: SqlModel;
  readonly execute: Execute;
  /** The grants that were left aside: none where the engine cannot tell. */
  readonly aside: () => Promise<readonly Grant[]>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the engine that an address names, or DuckDB over a published file where there is none.
 *
 * @param aside fields: of a file, grants with several values in one of them are left out of what is asked
 * @throws UsageError for an address or a file that cannot be one
 */
export function openEngine(
  address: string | undefined,
  file: string | undefined,
  folder: string,
  aside: readonly BaseField[] = [],
): Promise<OpenEngine> {
  if (address === undefined) {
    const reader = file === undefined ? undefined : readerOf(file);
    if (file === undefined || reader === undefined)
      throw new UsageError(`en fil som grants.parquet eller grants.csv krävs, fick ${file ?? "ingen"}`);
    return openDuckDb(resolve(folder, file), reader, aside);
  }
  if (/^postgres(ql)?:\/\//u.test(address)) return openPostgres(address);
  if (/^trino\+https?:\/\//u.test(address) && URL.canParse(address.replace("trino+", "")))
    return Promise.resolve(openTrino(new URL(address.replace("trino+", ""))));
  throw new UsageError(
    "--engine: en adress som postgres://användare@server/databas eller trino+https://användare@server/katalog/schema krävs",
  );
}

async function openDuckDb(file: string, reader: string, aside: readonly BaseField[]): Promise<OpenEngine> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = async (sql: string, parameters: readonly (string | number)[] = []) =>
    (await connection.runAndReadAll(sql, [...parameters])).getRowObjectsJson();
  await connection.run("SET VARIABLE grants_file = $1", [file]);
  try {
    await connection.run(ownView(reader, aside));
  } catch {
    connection.closeSync();
    throw new UsageError(`filen går inte att läsa som en publicerad tabell: ${file}`);
  }
  const [lists = {}] = await rows(listsQuery);
  const several = new Set(Object.keys(lists).filter((base) => lists[base] === true) as BaseField[]);
  const { views, model } = publishedGrants(several, /\.csv$/iu.test(file));
  for (const view of views) await connection.run(view);
  return {
    dialect: "duckdb",
    model,
    execute: async ({ sql, parameters }) => (await rows(sql, parameters)) as SqlRow[],
    aside: async () =>
      aside.length === 0 ? [] : grantsOfRows((await rows(asideQuery(reader, aside))) as FileRow[]),
    close: () => {
      connection.closeSync();
      return Promise.resolve();
    },
  };
}

async function openPostgres(address: string): Promise<OpenEngine> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: address });
  await told(() => client.connect());
  return {
    dialect: "postgres",
    model: starModel,
    execute: async ({ sql, parameters }) =>
      (await told(() => client.query<SqlRow>(sql, [...parameters]))).rows,
    aside: () => Promise.resolve([]),
    close: () => client.end(),
  };
}

/** `trino+https://user:password@server/catalog/schema`. */
function openTrino(address: URL): OpenEngine {
  const [catalog, schema] = address.pathname.split("/").filter(Boolean);
  const { username, password } = address;
  const user = decodeURIComponent(username) || "lansmuseer";
  const secret = Buffer.from(`${user}:${decodeURIComponent(password)}`).toString("base64");
  const execute = trinoExecute({
    server: address.origin,
    user,
    ...(catalog !== undefined && { catalog }),
    ...(schema !== undefined && { schema }),
    ...(password !== "" && { headers: { Authorization: `Basic ${secret}` } }),
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    send: async ({ url, ...request }) => {
      const response = await fetch(url, { ...request, redirect: "error" });
      const text = await response.text();
      return { status: response.status, body: parsed(text) };
    },
  });
  return {
    dialect: "trino",
    model: starModel,
    execute: (statement) => told(() => execute(statement)),
    aside: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
}

/**
 * Does what a server may refuse.
 *
 * @throws UsageError with what the server, or the way to it, says
 */
async function told<Value>(action: () => Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error ? cause.message : message;
    throw new UsageError(`--engine: servern kan inte svara: ${reason}`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
