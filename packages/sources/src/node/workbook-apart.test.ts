import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FileProblem } from "../file/file-problem.js";
import { defaultLimits } from "../file/limits.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import { writeWorkbook } from "../workbook/write-workbook.js";
import { readWorkbookApart } from "./workbook-apart.js";

let folder = "";
let worker: URL;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "worker-"));
  const outfile = join(folder, "worker.mjs");
  const entry = fileURLToPath(new URL("workbook-worker.ts", import.meta.url));
  const domain = fileURLToPath(new URL("../../../domain/src/index.ts", import.meta.url));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    alias: { "@lansmuseer/domain": domain },
    logLevel: "error",
  });
  worker = pathToFileURL(outfile);
});

afterAll(() => rm(folder, { recursive: true }));

const code = (reading: Promise<unknown>) =>
  reading.then(
    () => "read",
    (error: unknown) => (error instanceof FileProblem ? error.code : String(error)),
  );

test("a workbook is read apart as it is read here", async () => {
  const bytes = writeWorkbook([{ name: "A", rows: [["Mottagare", 5, true, "2024-03-14"]] }]);
  expect(await readWorkbookApart(bytes, defaultLimits, { worker })).toEqual(readWorkbook(bytes));
});

test("what is the matter with it comes back with its code and its limit", async () => {
  const wide = writeWorkbook([{ name: "A", rows: [Array.from({ length: 50 }, () => 1)] }]);
  await expect(readWorkbookApart(wide, { ...defaultLimits, columns: 10 }, { worker })).rejects.toMatchObject({
    code: "limit-cells",
    expected: { en: "at most 10 columns" },
  });
  expect(await code(readWorkbookApart(new Uint8Array(9), defaultLimits, { worker }))).toBe("file-unreadable");
});

test("a thread that does not end is ended, and one that wants all memory too", async () => {
  const [endless, greedy] = [join(folder, "endless.mjs"), join(folder, "greedy.mjs")];
  await writeFile(endless, "setInterval(() => 0, 1000);");
  await writeFile(greedy, "const all = []; for (;;) all.push(new Array(1e5).fill(all.length));");
  const apart = (path: string) =>
    code(
      readWorkbookApart(new Uint8Array(9), defaultLimits, {
        worker: pathToFileURL(path),
        seconds: 3,
        megabytes: 32,
      }),
    );
  expect(await apart(endless)).toBe("limit-time");
  expect(await apart(greedy)).toBe("limit-memory");
}, 30_000);
