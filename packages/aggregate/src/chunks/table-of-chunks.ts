import type { ArrowBatch, ArrowColumn } from "../arrow/arrow-shape.js";
import { type arrowNames, tableOfArrow } from "../arrow/table-of-arrow.js";
import type { GrantTable } from "../columns/grant-table.js";

/** Some values of one column, those of the next rows: texts, whole numbers, truth values, or lists of them. */
export interface ColumnChunk {
  readonly name: string;
  readonly values: ArrayLike<unknown>;
}

/**
 * A table of columns that come in pieces, as from Parquet or CSV; no row is made. Names and contents of the columns are
 * those of `tableOfArrow`; the pieces of a column come in the order of the rows.
 *
 * @throws RangeError when the columns are not of one length, or as `tableOfArrow`
 */
export function tableOfChunks(chunks: Iterable<ColumnChunk>, names?: Partial<typeof arrowNames>): GrantTable {
  const batches = new Map<string, ArrowBatch[]>();
  for (const { name, values } of chunks) {
    const own = batches.get(name);
    if (own) own.push(batchOf(values));
    else batches.set(name, [batchOf(values)]);
  }
  const columns = new Map([...batches].map(([name, data]) => [name, columnOf(data)]));
  const lengths = [...columns].map(([name, { length }]) => ({ name, length }));
  const odd = lengths.find(({ length }) => length !== lengths[0]!.length);
  if (odd)
    throw new RangeError(
      `tableOfChunks: ${lengths[0]!.length} values of ${odd.name} required, got ${odd.length}`,
    );
  return tableOfArrow({ numRows: lengths[0]?.length ?? 0, getChild: (name) => columns.get(name) }, names);
}

/** Columns whose lists begin with a missing one are lists too. */
function columnOf(batches: readonly ArrowBatch[]): ArrowColumn {
  const isList = batches.some(({ children }) => children);
  const data = isList ? batches.map((batch) => (batch.children ? batch : listOf(batch))) : batches;
  const starts: number[] = [];
  let length = 0;
  for (const batch of data) {
    starts.push(length);
    length += batch.length;
  }
  const at = (index: number) => {
    const piece = starts.findLastIndex((start) => start <= index);
    return data[piece]?.at(index - starts[piece]!);
  };
  return { length, data, at };
}

function batchOf(values: ArrayLike<unknown>): ArrowBatch {
  const at = (index: number) => values[index] ?? null;
  let nullCount = 0;
  let hasLists = false;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value === null || value === undefined) nullCount++;
    else if (typeof value === "object") hasLists = true;
  }
  const plain: ArrowBatch = { length: values.length, nullCount, at };
  if (hasLists) return listOf(plain);
  return ArrayBuffer.isView(values) ? { ...plain, values: values as unknown as ArrayLike<number> } : plain;
}

/** Lists one after another, with the place where each ends. */
function listOf(plain: ArrowBatch): ArrowBatch {
  const offsets = new Int32Array(plain.length + 1);
  const flat: unknown[] = [];
  for (let row = 0; row < plain.length; row++) {
    const value = plain.at(row);
    if (typeof value === "object" && value !== null)
      for (const each of value as Iterable<unknown>) flat.push(each);
    else if (value !== null) flat.push(value);
    offsets[row + 1] = flat.length;
  }
  return {
    length: plain.length,
    nullCount: 0,
    at: (row) => plain.at(row),
    offsets,
    children: [batchOf(flat)],
  };
}
