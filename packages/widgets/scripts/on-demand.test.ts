import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterEach, expect, test } from "vitest";
import { onDemand } from "./on-demand.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function makeSources(sources: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "on-demand-"));
  folders.push(folder);
  for (const [path, code] of Object.entries(sources)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  return folder;
}

async function buildEntry(folder: string, entry: string): Promise<string> {
  const options = { bundle: true, format: "esm", outdir: join(folder, "dist"), write: false } as const;
  const { outputFiles } = await build({
    ...options,
    entryPoints: [join(folder, entry)],
    plugins: [onDemand()],
  });
  return outputFiles[0]?.text ?? "";
}

const made = (folder: string) => readdirSync(join(folder, "dist/on-demand")).sort();

test("what both need is in both, so that the entry is one file", async () => {
  const folder = makeSources({
    "entry.js":
      'import { word } from "./both.js"; export const later = () => import("./late/index.js"); word();',
    "late/index.js": 'import { word } from "../both.js"; export const said = word();',
    "both.js": 'export const word = () => "in both of them";',
  });
  const entry = await buildEntry(folder, "entry.js");
  const [file = ""] = made(folder);
  expect(file).toMatch(/^late-[0-9a-f]{8}\.js$/);
  expect(entry).toContain(`import("./on-demand/${file}")`);
  expect(entry).toContain("in both of them");
  expect(entry).not.toMatch(/from ?"/);
  expect(readFileSync(join(folder, "dist/on-demand", file), "utf8")).toContain("in both of them");
});

test("two entries load the same file, and that one the next", async () => {
  const folder = makeSources({
    "one.js": 'export const later = () => import("./late.js"); "one";',
    "two.js": 'export const later = () => import("./late.js"); "two";',
    "late.js": 'export const still = () => import("./later.js");',
    "later.js": "export const last = 1;",
  });
  const entries = await Promise.all([buildEntry(folder, "one.js"), buildEntry(folder, "two.js")]);
  const [late = "", later = ""] = made(folder);
  expect(made(folder)).toHaveLength(2);
  for (const entry of entries) expect(entry).toContain(`import("./on-demand/${late}")`);
  expect(readFileSync(join(folder, "dist/on-demand", late), "utf8")).toContain(`import("./${later}")`);
});

test("a worker that a part names comes along", async () => {
  const folder = makeSources({
    "entry.js": 'export const later = () => import("./late.js");',
    "late.js": 'export const worker = () => new Worker(new URL("./work.mjs", import.meta.url));',
    "work.mjs": "postMessage(1);",
  });
  await buildEntry(folder, "entry.js");
  const [late = "", work = ""] = made(folder);
  expect(work).toMatch(/^work-[0-9a-f]{8}\.mjs$/);
  expect(readFileSync(join(folder, "dist/on-demand", late), "utf8")).toContain(`"./${work}"`);
  expect(readFileSync(join(folder, "dist/on-demand", work), "utf8")).toBe("postMessage(1);");
});

test("the name changes with the content", async () => {
  const names = await Promise.all(
    [1, 2].map(async (value) => {
      const folder = makeSources({
        "entry.js": 'export const later = () => import("./late.js");',
        "late.js": `export const value = ${value};`,
      });
      await buildEntry(folder, "entry.js");
      return made(folder)[0];
    }),
  );
  expect(new Set(names).size).toBe(2);
});
