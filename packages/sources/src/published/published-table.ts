import { PublishedCsv, type PublishedRow } from "./published-csv.js";
import { PublishedProblem } from "./published-problem.js";

/** What was read of a published file: the values of the rows that could be read, and what is the matter with the others. */
export interface PublishedTable<Value> {
  readonly values: readonly Value[];
  /** One for each row that could not be read, or for the first column that is needed and not there. */
  readonly problems: readonly PublishedProblem[];
}

/**
 * The values of a published file, row by row. Nothing is thrown for what it holds.
 *
 * @param needed columns without which no row is whole
 */
export function readTable<Value>(
  text: string,
  file: string,
  needed: readonly string[],
  valueOf: (row: PublishedRow) => Value,
): PublishedTable<Value> {
  const csv = new PublishedCsv(text, file);
  const absent = needed.find((column) => !csv.has(column));
  if (absent !== undefined) return { values: [], problems: [new PublishedProblem(file, 1, absent, "")] };
  const values: Value[] = [];
  const problems: PublishedProblem[] = [];
  for (let row = 0; row < csv.length; row++)
    try {
      values.push(valueOf(csv.row(row)));
    } catch (error) {
      if (!(error instanceof PublishedProblem)) throw error;
      problems.push(error);
    }
  return { values, problems };
}
