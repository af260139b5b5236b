import { readFile } from "node:fs/promises";
import { transform, type Plugin } from "esbuild";

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

export const smallTemplates: Plugin = {
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
