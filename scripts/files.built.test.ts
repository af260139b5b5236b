// The files of `widgets` for pages without a build step.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const home = join(root, "packages/widgets");
const read = (folder: string, file: string) => readFileSync(join(folder, file));
const text = (file: string) => read(join(home, "dist"), file).toString();

/** What a page may load: the files, the parts of those that come in parts, and what comes on demand. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /^((lansmuseer|part-)[^/]*|on-demand\/.+)\.m?js$/.test(file))
    .sort();
/** Those of this build: a part of an earlier one, whose name has another hash, may lie beside them. */
const files = Object.keys(JSON.parse(text("integrity.json")) as Record<string, string>).sort();

const registrations = (code: string) =>
  [...code.matchAll(/customElements\.define\("([\w-]+)"/g)].map(([, tag]) => tag);
const widgets = readdirSync(join(home, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".define.ts"))
  .map((file) => ({
    file: file.replace(/^.*\/(.+)\.define\.ts$/, "lansmuseer-$1.js"),
    tag: file.replace(/^.*\/(.+)\.define\.ts$/, "lansmuseer-$1"),
  }));

test("every tag has a file, and the file with every widget has every tag", () => {
  expect(widgets.length).toBeGreaterThan(0);
  for (const { file, tag } of widgets) expect(registrations(text(file)), file).toContain(tag);
  const all = registrations(text("lansmuseer.js"));
  expect(all).toEqual(expect.arrayContaining(widgets.map(({ tag }) => tag)));
  expect(new Set(all).size).toBe(all.length);
});

test.each(files)("%s leans on nothing but its parts and what it loads on demand", async (file) => {
  const { metafile } = await build({
    entryPoints: [join(home, "dist", file)],
    bundle: true,
    external: ["*"],
    format: "esm",
    write: false,
    metafile: true,
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  for (const { kind, path } of imports) {
    const to = new URL(path, `file:///${file}`).pathname.slice(1);
    if (!to.startsWith("part-")) expect([file, kind]).toEqual([file, "dynamic-import"]);
    expect(files).toContain(to);
  }
});

test("MapLibre comes on demand alone: no file that a page loads at first has any of it", () => {
  const ofTheLibrary = /createShader|linkProgram/;
  const [engine = ""] = files.filter((file) => file.startsWith("on-demand/maplibre-engine"));
  expect(text(engine)).toMatch(ofTheLibrary);
  for (const file of files.filter((each) => !each.startsWith("on-demand/")))
    expect(text(file), file).not.toMatch(ofTheLibrary);
  expect(text("lansmuseer-map.js")).not.toMatch(/maplibre|on-demand/i);
});

test("with the files come the licences of what is bundled in them", () => {
  const notices = text("THIRD_PARTY_NOTICES.txt");
  for (const name of ["@lit/reactive-element", "lit-element", "lit-html"]) {
    const folder = join(root, "node_modules", name);
    const { version } = JSON.parse(read(folder, "package.json").toString()) as { version: string };
    expect(notices).toContain(`${name} ${version}`);
    expect(notices).toContain(read(folder, "LICENSE").toString().trim());
  }
});

test("the integrity list has every file that is not a part, and the SHA-384 of each", () => {
  const wanted = filesIn(join(home, "dist")).filter((file) => file.startsWith("lansmuseer"));
  expect(files).toEqual(expect.arrayContaining(wanted));
  const list = JSON.parse(text("integrity.json")) as Record<string, string>;
  const digest = (file: string) =>
    createHash("sha384")
      .update(read(join(home, "dist"), file))
      .digest("base64");
  expect(list).toEqual(Object.fromEntries(files.map((file) => [file, `sha384-${digest(file)}`])));
});

test("another build gives the same bytes", () => {
  const again = mkdtempSync(join(tmpdir(), "again-"));
  execFileSync(join(root, "node_modules/.bin/tsup"), ["--out-dir", again], { cwd: home });
  const sameFiles = filesIn(again);
  const differing = sameFiles.filter((file) => !read(again, file).equals(read(join(home, "dist"), file)));
  rmSync(again, { recursive: true });
  expect(sameFiles).toEqual(files);
  expect(differing).toEqual([]);
}, 300_000);

test("every file has a size band", () => {
  const bands = JSON.parse(read(root, "size-bands.json").toString()) as Record<string, { entry: string }>;
  const measured = Object.values(bands).map(({ entry }) => entry);
  const wanted = files
    .filter((file) => file.startsWith("lansmuseer"))
    .map((file) => `packages/widgets/dist/${file}`);
  expect(measured).toEqual(expect.arrayContaining(wanted));
});
