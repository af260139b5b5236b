// Every package that differs from its last release is named by a changeset, and every changeset can be read.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The names and kinds in a changeset's head, or what is wrong with it. */
export function readChangeset(text) {
  const [, head, body] = /^---\r?\n([\s\S]*?)---\r?\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined) return { problem: "a head between two lines of --- is required" };
  const bumps = new Map();
  for (const line of head.split(/\r?\n/).filter(Boolean)) {
    const [, name, kind] = /^["']?(@?[\w./-]+)["']?: (patch|minor|major)$/.exec(line) ?? [];
    if (!name) return { problem: `"package": patch, minor or major is required, got ${line}` };
    bumps.set(name, kind);
  }
  if (bumps.size > 0 && body.trim() === "") return { problem: "a sentence for who upgrades is required" };
  return { bumps };
}

/** Commits to `folder` after its newest changelog; undefined where git cannot tell. */
function changedSinceRelease(root, folder) {
  const git = (...args) => spawnSync("git", args, { cwd: root, encoding: "utf8" });
  const release = git("log", "-1", "--format=%H", "--", `${folder}/CHANGELOG.md`);
  const sha = release.stdout?.trim();
  if (release.status !== 0 || !sha) return undefined;
  return git("log", "--format=%H", `${sha}..HEAD`, "--", `${folder}/src`).stdout.trim() !== "";
}

export function changesetComplaints(root) {
  const complaints = [];
  const folders = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
  const packages = folders
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) }));
  const names = new Set(packages.map(({ name }) => name));
  const named = new Set();
  for (const file of readdirSync(join(root, ".changeset"))) {
    if (!file.endsWith(".md") || file === "README.md") continue;
    const { bumps, problem } = readChangeset(readFileSync(join(root, ".changeset", file), "utf8"));
    if (problem) complaints.push(`.changeset/${file}: ${problem}`);
    for (const name of bumps?.keys() ?? []) {
      if (names.has(name)) named.add(name);
      else complaints.push(`.changeset/${file}: there is no package ${name}`);
    }
  }
  for (const { folder, name, version, private: hidden } of packages) {
    if (hidden || named.has(name)) continue;
    const log = join(root, folder, "CHANGELOG.md");
    const released = existsSync(log) && readFileSync(log, "utf8").includes(`## ${version}`);
    if (!released || changedSinceRelease(root, folder))
      complaints.push(`${name} has changed and no changeset names it: npm run changeset`);
  }
  return complaints;
}
