import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeComplaint, staleness } from "./prepare.mjs";

test.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("Node %s will do", (version) => {
  expect(nodeComplaint(version)).toBeUndefined();
});

test.each(["18.20.0", "20.18.3", "9.0.0"])("Node %s is told what is needed", (version) => {
  expect(nodeComplaint(version)).toBe(`This needs Node 20.19 or newer; this is Node ${version}.`);
});

const a = { version: "1.0.0", integrity: "sha512-a" };
const lock = {
  "": {},
  "packages/own": { version: "1.0.0" },
  "node_modules/a": a,
  "node_modules/other-machine": { ...a, optional: true },
};

test.each([
  ["all is there", { "node_modules/a": a }, undefined],
  ["nothing is installed", undefined, "nothing is installed yet"],
  ["one is missing", {}, "a is not the locked version"],
  ["one is older", { "node_modules/a": { ...a, version: "0.9.0" } }, "a is not the locked version"],
  ["one is another", { "node_modules/a": { ...a, integrity: "sha512-b" } }, "a is not the locked version"],
  ["one is too many", { "node_modules/a": a, "node_modules/b": a }, "node_modules/b is not in the lock"],
])("knows when %s", (_, installed, why) => {
  const folder = mkdtempSync(join(tmpdir(), "prepare-"));
  mkdirSync(join(folder, "node_modules"));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: lock }));
  if (installed)
    writeFileSync(join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages: installed }));
  expect(staleness(folder)).toBe(why);
  rmSync(folder, { recursive: true });
});
