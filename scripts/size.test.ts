import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { complaint, filesFrom, measure } from "./size.mjs";

test.each([
  [14_999, /has dropped to 14999 bytes/],
  [30_001, /1 bytes too big: 30001 of at most 30000/],
])("%d bytes are outside the band", (bytes, words) => {
  expect(complaint("map", bytes, { min: 15_000, max: 30_000 })).toMatch(words);
});

test.each([15_000, 30_000])("%d bytes are inside the band", (bytes) => {
  expect(complaint("map", bytes, { min: 15_000, max: 30_000 })).toBeUndefined();
});

test("counts what a script imports and fetches from beside itself, not what it imports later", async () => {
  const folder = mkdtempSync(join(tmpdir(), "size-"));
  const write = (name: string, code: string) => {
    writeFileSync(join(folder, name), code);
  };
  write("entry.js", 'import "./now.js"; export const later = () => import("./later.js");');
  write("now.js", 'export const data = fetch(new URL("./data.bin", import.meta.url));');
  write("later.js", "export const a = 1;");
  write("data.bin", "0");
  write("other.js", "");
  const files = await filesFrom(join(folder, "entry.js"));
  rmSync(folder, { recursive: true });
  expect(files.map((file) => basename(file))).toEqual(["data.bin", "entry.js", "now.js"]);
});

test("counts of a bundled entry only what it uses", async () => {
  const folder = mkdtempSync(join(tmpdir(), "size-"));
  const unused = Array.from(
    { length: 200 },
    (_, index) => `export const text${index} = "unused ${index * 7919}";`,
  );
  writeFileSync(join(folder, "all.js"), ['export const used = "used";', ...unused].join("\n"));
  writeFileSync(join(folder, "entry.js"), 'export { used } from "./all.js";');
  const entry = relative(fileURLToPath(new URL("..", import.meta.url)), join(folder, "entry.js"));
  const whole = await measure({ entry });
  const bundled = await measure({ entry, bundled: true });
  rmSync(folder, { recursive: true });
  expect(whole.bytes).toBeGreaterThan(400);
  expect(bundled.bytes).toBeLessThan(60);
});
