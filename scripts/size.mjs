#!/usr/bin/env node
// What a page downloads for a widget's first picture: its script and all that the script imports, each with Brotli 11.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

const help = `npm run size [-- --json]

Prints what a page downloads for the first picture of each entry of size-bands.json, in bytes with Brotli 11, and
fails outside the band: too big costs the reader, and a sudden drop means that something is missing.
  --json   one flat object, {"entry": bytes}, and nothing else; does not judge
npm run --silent size -- --json keeps npm's own lines out.
An entry that is "bundled" is measured as an app's bundler would make it of what the entry uses.
What comes after the first picture, through import(), is not counted.`;

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

/** Every file that `entry` needs at once: through import statements and `new URL("…", import.meta.url)`. */
export async function filesFrom(entry) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const files = new Set([join(root, relative(root, entry))]);
  for (const file of files)
    for (const { path, kind } of metafile.inputs[relative(root, file)]?.imports ?? [])
      if (kind === "import-statement") files.add(join(root, path));
  for (const file of files)
    for (const [, address] of readFileSync(file, "utf8").matchAll(
      /new URL\(\s*["'`]([^"'`]+)["'`]\s*,\s*import\.meta\.url/g,
    ))
      if (existsSync(join(dirname(file), address))) files.add(join(dirname(file), address));
  return [...files].sort();
}

/** What an app's bundler makes of `entry`, minified: only what the entry uses of the packages that it imports. */
async function bundleOf(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0].contents;
}

export async function measure({ entry, bundled = false }) {
  if (bundled) {
    const bytes = brotli(await bundleOf(join(root, entry)));
    return { sizes: [{ file: entry, bytes }], bytes };
  }
  const files = await filesFrom(join(root, entry));
  const sizes = files.map((file) => ({ file: relative(root, file), bytes: brotli(readFileSync(file)) }));
  return { sizes, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** What is wrong with `bytes`, or undefined. */
export function complaint(name, bytes, { min, max }) {
  if (bytes > max) return `${name} is ${bytes - max} bytes too big: ${bytes} of at most ${max}`;
  if (bytes < min) return `${name} has dropped to ${bytes} bytes, under ${min}: is something missing?`;
  return undefined;
}

async function main() {
  const bands = JSON.parse(readFileSync(join(root, "size-bands.json"), "utf8"));
  const absent = Object.values(bands).find(({ entry }) => !existsSync(join(root, entry)));
  if (absent) {
    console.error(`${absent.entry} is not there: npm run build`);
    process.exitCode = 1;
    return;
  }
  const measured = {};
  for (const [name, band] of Object.entries(bands)) measured[name] = await measure(band);
  if (process.argv.includes("--json")) {
    const flat = Object.entries(measured).map(([name, { bytes }]) => [name, bytes]);
    console.log(JSON.stringify(Object.fromEntries(flat)));
    return;
  }
  for (const [name, { sizes, bytes }] of Object.entries(measured)) {
    const { min, max } = bands[name];
    console.log(`${name}: ${bytes} bytes (Brotli 11), band ${min} to ${max}`);
    for (const each of sizes) console.log(`  ${String(each.bytes).padStart(7)}  ${each.file}`);
  }
  const complaints = Object.entries(measured).map(([name, { bytes }]) => complaint(name, bytes, bands[name]));
  for (const sentence of complaints.filter(Boolean)) console.error(sentence);
  process.exitCode = complaints.some(Boolean) ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--help")) console.log(help);
  else await main();
}
