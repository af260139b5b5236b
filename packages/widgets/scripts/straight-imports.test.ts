import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { straightImports } from "./straight-imports.js";

const before = process.cwd();
beforeAll(() => {
  process.chdir(new URL("..", import.meta.url).pathname);
});
afterAll(() => {
  process.chdir(before);
});

test("each name is taken from the file that it stands in", () => {
  const source = straightImports(
    'import { valueName, type Language } from "@lansmuseer/view";\nimport { value } from "@lansmuseer/domain";',
  );
  const [, path = ""] = /import \{ valueName \} from "([^"]+)"/.exec(source) ?? [];
  expect(existsSync(path)).toBe(true);
  expect(source).not.toContain("Language");
  expect(source).toContain('import { value } from "@lansmuseer/domain";');
});

test("a name that no index has is an error", () => {
  expect(() => straightImports('import { nowhere } from "@lansmuseer/view";')).toThrow("nowhere");
});
