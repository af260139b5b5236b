/** Writes `src/**\/*.generated.ts` of the register from the tables in `data/`. Run by `npm run build:register`. */
import { writeFileSync } from "node:fs";
import { readTable } from "./csv.mjs";
import { sourceModule } from "./source-module.mjs";

const write = (path, text) =>
  writeFileSync(
    new URL(`../src/${path}.generated.ts`, import.meta.url),
    `// Written by scripts/build-register.mjs.\n${text}`,
  );
const constant = (name, comment, value) =>
  `/** ${comment} */\nexport const ${name} =\n  ${JSON.stringify(value)};\n`;

const municipalities = readTable("municipalities").sort((a, b) => (a.code < b.code ? -1 : 1));
const sources = readTable("sources");
const populations = grouped(readTable("population"), "code");

writeSources();
writeNames();
writeFacts();
writeRegions();
writeCountyPopulation();
await writeMuseumAreas();

/** Apart from the facts, for whoever wants no more than a name for a code. */
function writeNames() {
  const text = municipalities.map(({ code, name }) => code + name).join(";");
  write(
    "municipality/municipality-names",
    constant("municipalityNames", "Code and name of all 290, by code.", text),
  );
}

/** A row each in the order of the codes, so that the codes need not be repeated. */
function writeFacts() {
  const localities = new Map(readTable("localities").map((row) => [row.code, row]));
  const rows = municipalities.map(({ code, organization_number: number, wikidata }) => {
    const {
      largest_locality: name,
      locality_code: locality,
      population_2020: count,
      lon,
      lat,
    } = localities.get(code);
    const years = new Map(populations.get(code).map((row) => [row.year, row.population]));
    const population = ["2024", "2022", "2019"].map((year) => years.get(year)).filter(Boolean);
    const place = name ? [name, locality.slice(4), count, lon, lat] : [];
    return [number.slice(7), wikidata.slice(1), population.join(","), ...place].join("|");
  });
  write(
    "municipality/municipality-facts",
    constant(
      "municipalityFactRows",
      "Organization number after 212000-, Wikidata id after Q, population 2024[,2022,2019], largest locality: name, code after the municipality's, population 2020, lon, lat.",
      rows.join(";"),
    ),
  );
}

function writeRegions() {
  const rows = readTable("regions").map((row) => {
    const known = {
      ...(row.organization_number && { organizationNumber: row.organization_number }),
      ...(row.wikidata && { wikidata: row.wikidata }),
    };
    const { code, county, region, letter, nuts3 } = row;
    const fields = {
      code,
      county,
      region,
      letter,
      iso: `SE-${letter}`,
      nuts2: nuts3.slice(0, 4),
      nuts3,
      ...known,
    };
    return `  ${JSON.stringify(fields)},\n`;
  });
  write(
    "region/regions",
    `import type { Region } from "./region.js";

/** The 21 regions and the counties on the same ground, by code. */
export const regions = [\n${rows.join("")}] as readonly object[] as readonly Region[];\n`,
  );
}

/** For each county "code:" and its series, newest first: year, inhabitants, confidence and source. */
function writeCountyPopulation() {
  const ids = new Map(sources.map(({ id, source }) => [source, id]));
  const text = [...grouped(readTable("county-population"), "county")].map(([county, series]) => {
    const figures = [...series]
      .sort((a, b) => b.year - a.year)
      .map((row) => [row.year, row.population, row.confidence, ids.get(row.source)].join(" "));
    return `${county}:${figures.join(",")}`;
  });
  write(
    "region/county-population",
    constant("countyPopulationRows", "Code, then year, inhabitants, confidence and source.", text.join(";")),
  );
}

function writeSources() {
  const entries = sources.map(({ id, source }) => `  ${JSON.stringify(id)}: ${JSON.stringify(source)},\n`);
  write(
    "municipality/place-sources",
    `/** Where the facts about municipalities and counties were read, by the ids that \`Sourced\` carries. */
export const placeSources: Readonly<Record<string, string>> = {\n${entries.join("")}};\n`,
  );
}

async function writeMuseumAreas() {
  const { museumAreaOf } = await sourceModule("museum/museum-area.ts");
  const entries = readTable("museum-areas").map((area) => {
    const own = municipalities.filter(({ code }) => museumAreaOf(code) === area.museum);
    const inhabitants = own
      .flatMap(({ code }) => populations.get(code).filter((row) => row.year === "2024"))
      .reduce((sum, row) => sum + Number(row.population), 0);
    const fields = {
      name: { sv: area.name_sv, en: area.name_en },
      ...(area.county_sv && { county: { sv: area.county_sv, en: area.county_en } }),
      municipalities: own.map(({ name }) => name),
      population2024: inhabitants,
      confidence: area.confidence,
      ...(area.also_serves && { alsoServes: area.also_serves }),
    };
    return `  "${area.museum}": ${JSON.stringify(fields)},\n`;
  });
  write(
    "museum/museum-areas",
    `import type { MuseumArea } from "./museum-area.js";

/** The area of each member by its id. */
export const museumAreas: Readonly<Record<string, MuseumArea>> = {\n${entries.join("")}};\n`,
  );
}

function grouped(rows, key) {
  const groups = new Map();
  for (const row of rows) groups.set(row[key], [...(groups.get(row[key]) ?? []), row]);
  return groups;
}
