import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const names = readdirSync(join(root, "packages"));
const out = mkdtempSync(join(tmpdir(), "packed-"));

interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
let packed: ReadonlyMap<string, Packed>;

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>> | string>>;
}
const manifest = (name: string) =>
  JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as Manifest;

/** What `npm publish` would send, one call for all packages. */
beforeAll(() => {
  const folders = names.map((name) => `--workspace=packages/${name}`);
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", out, ...folders];
  const answer: unknown = JSON.parse(execFileSync("npm", args, { cwd: root, encoding: "utf8" }));
  const list = Object.values(answer as Record<string, Packed>);
  packed = new Map(list.map((each) => [each.name, each]));
});

afterAll(() => {
  rmSync(out, { recursive: true });
});

describe.each(names)("packed %s", (name) => {
  const own = manifest(name);
  const files = () => packed.get(own.name)?.files.map(({ path }) => path) ?? [];

  test("holds what was built, and no test, source or setting", () => {
    expect(files()).toEqual(expect.arrayContaining(["dist/index.js", "LICENSE"]));
    const stray = files().filter(
      (path) =>
        !/^(dist\/|bin\/|package\.json$|[A-Z]+\.md$|LICENSE$|custom-elements\.json$|boundaries\/)/.test(path),
    );
    expect([
      ...stray,
      ...files().filter((path) => /\.(test|sample)(-d)?\.|\/test\/|tsconfig/.test(path)),
    ]).toEqual([]);
  });

  test("has every file that its exports name", () => {
    const targets = Object.values(own.exports).flatMap((each) =>
      typeof each === "string" ? [each] : Object.values(each),
    );
    for (const target of targets) {
      const pattern = new RegExp(`^${target.slice(2).replaceAll(".", "\\.").replace("*", ".+")}$`);
      expect(
        files().some((path) => pattern.test(path)),
        target,
      ).toBe(true);
    }
  });

  const tarball = () => readFileSync(join(out, packed.get(own.name)?.filename ?? ""));

  test("has types where modules are found as in Node or by a bundler", async () => {
    const modules = Object.entries(own.exports).filter(([, each]) => typeof each !== "string");
    const entrypoints = modules.flatMap(([entry, target]) => {
      if (!entry.includes("*")) return [entry];
      const { import: path = "" } = target as Record<string, string>;
      const [before = "", after = ""] = path.slice(2).split("*");
      return files()
        .filter((file) => file.startsWith(before) && file.endsWith(after))
        .map((file) => entry.replace("*", file.slice(before.length, file.length - after.length)));
    });
    const answer = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball())), {
      entrypoints,
    });
    // Resolvers of before 2022 and require() are not promised: every package is ESM only.
    const promised = answer.types
      ? answer.problems.filter(
          (each) => !("resolutionKind" in each) || !/^node10$|-cjs$/.test(each.resolutionKind),
        )
      : ["no types at all"];
    expect(promised).toEqual([]);
  });

  test("is as publint would have it", async () => {
    const bytes = tarball();
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("names no folder of the machine that built it", () => {
    for (const path of files())
      expect(readFileSync(join(root, "packages", name, path), "utf8").includes(root), path).toBe(false);
  });

  test("makes no code from text", () => {
    for (const path of files().filter((each) => each.endsWith(".js")))
      expect(readFileSync(join(root, "packages", name, path), "utf8"), path).not.toMatch(
        /\beval\(|\bnew Function\b|\bdocument\.write/,
      );
  });

  test("is imported by Node without a page", () => {
    const modules = files().filter((path) => /^dist\/(index|.*\.define)\.js$/.test(path));
    const imports = modules.map(
      (path) => `import ${JSON.stringify(pathToFileURL(join(root, "packages", name, path)))};`,
    );
    // In a process of its own: in this one the packages' names lead to their sources.
    execFileSync(process.execPath, ["--input-type=module", "--eval", imports.join("\n")]);
  });
});

test("an app's bundler keeps every registration that the app imports", async () => {
  const dist = join(root, "packages/elements/dist");
  const registering = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".define.js"),
  );
  const imports = registering.map((file) => `import "@lansmuseer/elements/${file.replaceAll("\\", "/")}";`);
  const { outputFiles } = await build({
    stdin: { contents: imports.join("\n"), resolveDir: join(root, "packages/widgets") },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
  });
  const registrations = outputFiles[0]?.text.match(/customElements\.define\(/g) ?? [];
  expect(registrations).toHaveLength(registering.length);
});
