import { FileProblem } from "../file/file-problem.js";
import { type Delimiter, delimiters, CsvTokenizer } from "./tokenizer.js";

/** How many rows at the beginning tell what parts the cells. */
const SAMPLE_ROWS = 50;

/** Excel's own line that names the delimiter. */
const DECLARED = /^sep=([;,\t|])\r?\n?/iu;

/** How the cells of a file are parted, and where its first row begins. */
export interface Dialect {
  readonly delimiter: Delimiter;
  /** Characters before the first row: Excel's `sep=;`. */
  readonly skipped: number;
}

/**
 * What parts the cells of a text: the mark by which most of its rows have the same number of cells, and many. A comma
 * within amounts parts rows unevenly.
 *
 * @param sample the beginning of the text, whole rows or not
 */
export function detectDialect(sample: string): Dialect {
  const declared = DECLARED.exec(sample);
  if (declared !== null) return { delimiter: declared[1] as Delimiter, skipped: declared[0].length };
  const scores = delimiters.map((delimiter) => ({ delimiter, score: evenness(sample, delimiter) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return { delimiter: best.delimiter, skipped: 0 };
}

/** The share of rows that have the most common number of cells, weighed by that number. */
function evenness(sample: string, delimiter: Delimiter): number {
  const widths = sampleRows(sample, delimiter)
    .map((row) => row.length)
    .filter((width) => width > 1);
  if (widths.length === 0) return 0;
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].reduce((one, other) =>
    other[1] * other[0] > one[1] * one[0] ? other : one,
  );
  return (count / widths.length) * count * Math.log2(width);
}

function sampleRows(sample: string, delimiter: Delimiter): readonly string[][] {
  const tokenizer = new CsvTokenizer(delimiter);
  try {
    const rows = tokenizer.push(sample);
    return (rows.length > 0 ? rows : tokenizer.end()).slice(0, SAMPLE_ROWS);
  } catch (error) {
    // By this mark the sample is no table; the whole file is judged by the one chosen.
    if (error instanceof FileProblem) return [];
    throw error;
  }
}
