import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { format } from "prettier";

const root = new URL("..", import.meta.url).pathname;

test.each(["elements", "widgets"])("the manifest of %s says what its sources say", async (name) => {
  const folder = join(root, "packages", name);
  const made = mkdtempSync(join(root, "node_modules/.cache-manifest-"));
  try {
    const config = join(root, "custom-elements-manifest.config.mjs");
    const cem = join(root, "node_modules/.bin/cem");
    // The analyzer takes both paths from the folder it runs in.
    const options = ["--config", relative(folder, config), "--outdir", relative(folder, made), "--quiet"];
    execFileSync(cem, ["analyze", ...options], { cwd: folder });
    const read = async (path: string): Promise<string> =>
      format(readFileSync(path, "utf8"), { parser: "json" });
    // Out of date: run `npm run manifest -w @lansmuseer/<name>` and read the difference as a change of the API.
    expect(await read(join(folder, "custom-elements.json"))).toBe(
      await read(join(made, "custom-elements.json")),
    );
  } finally {
    rmSync(made, { recursive: true });
  }
});
