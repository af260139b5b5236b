import { readdir, readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import * as domain from "@lansmuseer/domain";
import { expect, test } from "vitest";
import * as grid from "./grid/grid.js";
import * as places from "./index.js";

const folder = new URL("./", import.meta.url).pathname;

/** What the package ships of hand-written sources, and its readme. */
async function texts(): Promise<(readonly [string, string])[]> {
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith(".ts") && !/\.(test|testing|generated)\.ts$/.test(file),
  );
  return Promise.all(
    ["../README.md", ...files].map(async (file) => [file, await readFile(folder + file, "utf8")] as const),
  );
}

test("every printed answer is the answer", async () => {
  const examples = (await texts()).flatMap(([file, text]) =>
    [...text.matchAll(/^(?: \* )?([a-zA-Z.]+\(.*); \/\/ (.+)$/gmu)].map(([, call, answer]) => ({
      file,
      call,
      answer,
    })),
  );
  expect(examples.filter(({ file }) => file === "../README.md").length).toBeGreaterThan(5);
  expect(examples.length).toBeGreaterThan(15);
  // In reach: the exports of each entry, and nothing else.
  const run = (expression = ""): unknown =>
    runInNewContext(`(${expression})`, { ...domain, ...places, ...grid });
  for (const { file, call, answer } of examples) expect(run(call), `${file}: ${call}`).toEqual(run(answer));
});

test("a bundle may drop what it does not use: calls on import are marked pure", async () => {
  for (const [file, text] of await texts()) {
    if (file.endsWith(".md")) continue;
    for (const [line] of text.matchAll(/^(?:export )?const \w+[^=]*= (?!\/\* @__PURE__)[\w.]+\(.*$/gmu))
      expect(line, file).toMatch(/=>/);
  }
});

test("the index names its exports, file by file in the order of the alphabet", async () => {
  const source = await readFile(`${folder}index.ts`, "utf8");
  const files = [...source.matchAll(/from "(.+)\.js"/gu)].map(([, file = ""]) => file);
  expect(files).toEqual([...files].sort());
  expect(source).not.toContain("export *");
});
