import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changesetComplaints, readChangeset } from "./changesets.mjs";

test("reads a changeset, an empty one too", () => {
  const { bumps } = readChangeset('---\n"@lansmuseer/view": minor\n---\n\nDo this.\n');
  expect([...(bumps ?? [])]).toEqual([["@lansmuseer/view", "minor"]]);
  expect(readChangeset("---\n---\n").problem).toBeUndefined();
});

test.each([
  ["no head", "Do this."],
  ["an unknown kind", '---\n"a": huge\n---\nDo this.'],
  ["no sentence", '---\n"a": patch\n---\n'],
])("refuses %s", (_, text) => {
  expect(readChangeset(text).problem).toContain("is required");
});

function complaints(changeset?: string, changelog?: string) {
  const folder = mkdtempSync(join(tmpdir(), "changesets-"));
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("packages/a/package.json", '{ "name": "@x/a", "version": "1.2.0" }');
  write("packages/hidden/package.json", '{ "name": "@x/hidden", "version": "0.0.0", "private": true }');
  write(".changeset/README.md", "");
  if (changeset) write(".changeset/one.md", changeset);
  if (changelog) write("packages/a/CHANGELOG.md", changelog);
  const result = changesetComplaints(folder);
  rmSync(folder, { recursive: true });
  return result;
}

test("a package that was never released is named by a changeset", () => {
  expect(complaints()).toEqual(["@x/a has changed and no changeset names it: npm run changeset"]);
  expect(complaints('---\n"@x/a": minor\n---\nNew.')).toEqual([]);
  expect(complaints(undefined, "# @x/a\n\n## 1.2.0\n")).toEqual([]);
});

test("a changeset names packages that exist", () => {
  expect(complaints('---\n"@x/a": minor\n"@x/b": minor\n---\nNew.')).toEqual([
    ".changeset/one.md: there is no package @x/b",
  ]);
});
