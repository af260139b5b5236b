import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";

const root = new URL("..", import.meta.url).pathname;

/** What a bundler keeps of a built file of which nothing is used. */
async function keptOf(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source.replaceAll(/^export \{[^}]*\}(?: from "[^"]+")?;$/gmu, "") },
    bundle: true,
    format: "esm",
    treeShaking: true,
    minifySyntax: true,
    write: false,
    external: ["*"],
  });
  return outputFiles[0]!.text.replaceAll(/^import [^;]*;$|^\/\/.*$/gmu, "").trim();
}

test.each(["domain", "places", "view"])("of %s a page carries nothing that it does not use", async (name) => {
  expect(await keptOf(readFileSync(join(root, "packages", name, "dist/index.js"), "utf8"))).toBe("");
});

test("a call that runs on import is seen", async () => {
  expect(await keptOf("const a = new Map([].map(String));\nexport { a };")).toContain("map(String)");
});
