import { narrowCodes, sortDictionary } from "../columns/field-builder.js";
import type { FieldColumn } from "../columns/grant-table.js";
import type { ArrowBatch, ArrowColumn } from "./arrow-shape.js";
import { Coding, readCodes } from "./coding.js";
import { listOffsets, spanOf } from "./list-offsets.js";
import { wholeColumn, wholeNumbers } from "./whole-column.js";

/**
 * The codes of a column of texts, numbers, truth values, codes of a dictionary, or lists of those. No text is made for a
 * row: a dictionary's texts are read once each, and so are numbers that are near each other.
 *
 * @param sorted puts the dictionary in ascending order
 * @param mayRepeat whether equal lists may be kept once
 */
export function fieldOfArrow(column: ArrowColumn, sorted = false, mayRepeat = false): FieldColumn {
  const whole = sorted ? wholeNumbers(column) : wholeColumn(column, mayRepeat);
  if (whole) return whole;
  const coding = new Coding();
  const isList = column.data.some(
    ({ children, offsets }) => offsets !== undefined && (children?.length ?? 0) > 0,
  );
  const { codes, offsets } = isList ? listCodes(column, coding) : { codes: plainCodes(column, coding) };
  const { sorted: dictionary, codeOf } = sorted
    ? sortDictionary(coding.values)
    : { sorted: coding.values, codeOf: undefined };
  if (codeOf) for (let i = 0; i < codes.length; i++) codes[i] = codeOf[codes[i]!]!;
  const narrow = narrowCodes(codes, dictionary.length);
  return offsets
    ? { kind: "list", dictionary, codes: narrow, offsets }
    : { kind: "single", dictionary, codes: narrow };
}

function plainCodes({ length, data }: ArrowColumn, coding: Coding): Uint32Array {
  const codes = new Uint32Array(length);
  let start = 0;
  for (const batch of data) {
    readCodes(batch, 0, batch.length, coding, codes, start);
    start += batch.length;
  }
  return codes;
}

/** Lists with at most one value everywhere are plain codes. */
function listCodes(column: ArrowColumn, coding: Coding): { codes: Uint32Array; offsets?: Uint32Array } {
  const offsets = listOffsets(column);
  const codes = new Uint32Array(offsets[column.length]!);
  let row = 0;
  for (const batch of column.data)
    for (let i = 0; i < batch.length; i++, row++) {
      const [from, to] = spanOf(batch, i);
      if (from === to) codes[offsets[row]!] = coding.codeOf(null);
    }
  // The values themselves stand together in the child: whole runs of rows without a gap are read at once.
  row = 0;
  for (const batch of column.data) {
    readRuns(batch, offsets, row, coding, codes);
    row += batch.length;
  }
  return codes.length === column.length ? { codes } : { codes, offsets };
}

function readRuns(
  batch: ArrowBatch,
  offsets: Uint32Array,
  first: number,
  coding: Coding,
  codes: Uint32Array,
): void {
  const child = batch.children![0]!;
  let runFrom = 0;
  let runTo = 0;
  let at = offsets[first]!;
  for (let i = 0; i < batch.length; i++) {
    const [from, to] = spanOf(batch, i);
    if (from !== to && from === runTo && at + (runTo - runFrom) === offsets[first + i]!) {
      runTo = to;
      continue;
    }
    if (runTo > runFrom) readCodes(child, runFrom, runTo, coding, codes, at);
    runFrom = from;
    runTo = to;
    at = offsets[first + i]!;
  }
  if (runTo > runFrom) readCodes(child, runFrom, runTo, coding, codes, at);
}
