#!/usr/bin/env node
// `npm run new:element -- trend-lines`: the twin folders of a new element, from templates/element.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const help = `npm run new:element -- <name>

Writes an element that works and its tests, from templates/element: the view model under packages/view/src/<name>,
the element under packages/elements/src/<name>, their exports and a changeset. <name> is one or more English nouns
in lower case with hyphens, such as trend-lines, without the prefix lansmuseer-.`;

/** Where each template goes; `example-name` stands for the name there and inside. */
const files = {
  "view.ts": "packages/view/src/example-name/example-name-view.ts",
  "view.test.ts": "packages/view/src/example-name/example-name-view.test.ts",
  "element.ts": "packages/elements/src/example-name/example-name.ts",
  "element.define.ts": "packages/elements/src/example-name/example-name.define.ts",
  "element.styles.ts": "packages/elements/src/example-name/example-name.styles.ts",
  "element.browser.test.ts": "packages/elements/src/example-name/example-name.browser.test.ts",
  "element.sample.ts": "packages/elements/src/example-name/example-name.sample.ts",
  "element.docs.md": "packages/elements/src/example-name/example-name.docs.md",
  "changeset.md": ".changeset/new-example-name.md",
};

const exportLines = {
  "packages/view/src/index.ts":
    'export { exampleNameView, type ExampleNameBar, type ExampleNameDatum, type ExampleNameRow, type ExampleNameView } from "./example-name/example-name-view.js";',
  "packages/elements/src/index.ts": 'export { LansmuseerExampleName } from "./example-name/example-name.js";',
};

/** What is wrong with a name, or undefined. */
export function nameComplaint(name) {
  if (name === undefined) return "a name is required";
  if (name.startsWith("lansmuseer-")) return `a name without the prefix is required, got ${name}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return `a name in lower case ASCII with single hyphens is required, such as trend-lines, got ${name}`;
  return undefined;
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

export function renamed(text, name) {
  const pascal = name.split("-").map(capital).join("");
  return text
    .replaceAll("example-name", name)
    .replaceAll("ExampleName", pascal)
    .replaceAll("exampleName", pascal[0].toLowerCase() + pascal.slice(1));
}

/** `index` with `line` where its path belongs among the others. */
export function withExport(index, line) {
  const path = (statement) => /from "([^"]+)"/.exec(statement)?.[1] ?? "";
  const statements = index.split(/(?<=;)\n/).filter((each) => path(each) !== "");
  const at = statements.findIndex((each) => path(each) > path(line));
  statements.splice(at < 0 ? statements.length : at, 0, line);
  return `${statements.join("\n")}\n`;
}

function main(name) {
  const complaint = nameComplaint(name);
  if (complaint) throw new RangeError(`new:element: ${complaint}`);
  const targets = Object.entries(files).map(([template, target]) => [template, renamed(target, name)]);
  const taken = [
    ...targets.map(([, target]) => target),
    `packages/view/src/${name}`,
    `packages/elements/src/${name}`,
  ];
  const there = taken.find((target) => existsSync(join(root, target)));
  if (there) throw new RangeError(`new:element: a name that is not taken is required, but ${there} exists`);
  for (const [template, target] of targets) {
    mkdirSync(dirname(join(root, target)), { recursive: true });
    writeFileSync(
      join(root, target),
      renamed(readFileSync(join(root, "templates/element", template), "utf8"), name),
    );
    console.log(`wrote   ${target}`);
  }
  for (const [index, line] of Object.entries(exportLines)) {
    const file = join(root, index);
    writeFileSync(file, withExport(readFileSync(file, "utf8"), renamed(line, name)));
    console.log(`changed ${index}`);
  }
  console.log(`
Left to do:
  1. The view model: what the numbers are, and how they are arranged (packages/view/src/${name}).
  2. The words in both languages, and the new nouns in the glossary (packages/domain).
  3. The class comment, the docs page and the changeset: every TODO.
  4. npm run format, then npm test.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  if (args.includes("--help")) console.log(help);
  else
    try {
      if (args.length > 1) throw new RangeError(`new:element: one name is required, got ${args.join(" ")}`);
      main(args[0]);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
}
