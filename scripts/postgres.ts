import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL server of a test's own. */
export interface PostgresServer {
  /** The folder of its socket, to connect to; it listens on no port. */
  readonly host: string;
  readonly user: string;
  readonly database: string;
  readonly stop: () => Promise<void>;
}

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

/** Starts a PostgreSQL server in a temporary folder, and resolves when it takes connections. */
export async function startPostgres(): Promise<PostgresServer> {
  const host = mkdtempSync(join(tmpdir(), "postgres-"));
  const runAs = serverUser();
  if (runAs) chownSync(host, runAs.uid, runAs.gid);
  const data = join(host, "data");
  const user = "test";
  execFileSync("initdb", ["-D", data, "-U", user, "-A", "trust", "-E", "UTF8", "--no-sync"], {
    ...runAs,
    cwd: host,
    stdio: "pipe",
  });
  const settings = ["-c", "listen_addresses=", "-c", "fsync=off", "-c", "lc_messages=C"];
  const server = spawn("postgres", ["-D", data, "-k", host, ...settings], {
    ...runAs,
    cwd: host,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(server, "exit");
  let log = "";
  for await (const text of server.stderr.iterator({ destroyOnReturn: false })) {
    log += String(text);
    if (log.includes("ready to accept connections")) break;
  }
  if (server.exitCode !== null) throw new Error(`startPostgres: a server required, got ${log}`);
  server.stderr.resume();
  return {
    host,
    user,
    database: "postgres",
    stop: async () => {
      server.kill("SIGINT");
      await ended;
      rmSync(host, { recursive: true });
    },
  };
}
