/** Writes `src/**\/*.generated.ts` of the register from the tables in `data/`. Run by `npm run build:register`. */
import { writeFileSync } from "node:fs";
import { readTable } from "./csv.mjs";
import { sourceModule } from "./source-module.mjs";

const write = (path, text) =>
  writeFileSync(
    new URL(`../src/${path}`, import.meta.url),
    `// Written by scripts/build-register.mjs.\n${text}`,
  );

const population = readTable("population");
const population2024 = new Map(
  population.filter((row) => row.year === "2024").map((row) => [row.code, +row.population]),
);

await writeMuseumAreas();

async function writeMuseumAreas() {
  const { museumAreaOf } = await sourceModule("museum/museum-area.ts");
  const entries = readTable("museum-areas").map((area) => {
    const own = [...population2024].filter(([code]) => museumAreaOf(code) === area.museum);
    const inhabitants = own.reduce((sum, [, count]) => sum + count, 0);
    const name = JSON.stringify({ sv: area.name_sv, en: area.name_en }).replace(/"(sv|en)":/g, " $1: ");
    return `  "${area.museum}": { name: ${name}, municipalities: ${own.length}, population2024: ${inhabitants} },\n`;
  });
  write(
    "museum/museum-areas.generated.ts",
    `import type { MuseumArea } from "./museum-area.js";

/** The area of each member by its id: derived, but for the counties that were never merged. */
export const museumAreas: Readonly<Record<string, MuseumArea>> = {\n${entries.join("")}};\n`,
  );
}
