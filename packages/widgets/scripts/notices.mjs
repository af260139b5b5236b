import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The folder of the package that a bundled file is from; undefined for our own. */
const packageOf = (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];

/** The texts of licences that packages were published without, as they stand where their source is kept. */
const kept = fileURLToPath(new URL("../../../security/licences/", import.meta.url));

/** `["lit 3.3.3", "BSD-3-Clause", "the licence's text"]` */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const own = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const file = own === undefined ? join(kept, `${name}.txt`) : join(folder, own);
  if (!existsSync(file)) throw new Error(`notices: a licence file is required in ${folder}`);
  return [`${name} ${version}`, license, readFileSync(file, "utf8").trim()];
}

/** What the licences of others ask for, of everything that bundles of `entryPoints` hold, at once or on demand. */
export async function noticesOf(entryPoints) {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    format: "esm",
    conditions: ["production"],
    write: false,
    outdir: "dist",
    metafile: true,
  });
  const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
  );
  const folders = [...new Set(bundled.map(packageOf))].filter((folder) => folder !== undefined).sort();
  const namesOf = new Map();
  for (const [name, license, text] of folders.map(licenceOf)) {
    const key = `${license}\n\n${text}`;
    namesOf.set(key, [...(namesOf.get(key) ?? []), name]);
  }
  const notices = [...namesOf].map(([text, names]) => `${names.join(", ")}: ${text}`);
  return `The files beside this one hold code of others, under these licences:\n\n${notices.join("\n\n---\n\n")}\n`;
}
