// What `npm start` and `npm test` need before anything is installed: no import from node_modules here.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const needed = [20, 19];

// No tool of ours reports home.
Object.assign(process.env, { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" });

/** What is wrong with this Node, in a sentence, or undefined. */
export function nodeComplaint(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const enough = major > needed[0] || (major === needed[0] && minor >= needed[1]);
  return enough ? undefined : `This needs Node ${needed.join(".")} or newer; this is Node ${version}.`;
}

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined);

/** Why `npm ci` has to run, or undefined when node_modules is what the lock says. */
export function staleness(folder = root) {
  const wanted = packagesOf(join(folder, "package-lock.json"));
  const installed = packagesOf(join(folder, "node_modules/.package-lock.json"));
  if (!wanted) return "there is no package-lock.json";
  if (!installed) return "nothing is installed yet";
  for (const [path, entry] of Object.entries(wanted)) {
    if (!path.startsWith("node_modules/")) continue;
    const there = installed[path];
    if (there ? there.version !== entry.version || there.integrity !== entry.integrity : !entry.optional)
      return `${path.slice("node_modules/".length)} is not the locked version`;
  }
  const extra = Object.keys(installed).find((path) => !(path in wanted));
  return extra && `${extra} is not in the lock`;
}

/** Runs a program of this workspace to its end; its output is kept, or shown as it comes when `verbose`. */
export function run(program, args, { verbose = false, env = {} } = {}) {
  const local = join(root, "node_modules/.bin", program);
  const done = spawnSync(existsSync(local) ? local : program, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
    stdio: verbose ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const output = [done.stdout, done.stderr, done.error?.message].filter(Boolean).join("\n");
  return { ok: done.status === 0, output };
}

/** Installs exactly the lock. */
export function install({ verbose = false } = {}) {
  const why = staleness();
  if (!why) return { ok: true, note: "already there" };
  const done = run("npm", ["ci", "--no-audit", "--no-fund"], { verbose });
  return { ...done, note: why };
}
