import { readFile } from "node:fs/promises";
import { transform, type Plugin } from "esbuild";
import { defineConfig } from "tsup";

/** A style sheet is template text to a bundler, so it is made small here; `${…}` stands aside meanwhile. */
async function smallStyles(source: string): Promise<string> {
  const literal = /css`([\s\S]*?)`;/;
  const holes: string[] = [];
  const css = (literal.exec(source)?.[1] ?? "").replaceAll(
    /\$\{[^}]*\}/g,
    (hole) => `--hole:${holes.push(hole) - 1};`,
  );
  const { code } = await transform(css, { loader: "css", minify: true });
  const filled = code.trim().replaceAll(/--hole:(\d+);?/g, (_, index: string) => holes[Number(index)] ?? "");
  return source.replace(literal, () => `css\`${filled.replaceAll("\\", "\\\\")}\`;`);
}

const smallTemplates: Plugin = {
  name: "small-templates",
  setup(build) {
    build.onLoad({ filter: /packages\/elements\/dist\/.*\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      if (path.endsWith(".styles.js")) return { contents: await smallStyles(source), loader: "js" };
      // Indentation inside a template is white space that HTML folds anyway.
      return { contents: source.replaceAll(/\n\s+/g, "\n"), loader: "js" };
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
    splitting: false,
    minify: "terser",
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
      format: { comments: false, preamble: "/*! Länsmuseer, MIT; Lit, BSD-3-Clause */" },
    },
    esbuildPlugins: [smallTemplates],
    esbuildOptions: (options) => {
      options.conditions = ["production"];
      options.legalComments = "none";
      // Each of the two folds what the other leaves.
      options.minifySyntax = true;
      options.minifyWhitespace = true;
    },
  },
]);
