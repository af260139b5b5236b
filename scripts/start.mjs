#!/usr/bin/env node
// `npm start`: installs what is missing, builds, and serves the example apps until it is stopped.
import { install, nodeComplaint, run } from "./prepare.mjs";
import { appMounts, serve } from "./serve.mjs";

const help = `npm start

Installs what is missing, builds, and serves the example apps until Ctrl+C.
  PORT=8080 npm start   another port than 4173`;

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.argv.includes("--help")) {
  console.log(help);
  process.exit(0);
}

const complaint = nodeComplaint();
if (complaint) fail(complaint);

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  fail(`PORT must be a whole number from 1 to 65535, got ${process.env.PORT}`);

/** The server, or the end with a sentence. */
async function listen(options) {
  try {
    return await serve({ port, ...options });
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    return fail(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  }
}

// Before the long part, so that a port in use is said at once.
await (await listen({ mounts: {} })).close();

const installed = install({ verbose: true });
if (!installed.ok) fail("npm ci failed; its message stands above.");

console.log("Building…");
const built = run("turbo", ["run", "build", "--output-logs=errors-only"]);
if (!built.ok) fail(`${built.output}\nThe build failed; its message stands above.`);

const { origin, close } = await listen();
const apps = Object.keys(await appMounts()).filter((path) => !path.endsWith("/lansmuseer/"));
console.log(apps.map((path) => origin + path).join("\n") || `${origin}/ (no example app yet)`);
console.log("Ctrl+C stops.");
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => void close().then(() => process.exit(0)));
