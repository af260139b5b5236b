import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const markdown = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file));
const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
const pages = [".", "docs", "docs/decisions", "bench", ...packages].flatMap(markdown);
const read = (file: string) => readFileSync(join(root, file), "utf8");
const prose = (text: string) => text.replace(/```[\s\S]*?```/g, "");

/** As the forge makes ids of headings. */
const anchors = (text: string) =>
  [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );

/** Links of a page that lead nowhere, of those that stay in the repository. */
function deadLinks(page: string, text: string) {
  const links = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page : join(dirname(page), path);
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && !anchors(path === "" ? text : read(target)).includes(anchor);
  });
}

/** Commands of a page, in blocks and in running text, whose script or step does not exist. */
function deadCommands(text: string) {
  const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: object }).scripts);
  const steps = [...read("scripts/test.mjs").matchAll(/\{ name: "(\w+)"/g)].map(([, name]) => name);
  return [...text.matchAll(/npm (run [\w:]+|start|test)([^\n`#;]*)/g)]
    .filter(([, command = "", rest = ""]) => {
      const script = command.replace("run ", "");
      const step = /--only (\w+)/.exec(rest)?.[1];
      const workspace = /-w @lansmuseer\/(\w+)/.exec(rest)?.[1];
      const known = workspace
        ? Object.keys((JSON.parse(read(`packages/${workspace}/package.json`)) as { scripts: object }).scripts)
        : scripts;
      return !known.includes(script) || (step !== undefined && !steps.includes(step));
    })
    .map(([whole]) => whole.trim());
}

/** Paths in backticks that begin in a folder of this repository and do not exist, nor beside the page. */
function deadPaths(page: string, text: string) {
  return [...prose(text).matchAll(/`((?:packages|apps|docs|scripts|bench|security|templates)\/[\w./-]*)`/g)]
    .map(([, path = ""]) => path)
    .filter(
      (path) =>
        !path.includes("/dist/") && ![".", dirname(page)].some((home) => existsSync(join(root, home, path))),
    );
}

test.each(pages)("links, commands and paths of %s lead somewhere", (page) => {
  const text = read(page);
  expect([...deadLinks(page, text), ...deadCommands(text), ...deadPaths(page, text)]).toEqual([]);
});

test("a dead link, command or path is found", () => {
  expect(
    deadLinks("README.md", "[a](docs/nowhere.md) [b](LICENSE) [c](#d) [e](https://example.org)"),
  ).toEqual(["docs/nowhere.md", "#d"]);
  expect(deadLinks("README.md", "# A heading\n[a](#a-heading) [m](docs/messages.md#unknown-value)")).toEqual(
    [],
  );
  expect(deadCommands("`npm run nothing`, `npm test -- --only nothing`, `npm run size`")).toEqual([
    "npm run nothing",
    "npm test -- --only nothing",
  ]);
  expect(deadPaths("README.md", "`packages/nothing/` and `scripts/test.mjs`")).toEqual(["packages/nothing/"]);
});

test("every message code has a heading", () => {
  const headings = anchors(read("docs/messages.md"));
  const sources = ["elements", "widgets"].flatMap((name) =>
    readdirSync(join(root, "packages", name, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => read(join("packages", name, "src", file))),
  );
  const codes = sources.flatMap((text) =>
    [...text.matchAll(/(?:new LansmuseerErrorEvent|\breport)\(\s*"([\w-]+)"/g)].map(([, code]) => code),
  );
  expect(codes).not.toEqual([]);
  expect(codes.filter((code) => !headings.includes(code ?? ""))).toEqual([]);
});

test("every decision has the four headings and is the only one of its number", () => {
  const files = readdirSync(join(root, "docs/decisions"));
  for (const file of files) {
    const text = read(join("docs/decisions", file));
    expect(
      [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading),
      file,
    ).toEqual(["Status", "Context", "Decision", "Consequences"]);
    expect(text.startsWith(`# ${file.slice(0, 4)}. `), file).toBe(true);
  }
  expect(new Set(files.map((file) => file.slice(0, 4))).size).toBe(files.length);
});

test("the attributes in the readme are those of the widget", () => {
  const [, table = ""] =
    /\| attribute \| value \|\n([\s\S]*?)\n\n/.exec(read("README.md").replace(/ +\|/g, " |")) ?? [];
  const names = [...table.matchAll(/^\| (.+?) \|/gm)].flatMap(
    ([, cell = ""]) => cell.match(/[a-z][a-z-]+/g) ?? [],
  );
  const source = read("packages/widgets/src/map/map.ts");
  expect(names.length).toBeGreaterThan(5);
  for (const name of names)
    expect(source.includes(`"${name}"`) || new RegExp(`\\b${name}\\b.*[:=]`).test(source), name).toBe(true);
});
