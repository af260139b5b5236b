// After the build: the licences of what is bundled, the types of each file for a page, and what a page may write in
// `integrity`.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { noticesOf } from "./notices.mjs";

const home = fileURLToPath(new URL("..", import.meta.url));
const dist = join(home, "dist");
const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /^((lansmuseer|part-)[^/]*|on-demand\/.+)\.m?js$/.test(file))
  .sort();
const names = files.flatMap((file) => /^lansmuseer-(.+)\.js$/.exec(file)?.[1] ?? []);
const write = (file, text) => writeFileSync(join(dist, file), text);

const sources = names.map((name) => join(home, "src", name, `${name}.define.ts`));
write("THIRD_PARTY_NOTICES.txt", await noticesOf(sources));

const sha384 = (file) =>
  `sha384-${createHash("sha384")
    .update(readFileSync(join(dist, file)))
    .digest("base64")}`;
const list = Object.fromEntries(files.map((file) => [file, sha384(file)]));
write("integrity.json", `${JSON.stringify(list, null, 2)}\n`);

const registers = (name) => `import "./${name}/${name}.define.js";\n`;
for (const name of names) write(`lansmuseer-${name}.d.ts`, registers(name));
write("lansmuseer.d.ts", names.map(registers).join(""));
