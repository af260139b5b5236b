import { readFile } from "node:fs/promises";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import * as aggregate from "./index.js";
import * as statistics from "./statistics/statistics.js";

/** The blocks of the readme, one after another as a person would run them: imports are there, answers are checks. */
async function readmeScript(): Promise<string> {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const blocks = [...readme.matchAll(/```ts\n(?<code>[\s\S]*?)```/g)].map(
    ({ groups }) => groups?.["code"] ?? "",
  );
  return blocks
    .join("\n")
    .replaceAll(/^import .*;$/gm, "")
    .replaceAll(/^(?<call>\S.*); \/\/ (?<answer>.+)$/gm, "check($<call>, $<answer>);");
}

test("every answer printed in the readme is the answer", async () => {
  const checks: (readonly [unknown, unknown])[] = [];
  const check = (given: unknown, printed: unknown) => checks.push([given, printed]);
  runInContext(await readmeScript(), createContext({ ...aggregate, ...statistics, check }));
  expect(checks.length).toBeGreaterThan(15);
  // What was made inside the context has prototypes of its own.
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  for (const [given, printed] of checks) expect(plain(given)).toEqual(plain(printed));
});
