import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import type { Findings } from "./checked.js";

const { resolve } = createRequire(import.meta.url);
const sources = new Map<string, string>();

/** A script of an npm package, run in the page whatever its content policy says. */
async function inject(page: Page, file: string): Promise<void> {
  const source = sources.get(file) ?? (await readFile(resolve(file), "utf8"));
  sources.set(file, source);
  await page.evaluate(`${source}; undefined`);
}

/** A1. axe, with its best practices and the size of targets. */
export async function axeFindings(page: Page): Promise<Findings> {
  await inject(page, "axe-core/axe.min.js");
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "target-size": { enabled: true } },
  })`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

interface AceReport {
  readonly results: readonly {
    readonly ruleId: string;
    readonly value: readonly [string, string];
    readonly message: string;
    readonly snippet: string;
  }[];
}

/** A2. IBM's engine, which looks into shadow roots with rules that axe has not. */
export async function secondEngineFindings(page: Page): Promise<Findings> {
  await inject(page, "accessibility-checker-engine/ace.js");
  const { results } = await page.evaluate<AceReport>(`new ace.Checker().check(document, ["WCAG_2_2"])`);
  return results
    .filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL")
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 160)}`);
}
