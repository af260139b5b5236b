import { readFileSync } from "node:fs";

/** The rows of a table in `data/` as objects. Fields may be quoted; none holds a quote or a line break. */
export function readTable(name) {
  const text = readFileSync(new URL(`../data/${name}.csv`, import.meta.url), "utf8");
  const [head, ...rows] = text.trimEnd().split("\n").map(fields);
  return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i]])));
}

function fields(line) {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2]);
}
