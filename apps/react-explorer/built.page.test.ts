// What the build made: how much a visitor gets, how often, and how little of it this app had to write.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";

const home = fileURLToPath(new URL(".", import.meta.url));
const assets = readdirSync(join(home, "dist/assets"));
const read = (name: string): string => readFileSync(join(home, "dist/assets", name), "utf8");
const scripts = assets.filter((name) => name.endsWith(".js"));

/** A sentence that MapLibre has once. */
const ofMapLibre = "Style is not done loading";
const copiesIn = (texts: readonly string[]): number => texts.join("").split(ofMapLibre).length - 1;

/** What the page asks for before anything else. */
const first = [
  ...readFileSync(join(home, "dist/index.html"), "utf8").matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g),
].map(([, name = ""]) => name);

test("MapLibre and its worker are there once, and come after the first script", () => {
  const library = readFileSync(fileURLToPath(import.meta.resolve("maplibre-gl")), "utf8");
  expect(copiesIn([library, library])).toBe(2);
  expect(copiesIn(scripts.map(read))).toBe(1);
  expect(assets.filter((name) => name.includes("maplibre-gl-worker"))).toHaveLength(1);
  expect(first).not.toEqual([]);
  expect(copiesIn(first.map(read))).toBe(0);
});

test("the first script and its styles stay within their band", () => {
  const bytes = first.reduce((sum, name) => sum + brotliCompressSync(read(name)).length, 0);
  // React and its DOM are 58 kB of it. A sudden drop means that something is missing.
  expect(bytes).toBeGreaterThan(150_000);
  expect(bytes).toBeLessThan(200_000);
});

test("what this app has written is under 200 lines", () => {
  const own = ["index.html", ...readdirSync(join(home, "src")).map((name) => `src/${name}`)];
  expect(own.length).toBeGreaterThan(3);
  const lines = own.flatMap((name) => readFileSync(join(home, name), "utf8").trimEnd().split("\n"));
  expect(lines.length).toBeLessThan(200);
});
