import { build } from "esbuild";

/** Imports a TypeScript module of this package, so that the scripts and the sources share one truth. */
export async function sourceModule(path) {
  const { outputFiles } = await build({
    entryPoints: [new URL(`../src/${path}`, import.meta.url).pathname],
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
