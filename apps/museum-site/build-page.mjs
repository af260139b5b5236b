// Writes the list for visitors without JavaScript into index.html, from the register: `npm run build -w museum-site`.
import { readFile, writeFile } from "node:fs/promises";
import { museums } from "@lansmuseer/places";

const page = new URL("index.html", import.meta.url);
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const item = ({ name, sites }) =>
  `            <li><a href="${escape(sites[0].website.value)}">${escape(name)}</a>, ${escape(sites.map(({ locality }) => locality).join(" och "))}</li>`;

const html = await readFile(page, "utf8");
const list = museums.map(item).join("\n");
const filled = html.replace(
  /(<!-- museums -->\n)[\s\S]*?(\n *<!-- \/museums -->)/,
  (_, open, close) => open + list + close,
);
if (filled !== html) await writeFile(page, filled);
