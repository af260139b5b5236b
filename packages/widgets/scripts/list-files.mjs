// After the build: the types of each file for a page, and what a page may write in `integrity`.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /^(lansmuseer[^/]*|on-demand\/.+)\.js$/.test(file))
  .sort();

const sha384 = (file) =>
  `sha384-${createHash("sha384")
    .update(readFileSync(join(dist, file)))
    .digest("base64")}`;
const list = Object.fromEntries(files.map((file) => [file, sha384(file)]));
writeFileSync(join(dist, "integrity.json"), `${JSON.stringify(list, null, 2)}\n`);

const names = files.flatMap((file) => /^lansmuseer-(.+)\.js$/.exec(file)?.[1] ?? []);
const registers = (name) => `import "./${name}/${name}.define.js";\n`;
for (const name of names) writeFileSync(join(dist, `lansmuseer-${name}.d.ts`), registers(name));
writeFileSync(join(dist, "lansmuseer.d.ts"), names.map(registers).join(""));
