// Makes the site's data packages with the command line: the real decisions, the made-up ones, what is known of the
// municipalities, and the money from the state, which stands in its folder as it is published.
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { run } from "@lansmuseer/cli";
import { activitiesFile } from "./data/activities.mjs";
import { exampleDecisions } from "./data/example-decisions.mjs";
import { organizationFormsFile, policyDocumentsFile } from "./data/example-municipalities.mjs";
import { municipalityFactsFile } from "./data/municipality-facts.mjs";
import { networksFile } from "./data/networks.mjs";
import { workbook } from "./data/type-workbook.mjs";
import { registeredVenuesFile, venuesFile } from "./data/venues.mjs";

const here = (path) => new URL(path, import.meta.url);
const terminal = {
  out: () => undefined,
  err: () => undefined,
  folder: fileURLToPath(here(".")),
  isWatched: false,
  today: "2026-11-26",
};

async function command(...words) {
  const said = [];
  const told = { ...terminal, out: (text) => said.push(text), err: (text) => said.push(text) };
  const code = await run(words, told);
  if (code !== 0) throw new Error(`lansmuseer ${words.join(" ")}: ${code}\n${said.join("")}`);
}

/** Puts a table into a package: written to a file of its own first, as a region would have it. */
async function put(folder, kind, name, text, ...options) {
  const file = here(`dist/${name}`);
  await writeFile(file, text);
  await command("import", `dist/${name}`, "-o", `dist/data/${folder}`, "--kind", kind, ...options);
  await rm(file);
}

/** The regions' culture plans are one file, and a part of every package that shows a region. */
async function addPlans(folder) {
  const read = async (path) => JSON.parse(await readFile(here(path), "utf8"));
  const { resources, sources } = await read("data/kultursamverkan/datapackage.json");
  const plans = resources.find(({ name }) => name === "culture-plans");
  const path = `dist/data/${folder}/datapackage.json`;
  const made = await read(path);
  const from = sources.filter(({ title }) => title.includes("kulturplaner"));
  const all = [...made.resources, { ...plans, sources: from }];
  await cp(here(`data/kultursamverkan/${plans.path}`), here(`dist/data/${folder}/${plans.path}`));
  await writeFile(here(path), `${JSON.stringify({ ...made, resources: all }, undefined, 2)}\n`);
}

await rm(here("dist/data/"), { recursive: true, force: true });
await mkdir(here("dist/data/"), { recursive: true });
await writeFile(here("data/beslut.xlsx"), workbook());
const skane = ["--title", "Region Skånes kulturstöd, ett urval", "--region", "12"];
const catalog = ["--base-url", "https://data.example.se/kultur/", "--contact", "oppnadata@example.se"];
const facts = ["facts", "kommunfakta.csv", municipalityFactsFile()];
await put("skane", ...facts, ...skane);
await command("import", "data/beslut.xlsx", "-o", "dist/data/skane", ...skane, ...catalog);

await command("cube", "dist/data/skane/grants.csv", "-o", "dist/data/skane/cube.json");

const example = ["--fictional", "--mapping", "data/example-mapping.json"];
await put("exempel", ...facts, "--title", "Exempel: påhittade kulturstöd");
await put("exempel", "grants", "exempel.csv", exampleDecisions(), ...example);

await command("cube", "dist/data/exempel/grants.csv", "-o", "dist/data/exempel/cube.json");

await put("kommuner", ...facts, "--title", "Skånes kommuner och kulturen");
await put("kommuner", "policy", "styrdokument.csv", policyDocumentsFile(), "--fictional");
await put("kommuner", "forms", "forvaltningsformer.csv", organizationFormsFile(), "--fictional");
await put("kommuner", "networks", "natverk.csv", networksFile());
await put("kommuner", "venues", "lokaler.csv", venuesFile());
await put("kommuner", "activities", "aktiviteter.csv", activitiesFile());

await addPlans("kommuner");

const county = ["--title", "Västernorrlands kulturplatser"];
await put("vasternorrland", "venues", "lokaler.csv", registeredVenuesFile("22"), ...county);

await command("reconcile", "data/kultursamverkan");
await cp(here("data/kultursamverkan/"), here("dist/data/kultursamverkan/"), { recursive: true });
