// Writes the part of docs/messages.md about files from the built table. Run by `npm run messages`, which builds first.
import { readFile, writeFile } from "node:fs/promises";
import { renderMessages } from "../dist/index.js";

const page = new URL("../../../docs/messages.md", import.meta.url);
const begin = "<!-- Made by npm run messages -w @lansmuseer/sources -->\n";
const own = (await readFile(page, "utf8")).split(begin)[0].trimEnd();
await writeFile(page, `${own}\n\n${begin}\n${renderMessages()}`);
