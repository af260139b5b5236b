import { build, type Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));

/** The packages' sources, as the tests read them, not yesterday's build. */
const sources: Plugin = {
  name: "sources",
  setup(bundler) {
    bundler.onResolve({ filter: /^@lansmuseer\// }, ({ path }) => {
      const [, name = "", inner = "index"] = /^@lansmuseer\/([a-z]+)(?:\/(.+))?$/.exec(path) ?? [];
      // A subject is a folder with a file of its name; a file is called as it is built.
      const file =
        /^[a-z]+$/.test(inner) && inner !== "index" ? `${inner}/${inner}` : inner.replace(/\.js$/, "");
      return { path: `${packages}${name}/src/${file}.ts` };
    });
  },
};

export interface Edit {
  /** End of the path of one file under `packages/`. */
  readonly file: string;
  readonly change: (source: string) => string;
}

/**
 * The map's file for pages without a build step, from the sources, with one of them changed: how a test sees what
 * a missing line does to the page. Throws when nothing was changed.
 */
export async function bundleWith({ file, change }: Edit): Promise<string> {
  const changed: string[] = [];
  const edit: Plugin = {
    name: "edit",
    setup(bundler) {
      bundler.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (path !== `${packages}${file}`) return undefined;
        const before = await readFile(path, "utf8");
        const contents = change(before);
        if (contents !== before) changed.push(path);
        return { contents, loader: "ts" };
      });
    },
  };
  const { outputFiles } = await build({
    entryPoints: [`${packages}widgets/src/map/map.define.ts`],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: ["production"],
    plugins: [edit, sources],
    logLevel: "silent",
  });
  if (changed.length === 0) throw new Error(`an edit that changes ${file} is required`);
  return outputFiles[0]?.text ?? "";
}
