import { run } from "./command/run.js";

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  folder: process.cwd(),
  isWatched: process.stderr.isTTY,
  today: new Date().toISOString().slice(0, 10),
});
