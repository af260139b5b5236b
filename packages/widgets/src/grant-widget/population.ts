import type { AnswerContext } from "@lansmuseer/aggregate";
import { fetchFile, fileNameOf, PublishedCsv, textOf } from "@lansmuseer/sources/web";

/** Inhabitants by municipality and year, and the years that they were counted in. */
export interface Population {
  readonly counts: NonNullable<AnswerContext["population"]>;
  /** In order. Grants of another year are divided by the last count before it, or the first of all. */
  readonly years: readonly number[];
}

/** Years that a grant may be from. */
const [firstYear, lastYear] = [1990, 2050];

/** Inhabitants from a package's `municipality-facts.csv`. */
export async function loadPopulation(url: string, signal: AbortSignal): Promise<Population> {
  return populationOf(new PublishedCsv(await textOf(await fetchFile(url, { signal })), fileNameOf(url)));
}

export function populationOf(facts: PublishedCsv): Population {
  const counted = new Map<string, Map<number, number>>();
  for (let at = 0; at < facts.length; at++) {
    const row = facts.row(at);
    const [code, year, inhabitants] = [row.text("municipality"), row.text("year"), row.text("population")];
    if (!/^\d+$/.test(inhabitants)) continue;
    const own = counted.get(code) ?? new Map<number, number>();
    counted.set(code, own.set(Number(year), Number(inhabitants)));
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
