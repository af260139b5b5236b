import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "rehearsal-"));
const name = "rehearsed-bars";

function linkAll(from: string, to: string) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from))
    if (entry !== "@lansmuseer" && entry !== ".vite") symlinkSync(join(from, entry), join(to, entry));
}

/** Everything but the apps, with the same tools, and our own packages found in the copy. */
beforeAll(() => {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const files = execFileSync("git", list, { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
  for (const file of files) {
    if (!existsSync(join(root, file)) || file.startsWith("apps/")) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  linkAll(join(root, "node_modules"), join(copy, "node_modules"));
  mkdirSync(join(copy, "node_modules/@lansmuseer"));
  for (const each of readdirSync(join(copy, "packages"))) {
    symlinkSync(join(copy, "packages", each), join(copy, "node_modules/@lansmuseer", each));
    for (const folder of ["dist", "node_modules"])
      if (existsSync(join(root, "packages", each, folder)))
        symlinkSync(join(root, "packages", each, folder), join(copy, "packages", each, folder));
  }
  rmSync(join(copy, "packages/view/dist"));
});

afterAll(() => {
  rmSync(copy, { recursive: true });
});

function run(folder: string, program: string, ...args: string[]) {
  const local = join(copy, "node_modules/.bin", program);
  const done = spawnSync(existsSync(local) ? local : program, args, {
    cwd: join(copy, folder),
    encoding: "utf8",
  });
  return { code: done.status, output: done.stdout + done.stderr };
}
const succeeds = (folder: string, program: string, ...args: string[]) => {
  const { code, output } = run(folder, program, ...args);
  expect(code, output).toBe(0);
  return output;
};
const generate = (...args: string[]) => run(".", process.execPath, "scripts/new-element.mjs", ...args);

test("a new element comes out ready: typed, linted, and its tests pass", () => {
  expect(generate(name).output).toContain("Left to do:");
  succeeds(".", "prettier", "--write", `packages/*/src/${name}/*`);
  succeeds("packages/view", "tsup", "--config", "../../tsup.config.ts", "src/index.ts");
  for (const folder of ["packages/view", "packages/elements"]) {
    succeeds(folder, "tsc", "--noEmit");
    succeeds(folder, "eslint", `src/${name}`);
  }
  expect(succeeds(".", "vitest", "run", "--project", "unit", `packages/view/src/${name}/`)).toContain(
    "4 passed",
  );
  expect(succeeds(".", "vitest", "run", "--project", "browser", `packages/elements/src/${name}/`)).toContain(
    "6 passed",
  );
  expect(readFileSync(join(copy, `.changeset/new-${name}.md`), "utf8")).toContain(`<lansmuseer-${name}>`);
});

test("a taken or impossible name is refused, and nothing is written", () => {
  for (const [taken, words] of [
    [name, "exists"],
    ["museum-map", "exists"],
    ["Trend", "required, such as trend-lines, got Trend"],
  ] as const) {
    const { code, output } = generate(taken);
    expect([code, output.includes(words)], output).toEqual([1, true]);
  }
});
