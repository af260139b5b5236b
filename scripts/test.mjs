#!/usr/bin/env node
// `npm test`: installs what is missing, then runs every check, the fast ones first.
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { changesetComplaints } from "./changesets.mjs";
import { install, nodeComplaint, root, run } from "./prepare.mjs";

const cores = Math.max(2, availableParallelism());
const turbo = (tasks, concurrency = cores) =>
  run(
    "turbo",
    [
      "run",
      ...tasks.split(" "),
      "--continue=dependencies-successful",
      "--output-logs=errors-only",
      `--concurrency=${concurrency}`,
    ],
    { verbose },
  );

/** A step gives `{ ok, output?, note? }`. A step with `tests` leaves its counts in `.tests/<tests>.json`. */
const steps = [
  { name: "install", essential: true, run: () => install({ verbose }) },
  { name: "chromium", essential: true, run: chromium },
  { name: "format", run: () => turbo("//#format:check") },
  { name: "scripts", tests: "scripts", run: () => turbo("//#test:scripts") },
  { name: "boundaries", run: () => run("turbo", ["boundaries"], { verbose }) },
  { name: "packages", tests: "unit", run: () => turbo("build typecheck lint test") },
  { name: "root", run: () => turbo("//#lint:root //#typecheck:root") },
  { name: "built", tests: "built", run: () => turbo("//#test:built") },
  { name: "size", run: () => turbo("//#size:check") },
  // One after the other: they share Vite's folder of prepared dependencies.
  { name: "browser", tests: "browser", run: () => turbo("test:browser", 1) },
  { name: "page", tests: "page", run: () => turbo("test:page") },
  { name: "rehearsal", tests: "rehearsal", run: () => turbo("//#test:rehearsal") },
  { name: "changesets", run: changesets },
];

const help = `npm test [-- --only <step>]... [--verbose]

Installs what is missing (a browser too) and runs every check; what has not changed is not run again.
  --only <step>  this step alone, after install and chromium; may be repeated
  --verbose      show all output as it comes, not only that of what fails
Steps: ${steps.map(({ name }) => name).join(", ")}`;

async function chromium() {
  try {
    const { chromiumPath } = await import("./chromium.mjs");
    process.env.CHROMIUM_PATH = await chromiumPath();
    return { ok: true };
  } catch (error) {
    return { ok: false, output: error.message };
  }
}

function changesets() {
  const complaints = changesetComplaints(root);
  return { ok: complaints.length === 0, output: complaints.join("\n") };
}

const homes = () => [
  root,
  ...["packages", "apps"].flatMap((kind) =>
    readdirSync(join(root, kind)).map((name) => join(root, kind, name)),
  ),
];

function countedTests() {
  const kinds = new Set(steps.flatMap(({ tests }) => tests ?? []));
  const total = { passed: 0, failed: 0 };
  for (const home of homes())
    for (const tests of kinds) {
      try {
        const count = JSON.parse(readFileSync(join(home, ".tests", `${tests}.json`), "utf8"));
        total.passed += count.passed;
        total.failed += count.failed;
      } catch {
        // no such tests here
      }
    }
  return total;
}

const args = process.argv.slice(2);
const verbose = args.includes("--verbose");
const only = args.filter((_, index) => args[index - 1] === "--only");
const unknown = args.find(
  (arg, index) =>
    !["--verbose", "--only"].includes(arg) &&
    !(args[index - 1] === "--only" && steps.some(({ name }) => name === arg)),
);

if (args.includes("--help")) {
  console.log(help);
} else if (unknown !== undefined || (args.includes("--only") && only.length === 0)) {
  console.error(`npm test: a known option or step is required, got ${unknown ?? "--only"}\n\n${help}`);
  process.exitCode = 2;
} else {
  await main();
}

async function main() {
  const complaint = nodeComplaint();
  if (complaint) {
    console.error(complaint);
    process.exitCode = 1;
    return;
  }
  for (const home of homes()) rmSync(join(home, ".tests"), { recursive: true, force: true });
  const results = [];
  const chosen = steps.filter(({ name, essential }) => essential || only.length === 0 || only.includes(name));
  for (const step of chosen) {
    const start = performance.now();
    const before = countedTests();
    const done = await step.run();
    const after = countedTests();
    const idle = step.tests && after.passed + after.failed === before.passed + before.failed;
    const { ok, output, note } = done.ok && idle ? { ok: false, output: "No test ran." } : done;
    const seconds = (performance.now() - start) / 1000;
    results.push({ step, ok, seconds, failed: ok ? 0 : Math.max(1, after.failed - before.failed) });
    console.log(`${ok ? "ok  " : "FAIL"} ${step.name}${note ? ` (${note})` : ""}`);
    if (!ok && output) console.log(`\n${output.trimEnd()}\n`);
    if (!ok && step.essential) break;
  }
  summarize(results);
}

function summarize(results) {
  const width = Math.max(...results.map(({ step }) => step.name.length));
  console.log("");
  for (const { step, ok, seconds } of results)
    console.log(`${step.name.padEnd(width)}  ${ok ? "ok  " : "FAIL"}  ${seconds.toFixed(1).padStart(6)} s`);
  const all = results.reduce((sum, { seconds }) => sum + seconds, 0);
  console.log(`${"all".padEnd(width)}        ${all.toFixed(1).padStart(6)} s\n`);
  const { passed } = countedTests();
  // A failed step counts as one at least, such as the format, which is no test: the last line never looks green by mistake,
  // whatever a later step has written.
  const failed = results.reduce((sum, each) => sum + each.failed, 0);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
}
