import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { SqlRow } from "../sql/tally-of-rows.js";
import type { TestEngine } from "./duckdb.js";
import { makeTables, starRows } from "./star-rows.js";

/** The user to run the server as: PostgreSQL refuses root. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (option: string) => Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** Why PostgreSQL cannot be started here, or undefined. */
export function postgresMissing(): string | undefined {
  try {
    for (const program of ["initdb", "postgres"]) execFileSync(program, ["--version"], { stdio: "ignore" });
    serverUser();
    return undefined;
  } catch (error) {
    return `no PostgreSQL server here (${(error as Error).message.split("\n")[0]!})`;
  }
}

/** A PostgreSQL server of its own in a temporary folder, on a socket and no port, with the tables of `starModel`. */
export async function startPostgres(): Promise<TestEngine> {
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  const user = serverUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  execFileSync("initdb", ["-D", data, "-U", "test", "-A", "trust", "-E", "UTF8", "--no-sync"], {
    ...user,
    cwd: folder,
    stdio: "pipe",
  });
  const settings = ["-c", "listen_addresses=", "-c", "fsync=off"];
  const server = spawn("postgres", ["-D", data, "-k", folder, ...settings], {
    ...user,
    cwd: folder,
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const client = await connected(folder);
  for (const statement of makeTables) await client.query(statement);
  return {
    execute: async ({ sql, parameters }) => {
      const { rows } = await client.query<SqlRow>(sql, [...parameters]);
      return rows;
    },
    fill: async (rows) => {
      for (const [table, content] of Object.entries(starRows(rows))) {
        await client.query(`TRUNCATE ${table}`);
        await client.query(
          `INSERT INTO ${table} SELECT * FROM JSON_POPULATE_RECORDSET(NULL::${table}, $1::json)`,
          [JSON.stringify(content)],
        );
      }
    },
    stop: async () => {
      await client.end();
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function connected(folder: string): Promise<pg.Client> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ host: folder, user: "test", database: "postgres" });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt === 100) throw error;
      await wait(100);
    }
  }
}
