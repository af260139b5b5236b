import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { smallTemplates } from "./small-templates.js";
import { esbuildSmallest } from "./smallest.js";

const folder = "on-demand";
const resolving = Symbol("resolving");
const made = new Map<string, Promise<string>>();

/** `parquet` of `…/parquet/parquet.js` and of `…/parquet/index.js`; a package of others goes by its own name. */
function nameOf(module: string): string {
  const [, foreign] = /.*node_modules\/(?:@[^/]+\/)?([^/]+)/.exec(module) ?? [];
  if (foreign !== undefined) return foreign;
  const name = basename(module).replace(/\.\w+$/, "");
  return name === "index" ? basename(dirname(module)) : name;
}

/** Writes `content` as `<name>-<hash>.<ending>` and gives that name. */
async function write(outdir: string, name: string, content: string): Promise<string> {
  const version = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const file = `${basename(name, extname(name))}-${version}${extname(name)}`;
  await mkdir(join(outdir, folder), { recursive: true });
  await writeFile(join(outdir, folder, file), content);
  return file;
}

/** Files that the modules in `folders` name by `new URL("./…", import.meta.url)`, such as a worker, come along. */
async function withFilesBeside(code: string, folders: readonly string[], outdir: string): Promise<string> {
  let linked = code;
  for (const [, name = ""] of code.matchAll(/new URL\("\.\/([\w.-]+)", ?import\.meta\.url\)/g)) {
    const home = folders.find((each) => existsSync(join(each, name)));
    if (home === undefined) continue;
    const file = await write(outdir, name, await readFile(join(home, name), "utf8"));
    linked = linked.replace(`"./${name}"`, `"./${file}"`);
  }
  return linked;
}

async function make(module: string, outdir: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    ...esbuildSmallest,
    entryPoints: [module],
    bundle: true,
    // What comes on demand is large and made small already: minutes of terser would save it nothing.
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
    metafile: true,
    // Only for the addresses of further files, which are relative to this one.
    outdir: join(outdir, folder),
    plugins: [smallTemplates, onDemand({ outdir, from: folder })],
  });
  const code = outputFiles[0]?.text ?? "";
  const folders = [...new Set([module, ...Object.keys(metafile.inputs)].map((each) => dirname(each)))];
  return write(outdir, `${nameOf(module)}.js`, await withFilesBeside(code, folders, outdir));
}

/**
 * What a widget imports later becomes a whole file of its own under `on-demand/`, the same one for every widget.
 * esbuild's own splitting would move what both need into a third file, and a widget would no longer be one file.
 * The name carries a hash of the content: a page never mixes a new widget with an old part of it from a cache.
 */
export function onDemand({ outdir, from = "" }: { outdir?: string; from?: string } = {}): Plugin {
  return {
    name: "on-demand",
    setup(context) {
      const home = outdir ?? context.initialOptions.outdir ?? "dist";
      context.onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        // A widget within a widget shares nearly all of its code: see `tsup.config.ts`.
        if (kind !== "dynamic-import" || pluginData === resolving || path.endsWith(".define.js"))
          return undefined;
        const found = await context.resolve(path, { kind, importer, resolveDir, pluginData: resolving });
        if (found.errors.length > 0 || found.external) return found;
        const key = `${home} ${found.path}`;
        let file = made.get(key);
        if (file === undefined) made.set(key, (file = make(found.path, home)));
        return { path: `./${from === folder ? "" : `${folder}/`}${await file}`, external: true };
      });
    },
  };
}
