#!/usr/bin/env node
// Writes src/**/*.generated.ts from the manifests: after a change to an element or a widget, when its manifest is new.
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { filesOf, tagsOf } from "./components.mjs";

const home = fileURLToPath(new URL("..", import.meta.url));
const manifest = (name) => JSON.parse(readFileSync(join(home, "..", name, "custom-elements.json"), "utf8"));

/** What `src` should hold, by path under it. */
export async function generatedFiles() {
  const tags = ["elements", "widgets"].flatMap((name) => tagsOf(`@lansmuseer/${name}`, manifest(name)));
  const settings = await resolveConfig(join(home, "src/index.ts"));
  const formatted = [...filesOf(tags)].map(async ([path, text]) => [
    path,
    await format(text, { ...settings, parser: "typescript" }),
  ]);
  return new Map(await Promise.all(formatted));
}

/** The generated files that there are, by path under `src`. */
export function presentFiles() {
  const paths = readdirSync(join(home, "src"), { recursive: true, encoding: "utf8" });
  return new Map(
    paths
      .filter((path) => path.endsWith(".generated.ts"))
      .sort()
      .map((path) => [path, readFileSync(join(home, "src", path), "utf8")]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of presentFiles().keys()) rmSync(join(home, "src", path));
  for (const [path, text] of await generatedFiles()) writeFileSync(join(home, "src", path), text);
}
