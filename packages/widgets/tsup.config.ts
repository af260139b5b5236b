import { readFile } from "node:fs/promises";
import { transform, type Plugin } from "esbuild";
import { defineConfig } from "tsup";

/** Style sheets are template text to a bundler, so they are made small here: 9 kB of rules are what a page loads. */
const minifyStyles: Plugin = {
  name: "minify-styles",
  setup(build) {
    build.onLoad({ filter: /\.styles\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const holes: string[] = [];
      const literal = /css`([\s\S]*?)`;/;
      const css = (literal.exec(source)?.[1] ?? "").replaceAll(
        /\$\{[^}]*\}/g,
        (hole) => `--hole:${holes.push(hole) - 1};`,
      );
      const { code } = await transform(css, { loader: "css", minify: true });
      const filled = code
        .trim()
        .replaceAll(/--hole:(\d+);?/g, (_, index: string) => holes[Number(index)] ?? "");
      return {
        contents: source.replace(literal, () => `css\`${filled.replaceAll("\\", "\\\\")}\`;`),
        loader: "js",
      };
    });
  },
};

export default defineConfig([
  {
    // The modules, for projects with a bundler of their own.
    entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/test/**", "!src/lansmuseer.ts"],
    format: ["esm"],
    target: "es2022",
    bundle: false,
    splitting: false,
    sourcemap: true,
    clean: true,
  },
  {
    // The one file, for pages without.
    entry: ["src/lansmuseer.ts"],
    format: ["esm"],
    target: "es2022",
    platform: "browser",
    noExternal: [/.*/],
    minify: true,
    splitting: false,
    esbuildPlugins: [minifyStyles],
    esbuildOptions: (options) => {
      options.conditions = ["production"];
      options.legalComments = "none";
      options.banner = { js: "/*! Länsmuseer, MIT; Lit, BSD-3-Clause */" };
    },
  },
]);
