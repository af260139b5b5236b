import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What is left of a module when nothing is used of it: what runs on import, and all that it reaches. */
async function remains(module: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import ${JSON.stringify(module)};`, resolveDir: root },
    bundle: true,
    format: "esm",
    write: false,
    packages: "external",
    logLevel: "silent",
    plugins: [
      {
        name: "as-if-it-had-side-effects",
        setup: (plugin) => {
          plugin.onResolve({ filter: /^\// }, ({ path }) => ({ path, sideEffects: true }));
        },
      },
    ],
  });
  const text = outputFiles[0]?.text ?? "";
  return text.replaceAll(/^import [^;]*;$|^\/\/.*$/gm, "").trim();
}

// A page that shows one widget must not carry what the others are made of.
test.each(["domain", "view"])("%s runs nothing on import", async (name) => {
  expect(await remains(join(root, "packages", name, "dist/index.js"))).toBe("");
});

test("a call on import would be found out", async () => {
  expect(await remains(fileURLToPath(new URL("size.mjs", import.meta.url)))).not.toBe("");
});
