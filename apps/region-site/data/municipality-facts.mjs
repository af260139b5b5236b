// What is known of municipalities, a row for each and each year, with the source of every figure: population (all 290 in
// 2024, Skåne's also in 2022 and 2019), the number of localities 2020, and the cost of culture for the 47 municipalities
// that published pages tell of. Skåne's own are not among them: those cells are empty, and stay so.
import { readFileSync } from "node:fs";
import { municipalities, municipalityFacts } from "@lansmuseer/places";
import { csvOf } from "./write-rows.mjs";

const POPULATION = {
  "scb-2024": "SCB, folkmängd 31 december 2024 (genom Region Hallands analytiker)",
  "wikipedia-skane": "SCB, folkmängd 31 december (genom Wikipedia, Skåne län)",
};
const LOCALITIES = "SCB, tätorter 2020 (genom swemapdata, CC0)";
const PAGES = {
  halland: "regionfakta.com, Hallands län: Kulturverksamheten (2023-08-31)",
  norrbotten: "regionfakta.com, Norrbottens län: Kommunernas kostnader för kultur (tabell för 2022)",
  orebro: "regionfakta.com, Örebro län: Kommunernas kostnader för kultur (2021-09-02)",
  vasterbotten: "regionfakta.com, Västerbottens län: Kulturverksamheten (2018-06-20)",
};
/** The pages state the figures; that they are Kolada's N09100 is our reading of how the pages describe them. */
const COST = (page) => `${PAGES[page]}, som vi tolkar som Koladas N09100`;

/** The rows of a file with a header and no quotation marks, as arrays. */
const rowsOf = (file) =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

/** A CSV file of the table of municipality facts. */
export function municipalityFactsFile() {
  const known = new Map();
  const add = (municipality, year, column, figure, source, confidence) => {
    const key = `${municipality} ${year}`;
    const row = known.get(key) ?? { municipality, year, sources: [], confidence: "stated" };
    known.set(key, row);
    row[column] = figure;
    row.sources.push(source);
    // A row is known as well as the part of it that is known the least.
    if (confidence !== "stated") row.confidence = confidence;
  };
  for (const { code } of municipalities())
    for (const { year, value, source, confidence } of municipalityFacts(code).population)
      add(code, year, "population", value, POPULATION[source], confidence);
  for (const [code, count] of rowsOf("locality-counts.csv"))
    add(code, 2020, "localities", count, LOCALITIES, "stated");
  for (const [code, year, kronor, page] of rowsOf("culture-cost.csv"))
    add(code, Number(year), "culture_gross_cost", kronor, COST(page), "derived");
  const rows = [...known.keys()].sort().map((key) => known.get(key));
  return csvOf(
    ["municipality", "year", "population", "culture_gross_cost", "localities", "source", "confidence"],
    rows.map(({ sources, ...row }) => ({ ...row, source: sources.join("; ") })),
  );
}
