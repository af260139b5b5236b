import { readFile } from "node:fs/promises";
import { transform, type Plugin } from "esbuild";
import { straightImports } from "./straight-imports.js";

/** A style sheet's text, with what stands in its holes. */
const sheets = /css`((?:\$\{[^}]*\}|[^`])*)`/g;

/** A style sheet is template text to a bundler, so it is made small here; `${…}` stands aside meanwhile. */
async function smallStyles(source: string): Promise<string> {
  let small = "";
  let end = 0;
  for (const { 0: literal, 1: css = "", index } of source.matchAll(sheets)) {
    small += `${source.slice(end, index)}css\`${await smallSheet(css)}\``;
    end = index + literal.length;
  }
  return small + source.slice(end);
}

async function smallSheet(text: string): Promise<string> {
  const holes: string[] = [];
  const css = text.replaceAll(/\$\{[^}]*\}/g, (hole) => `--hole:${holes.push(hole) - 1};`);
  const { code } = await transform(css, { loader: "css", minify: true });
  const filled = code.trim().replaceAll(/--hole:(\d+);?/g, (_, index: string) => holes[Number(index)] ?? "");
  return filled.replaceAll("\\", "\\\\");
}

/** A page always has a registry: only a server has to ask. */
const registryTest = /typeof customElements === "object" && /g;

export const smallTemplates: Plugin = {
  name: "small-templates",
  setup(build) {
    build.onLoad({ filter: /packages\/(elements\/dist|widgets\/src)\/.*\.[jt]s$/ }, async ({ path }) => {
      const source = straightImports((await readFile(path, "utf8")).replaceAll(registryTest, ""));
      const { code } = await transform(await smallStyles(source), {
        loader: path.endsWith(".ts") ? "ts" : "js",
        minifyWhitespace: true,
      });
      // Only templates have line ends now, and indentation in them is white space that HTML folds anyway.
      return { contents: code.trim().replaceAll(/\n\s*/g, " "), loader: "js" };
    });
  },
};
