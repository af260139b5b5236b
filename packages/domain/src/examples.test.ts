import { readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import * as domain from "./index.js";
import { shippedSources } from "./test/sources.js";

const folder = new URL("./", import.meta.url).pathname;

/** Lines of the form `call(...); // answer` in the package's comments and its readme. */
async function examples(): Promise<readonly { file: string; call: string; answer: string }[]> {
  const readme: readonly [string, string] = ["README.md", await readFile(`${folder}../README.md`, "utf8")];
  return [readme, ...(await shippedSources(folder))].flatMap(([file, text]) => {
    const lines = text.matchAll(/^(?: \* )?(?<call>[a-zA-Z]+\(.*); \/\/ (?<answer>.+)$/gmu);
    return [...lines].map(({ groups }) => ({
      file,
      call: groups?.["call"] ?? "",
      answer: groups?.["answer"] ?? "",
    }));
  });
}

/** What an example gives, with the package's exports and nothing else in reach. */
const run = (expression: string): unknown => runInNewContext(`(${expression})`, { ...domain });

test("every printed answer is the answer", async () => {
  const all = await examples();
  expect(all.filter(({ file }) => file === "README.md").length).toBeGreaterThan(5);
  expect(all.length).toBeGreaterThan(20);
  for (const { file, call, answer } of all) expect(run(call), `${file}: ${call}`).toEqual(run(answer));
});
