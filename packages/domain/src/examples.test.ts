import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import * as domain from "./index.js";

const folder = new URL("./", import.meta.url).pathname;

/** Lines of the form `call(...); // answer` in the package's comments and its readme. */
async function examples(): Promise<readonly { file: string; call: string; answer: string }[]> {
  const paths = await readdir(folder, { recursive: true });
  const sources = paths.filter((path) => path.endsWith(".ts") && !path.includes(".test"));
  const files = [...sources, "../README.md"].map(async (file) => {
    const text = await readFile(folder + file, "utf8");
    const lines = text.matchAll(/^(?: \* )?(?<call>[a-zA-Z]+\(.*); \/\/ (?<answer>.+)$/gmu);
    return [...lines].map(({ groups }) => ({
      file,
      call: groups?.["call"] ?? "",
      answer: groups?.["answer"] ?? "",
    }));
  });
  return (await Promise.all(files)).flat();
}

function run(expression: string): unknown {
  return new Function(...Object.keys(domain), `return (${expression});`)(...Object.values(domain));
}

test("every printed answer is the answer", async () => {
  const all = await examples();
  expect(all.filter(({ file }) => file === "../README.md").length).toBeGreaterThan(5);
  expect(all.length).toBeGreaterThan(20);
  for (const { file, call, answer } of all) expect(run(call), `${file}: ${call}`).toEqual(run(answer));
});
