// A million rows of CSV into checked grants, beside Papa Parse, which only splits them into texts.
import { fork } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeRows } from "./import/rows.mjs";

const ROWS = 1_000_000;
const ROUNDS = 5;
const NAMES = ["ours", "papaparse", "papaparse-stream"];
const script = fileURLToPath(new URL("import/contestant.mjs", import.meta.url));

const run = (name, path) =>
  new Promise((resolve, reject) => {
    const child = fork(script, [name, path]);
    child.once("message", resolve);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${name}: ${code}`)));
  });

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

export async function runImport() {
  const folder = await mkdtemp(join(tmpdir(), "import-"));
  try {
    const path = join(folder, "list.csv");
    const sum = await writeRows(path, ROWS);
    const results = Object.fromEntries(NAMES.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1)
      // Each goes first as often as the others.
      for (const name of [...NAMES.slice(round % NAMES.length), ...NAMES.slice(0, round % NAMES.length)]) {
        const result = await run(name, path);
        if (result.rows !== ROWS || (result.sum !== undefined && result.sum !== sum))
          throw new Error(
            `import: ${name} read ${result.rows} rows and ${result.sum}, not ${ROWS} and ${sum}`,
          );
        results[name].push(result);
      }
    const bytes = (await stat(path)).size;
    const contestants = Object.fromEntries(
      NAMES.map((name) => [
        name,
        {
          milliseconds: median(results[name].map(({ milliseconds }) => milliseconds)),
          megabytes: Math.max(...results[name].map(({ megabytes }) => megabytes)),
        },
      ]),
    );
    return { rows: ROWS, rounds: ROUNDS, bytes, contestants };
  } finally {
    await rm(folder, { recursive: true });
  }
}

export function importTable({ rows, rounds, bytes, contestants }) {
  const lines = Object.entries(contestants).map(
    ([name, { milliseconds, megabytes }]) =>
      `${name.padEnd(18)}${milliseconds.toFixed(0).padStart(8)}${megabytes.toFixed(0).padStart(8)}`,
  );
  return [
    `import: ${rows} rows of CSV, ${(bytes / 1e6).toFixed(0)} MB; medians of ${rounds} fresh processes each`,
    `${"".padEnd(18)}${"ms".padStart(8)}${"MB most".padStart(8)}`,
    ...lines,
  ].join("\n");
}

export function importRatios({ contestants }) {
  const ratio = (name) => Number((contestants.ours.milliseconds / contestants[name].milliseconds).toFixed(4));
  return {
    import_vs_papaparse: ratio("papaparse"),
    import_vs_papaparse_stream: ratio("papaparse-stream"),
  };
}
