import * as fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { CsvTokenizer, type Delimiter, delimiters } from "./tokenizer.js";

const texts = fc.string({
  unit: fc.constantFrom("a", "å", "1", ";", ",", "\t", "|", '"', "\n", "\r", " ", "=", "😀"),
  maxLength: 12,
});
const tables = fc.array(fc.array(texts, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

const written = (rows: readonly (readonly string[])[], delimiter: Delimiter, end: string) =>
  rows
    .map((row) =>
      row
        .map((cell) => (/[";,\t|\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(delimiter),
    )
    .join(end);

/** The rows of a text that comes in pieces. */
function tokenize(text: string, delimiter: Delimiter, pieces: readonly number[]): string[][] {
  const tokenizer = new CsvTokenizer(delimiter);
  const rows: string[][] = [];
  let at = 0;
  for (const length of [...pieces, text.length]) {
    rows.push(...tokenizer.push(text.slice(at, at + length)));
    at += length;
  }
  return [...rows, ...tokenizer.end()];
}

test("a table is read as it was written, by every delimiter and line end, however it is cut up", () => {
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom(...delimiters),
      fc.constantFrom("\n", "\r", "\r\n"),
      fc.boolean(),
      fc.array(fc.nat(7), { maxLength: 40 }),
      (rows, delimiter, end, last, pieces) => {
        const text = written(rows, delimiter, end) + (last ? end : "");
        expect(tokenize(text, delimiter, pieces)).toEqual(rows);
      },
    ),
    { numRuns: 800 },
  );
});

test("Papa Parse reads the same rows", () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(...delimiters), (rows, delimiter) => {
      const text = written(rows, delimiter, "\r\n");
      const theirs = Papa.parse<string[]>(text, { delimiter, newline: "\r\n" }).data;
      expect(tokenize(text, delimiter, [])).toEqual(theirs);
    }),
    { numRuns: 300 },
  );
});
