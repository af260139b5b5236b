import type { AnswerContext } from "@lansmuseer/aggregate";
import { fetchFile, fileNameOf, type PackageFile, PublishedCsv, textOf } from "@lansmuseer/sources/web";

/** Inhabitants by municipality and year, and the years that they were counted in. */
export interface Population {
  readonly counts: NonNullable<AnswerContext["population"]>;
  /** In order. Grants of another year are divided by the last count before it, or the first of all. */
  readonly years: readonly number[];
}

/** Years that a grant may be from. */
const [firstYear, lastYear] = [1990, 2050];

/** How many lived in a municipality in a year. */
export interface Count {
  readonly municipality: string;
  readonly year: number;
  readonly inhabitants: number;
}

/** Inhabitants from a package's facts about municipalities. */
export async function loadPopulation({ url, format }: PackageFile, signal: AbortSignal): Promise<Population> {
  const response = await fetchFile(url, { signal });
  const file = fileNameOf(url);
  if (format === "csv") return populationOf(countsIn(new PublishedCsv(await textOf(response), file)));
  const { importTable } = await import("../source/import-table.js");
  const { values } = await importTable("facts", new Uint8Array(await response.arrayBuffer()), file, format);
  return populationOf(
    values.flatMap(({ municipality, year, population }) =>
      population.kind === "value" ? [{ municipality, year, inhabitants: population.value }] : [],
    ),
  );
}

/** The counts of a published `municipality-facts.csv`; what is no count is passed over. */
export function countsIn(facts: PublishedCsv): readonly Count[] {
  return Array.from({ length: facts.length }, (_, at) => facts.row(at)).flatMap((row) =>
    /^\d+$/.test(row.text("population"))
      ? [
          {
            municipality: row.text("municipality"),
            year: Number(row.text("year")),
            inhabitants: Number(row.text("population")),
          },
        ]
      : [],
  );
}

export function populationOf(facts: readonly Count[]): Population {
  const counted = new Map<string, Map<number, number>>();
  for (const { municipality, year, inhabitants } of facts) {
    const own = counted.get(municipality) ?? new Map<number, number>();
    counted.set(municipality, own.set(year, inhabitants));
  }
  const years = [...new Set([...counted.values()].flatMap((own) => [...own.keys()]))].sort((a, b) => a - b);
  const counts = Object.fromEntries([...counted].map(([code, own]) => [code, everyYear(own)]));
  return { counts, years };
}

function everyYear(own: ReadonlyMap<number, number>): Readonly<Record<string, number>> {
  const years = [...own.keys()].sort((a, b) => a - b);
  const each: Record<string, number> = {};
  for (let year = firstYear; year <= lastYear; year++) {
    const counted = years.findLast((known) => known <= year) ?? years[0];
    if (counted !== undefined) each[year] = own.get(counted)!;
  }
  return each;
}
