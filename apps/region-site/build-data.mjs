// Makes the site's data packages with the command line: the real decisions, the made-up ones, and the money from the
// state, which stands in its folder as it is published.
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { run } from "@lansmuseer/cli";
import { exampleDecisions } from "./data/example-decisions.mjs";
import { workbook } from "./data/type-workbook.mjs";

const terminal = {
  out: () => undefined,
  err: () => undefined,
  folder: fileURLToPath(new URL(".", import.meta.url)),
  isWatched: false,
  today: "2026-11-26",
};

async function command(...words) {
  const code = await run(words, terminal);
  if (code !== 0) throw new Error(`lansmuseer ${words.join(" ")}: ${code}`);
}

await mkdir(new URL("dist/data/", import.meta.url), { recursive: true });
await writeFile(new URL("data/beslut.xlsx", import.meta.url), workbook());
await command(
  ...[
    "import",
    "data/beslut.xlsx",
    "-o",
    "dist/data/skane",
    "--title",
    "Region Skånes kulturstöd, ett urval",
  ],
  ...["--region", "12", "--base-url", "https://data.example.se/kultur/", "--contact", "oppnadata@example.se"],
);

const example = new URL("dist/exempel.csv", import.meta.url);
await writeFile(example, exampleDecisions());
await command(
  ...["import", "dist/exempel.csv", "-o", "dist/data/exempel", "--fictional"],
  ...["--title", "Exempel: påhittade kulturstöd", "--mapping", "data/example-mapping.json"],
);
await rm(example);

await command("reconcile", "data/kultursamverkan");
const here = (path) => new URL(path, import.meta.url);
await cp(here("data/kultursamverkan/"), here("dist/data/kultursamverkan/"), { recursive: true });
