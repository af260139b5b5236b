import { FileProblem } from "../file/file-problem.js";
import type { Limits } from "../file/limits.js";
import { type Chunks, type Encoding, TextStream } from "./decode.js";
import { detectDialect } from "./dialect.js";
import { CsvTokenizer, type Delimiter } from "./tokenizer.js";

/** Characters at the beginning by which the delimiter is found. */
const SAMPLE = 65_536;

/** How a CSV file turned out to be written; known once its first rows have come. */
export interface CsvForm {
  encoding: Encoding;
  delimiter: Delimiter;
}

/**
 * The rows of a CSV file as its bytes come: nothing is kept but the row that has not ended.
 *
 * @param form told of the encoding and the delimiter as they are found
 * @throws FileProblem when the file is empty, has an open quotation mark, or passes a limit
 */
export async function* readCsv(chunks: Chunks, limits: Limits, form: CsvForm): AsyncGenerator<string[][]> {
  const stream = new TextStream();
  let tokenizer: CsvTokenizer | undefined;
  let sample = "";
  let sawText = false;
  for await (const chunk of chunks) {
    const text = stream.push(chunk);
    form.encoding = stream.encoding;
    sawText ||= /\S/u.test(text);
    if (tokenizer !== undefined) yield tokenizer.push(text);
    else if ((sample += text).length >= SAMPLE) yield (tokenizer = begin(sample, limits, form)).push(sample);
  }
  const last = stream.end();
  form.encoding = stream.encoding;
  if (!sawText && !/\S/u.test(last)) throw new FileProblem("empty-file");
  if (tokenizer === undefined) yield (tokenizer = begin(sample + last, limits, form)).push(sample + last);
  else yield tokenizer.push(last);
  yield tokenizer.end();
}

function begin(sample: string, limits: Limits, form: CsvForm): CsvTokenizer {
  const { delimiter, skipped } = detectDialect(sample.slice(0, SAMPLE));
  form.delimiter = delimiter;
  return new CsvTokenizer(delimiter, limits, skipped);
}
