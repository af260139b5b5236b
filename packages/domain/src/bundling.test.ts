import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parseSource, shippedSources } from "./test/sources.js";

const folder = new URL("./", import.meta.url).pathname;

/** What runs on import: a bundler keeps such a call, and all that it reaches, unless told that it is pure. */
function unmarkedCalls(source: string): readonly string[] {
  return parseSource(source).body.flatMap((statement) => {
    if (statement.type === "ExpressionStatement") return [source.slice(statement.start, statement.end)];
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declared?.type !== "VariableDeclaration") return [];
    return declared.declarations.flatMap(({ init, start }) =>
      init !== null && /^(?:Call|New)Expression$/u.test(init.type)
        ? [source.slice(start, init.start)].filter((before) => !before.includes("@__PURE__"))
        : [],
    );
  });
}

test("importing one parser brings in nothing else: no call on import is without its pure mark", async () => {
  for (const [path, source] of await shippedSources(folder)) expect(unmarkedCalls(source), path).toEqual([]);
});

test("only the schema modules know valibot", async () => {
  const knowing = (await shippedSources(folder)).filter(([, source]) =>
    source.replace(/import type .+ from "valibot";/u, "").includes('from "valibot"'),
  );
  const others = knowing.map(([path]) => path).filter((path) => !/-schemas?\.ts$/u.test(path));
  expect(knowing.length).toBeGreaterThan(5);
  expect(others).toEqual([]);
});

test("the index does not reach the glossary", async () => {
  for (const [path, source] of await shippedSources(folder)) {
    if (!path.startsWith("glossary/")) expect(source, path).not.toMatch(/from ".*glossary/u);
  }
});

test("the index names its exports, file by file in the order of the alphabet", async () => {
  const source = await readFile(`${folder}index.ts`, "utf8");
  const files = [...source.matchAll(/from "(.+)\.js"/gu)].map(([, file = ""]) => file);
  expect(files).toEqual([...files].sort());
  expect(source).not.toContain("export *");
});
